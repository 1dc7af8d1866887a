import { mkdirSync } from "node:fs";
import { app } from "electron";
import { createShellLog } from "./shell-log.ts";
import { readShellOptions } from "./shell-options.ts";
import { type Shell, startShell } from "./start-shell.ts";
import { switches } from "./switches.ts";

const options = readShellOptions(process.argv, process.env, import.meta.dirname);
const log = createShellLog((line) => process.stderr.write(line));

// The console we were started from may be closed; and Electron shows visitors a box for what nobody caught.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});
process.on("uncaughtException", (error) => log.warn("uncaught", { error: String(error.stack) }));
process.on("unhandledRejection", (reason) => log.warn("unhandled rejection", { error: String(reason) }));

for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
if (options.profile !== undefined) {
  mkdirSync(options.profile, { recursive: true });
  app.setPath("userData", options.profile);
}

if (app.requestSingleInstanceLock()) void run();
else app.quit();

async function run(): Promise<void> {
  let shell: Shell | undefined;
  let ending = false;
  app.on("second-instance", () => shell?.focus());
  app.on("before-quit", (event) => {
    if (!shell) return;
    event.preventDefault();
    if (ending) return;
    ending = true;
    shell.stop().then(() => app.exit(0));
  });
  await app.whenReady();
  shell = startShell(options, log);
}
