// Loaded with `-r` into Electron 9 before the shell: adds what the shell takes from newer ones, over what this one has.
"use strict";
const { spawn } = require("child_process");
const { EventEmitter } = require("events");
const Module = require("module");
const path = require("path");
const electron = require("electron");

const node = path.resolve(__dirname, "../../../node_modules/.bin/node");

/** `utilityProcess` (since 22): the runtime runs in the Node of node_modules, as it does outside the shell. */
const utilityProcess = {
  fork(modulePath, args, { stdio }) {
    const child = spawn(node, [modulePath, ...args], { stdio });
    const double = new EventEmitter();
    const endWithShell = () => child.kill("SIGKILL");
    process.once("exit", endWithShell);
    double.pid = child.pid;
    double.stdout = child.stdout;
    double.kill = () => child.kill();
    child.once("exit", (code) => {
      process.removeListener("exit", endWithShell);
      double.pid = undefined;
      double.emit("exit", code === null ? 1 : code);
    });
    return double;
  },
};

electron.app.on("web-contents-created", (_event, contents) => {
  // since 12
  contents.setWindowOpenHandler = (decide) => {
    contents.on("new-window", (event, url) => {
      if (decide({ url }).action === "deny") event.preventDefault();
    });
  };
  contents.forcefullyCrashRenderer = () => process.kill(contents.getOSProcessId(), "SIGKILL");
});

electron.app.once("ready", () => {
  // since 14 and 17; what they rule over does not exist here
  electron.session.defaultSession.setDevicePermissionHandler = () => {};
  electron.session.defaultSession.setDisplayMediaRequestHandler = () => {};
});

const extended = Object.create(electron, { utilityProcess: { value: utilityProcess, enumerable: true } });
const load = Module._load;
Module._load = (request, ...rest) => (request === "electron" ? extended : load(request, ...rest));
