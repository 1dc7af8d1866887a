import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ShellOptions } from "../../electron/shell-options.ts";
import { startShell } from "../../electron/start-shell.ts";
import { waitingPage } from "../../electron/waiting-page.ts";
import * as electron from "./electron-double.ts";
import { quietLog } from "./quiet-log.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const kiosk = "http://127.0.0.1:8600/kiosk";

beforeEach(() => {
  electron.resetElectron();
  vi.useFakeTimers();
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function start(options: Partial<ShellOptions> = {}) {
  const shell = startShell(
    {
      windowed: false,
      runtime: "/app/runtime.js",
      runtimeArgs: ["serve", "--port", "8600"],
      profile: undefined,
      ...options,
    },
    quietLog,
  );
  const [window] = electron.windows;
  if (!window) throw new Error("no window was opened");
  return { shell, window, contents: window.webContents };
}

function runtime() {
  const child = electron.runtimes.at(-1);
  if (!child) throw new Error("no runtime was started");
  return child;
}

function startReady() {
  const started = start();
  runtime().stdout.emit("data", Buffer.from("ready http://127.0.0.1:8600 http://127.0.0.1:8610\n"));
  started.contents.emit("did-finish-load");
  started.window.loadURL.mockClear();
  return started;
}

test("opens one locked-down window that fills the screen, on paper, unseen until it has a picture", () => {
  const { window } = start();
  expect(electron.windows).toHaveLength(1);
  expect(window.options).toMatchObject({
    x: 0,
    y: 0,
    width: 1080,
    height: 1920,
    kiosk: true,
    frame: false,
    show: false,
    backgroundColor: "#F6EFE2",
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      devTools: false,
      backgroundThrottling: false,
    },
  });
  expect(window.options.webPreferences).not.toHaveProperty("preload");
  expect(window.show).not.toHaveBeenCalled();
  window.emit("ready-to-show");
  expect(window.show).toHaveBeenCalledTimes(1);
  expect(electron.Menu.setApplicationMenu).toHaveBeenCalledWith(null);
  expect(electron.powerSaveBlocker.start).toHaveBeenCalledWith("prevent-display-sleep");
});

test("shows the window after three seconds even if it has nothing to show", () => {
  const { window } = start();
  vi.advanceTimersByTime(3_000);
  expect(window.show).toHaveBeenCalledTimes(1);
});

test("developers get an ordinary window with their tools", () => {
  const { window } = start({ windowed: true });
  expect(window.options).not.toHaveProperty("kiosk");
  expect(window.options).toMatchObject({ webPreferences: { devTools: true, sandbox: true } });
  const preventDefault = vi.fn();
  window.emit("close", { preventDefault });
  expect(preventDefault).not.toHaveBeenCalled();
});

test("starts the runtime as a utility process and shows the waiting page, then the exhibit", () => {
  const { window } = start();
  expect(electron.utilityProcess.fork).toHaveBeenCalledWith(
    "/app/runtime.js",
    ["serve", "--port", "8600"],
    expect.objectContaining({ stdio: ["ignore", "pipe", "inherit"] }),
  );
  expect(window.loadURL.mock.calls).toEqual([[waitingPage]]);
  runtime().stdout.emit("data", Buffer.from("ready http://127.0.0.1:8600 http://127.0.0.1:8610\n"));
  expect(window.loadURL.mock.calls).toEqual([[waitingPage], [kiosk]]);
  expect(process.stdout.write).toHaveBeenCalledTimes(1);
});

test.each([
  ["its process dies", "render-process-gone", [{}, { reason: "crashed" }]],
  ["it cannot be loaded", "did-fail-load", [{}, -102, "ERR_CONNECTION_REFUSED", kiosk, true]],
  ["it is an error text", "did-navigate", [{}, kiosk, 500]],
])("the page is loaded again when %s", (_what, event, details) => {
  const { window, contents } = startReady();
  contents.emit(event, ...details);
  vi.advanceTimersByTime(250);
  expect(window.loadURL.mock.calls).toEqual([[kiosk]]);
});

test.each([
  ["one load overtakes another", "did-fail-load", [{}, -3, "ERR_ABORTED", kiosk, true]],
  ["a frame in it fails", "did-fail-load", [{}, -102, "ERR_CONNECTION_REFUSED", kiosk, false]],
  ["it is what it should be", "did-navigate", [{}, kiosk, 200]],
])("the page is left alone when %s", (_what, event, details) => {
  const { window, contents } = startReady();
  contents.emit(event, ...details);
  vi.advanceTimersByTime(5_000);
  expect(window.loadURL).not.toHaveBeenCalled();
});

test("a page that hangs under somebody's finger is ended and loaded again", () => {
  const { window, contents } = startReady();
  window.emit("unresponsive");
  expect(contents.forcefullyCrashRenderer).toHaveBeenCalled();
  vi.advanceTimersByTime(250);
  expect(window.loadURL.mock.calls).toEqual([[kiosk]]);
});

test.each([
  ["shows nothing", async () => false],
  ["hangs", () => new Promise(() => {})],
])(
  "a page that %s while nobody touches it is ended in less than a minute and loaded again",
  async (_what, answer) => {
    const { window, contents } = startReady();
    contents.executeJavaScript.mockImplementation(answer);
    await vi.advanceTimersByTimeAsync(50_000);
    expect(contents.forcefullyCrashRenderer).toHaveBeenCalled();
    expect(window.loadURL).toHaveBeenCalledWith(kiosk);
  },
);

test("the runtime comes back after it died, and a page that stands is left alone", () => {
  const { window } = startReady();
  runtime().emit("exit", 1);
  vi.advanceTimersByTime(500);
  expect(electron.runtimes).toHaveLength(2);
  runtime().stdout.emit("data", Buffer.from("ready http://127.0.0.1:8600 http://127.0.0.1:8610\n"));
  expect(window.loadURL).not.toHaveBeenCalled();
});

test("closing the window does nothing, the keys of staff leave", () => {
  const { window, contents } = start();
  const preventDefault = vi.fn();
  window.emit("close", { preventDefault });
  expect(preventDefault).toHaveBeenCalled();
  const chord = { type: "keyDown", code: "KeyQ", control: true, alt: true, shift: true };
  for (const missing of [
    { control: false },
    { alt: false },
    { shift: false },
    { code: "KeyW" },
    { type: "keyUp" },
  ])
    contents.emit("before-input-event", { preventDefault }, { ...chord, ...missing });
  expect(electron.app.quit).not.toHaveBeenCalled();
  contents.emit("before-input-event", { preventDefault }, chord);
  expect(electron.app.quit).toHaveBeenCalledTimes(1);
});

test("fills the screen again when the screens have changed", () => {
  const { window } = start();
  electron.screen.emit("display-removed");
  electron.screen.emit("display-added");
  vi.advanceTimersByTime(1_000);
  expect(window.setBounds.mock.calls).toEqual([[{ x: 0, y: 0, width: 1080, height: 1920 }]]);
  expect(window.setKiosk).toHaveBeenCalledWith(true);
});

test("stopping ends the runtime and starts none anew", async () => {
  const { shell } = startReady();
  const child = runtime();
  await shell.stop();
  expect(child.kill).toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(electron.runtimes).toHaveLength(1);
});
