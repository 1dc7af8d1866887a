import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { startXDisplay, type XDisplay } from "../fakes/x-display.ts";
import { findStage } from "./find-stage.ts";
import { type RunningElectron, runElectron } from "./run-electron.ts";

const electron = await findStage("The shell");

const runtime = resolve(import.meta.dirname, "../fakes/stand-in-runtime.mjs");
const oneWindow = `require("electron").BrowserWindow.getAllWindows()[0]`;
const soon = { timeout: 20_000, interval: 100 };

describe.skipIf(electron.status === "missing")("the shell in a real Electron", () => {
  let data: string;
  let display: XDisplay;
  let shell: RunningElectron;

  beforeAll(async () => {
    if (electron.status === "missing") return;
    data = await mkdtemp(join(tmpdir(), "zange-electron-"));
    display = await startXDisplay();
    shell = await runElectron(electron, display.name, ["--runtime", runtime, "--data", data]);
  });

  afterAll(async () => {
    await shell?.kill();
    await display?.stop();
    if (data) await rm(data, { recursive: true, force: true });
  });

  test("the waiting page fills the screen exactly until the exhibit is there", async () => {
    await vi.waitFor(async () => expect(await address()).toMatch(/^data:text\/html/), soon);
    await vi.waitFor(
      async () => expect(await shell.main.evaluate(`${oneWindow}.isVisible()`)).toBe(true),
      soon,
    );
    expect(await shell.picture("waiting")).toEqual({ width: 1080, height: 1920 });
    expect(await shell.main.evaluate(`${oneWindow}.getBounds()`)).toEqual({
      x: 0,
      y: 0,
      width: 1080,
      height: 1920,
    });
    await vi.waitFor(async () => expect(await address()).toMatch(/\/kiosk$/), soon);
    await vi.waitFor(
      async () => expect(await shell.inPage("[innerWidth, innerHeight]")).toEqual([1080, 1920]),
      soon,
    );
  });

  test("a page can neither leave, nor open windows, nor reach the network beyond its door", async () => {
    await shell.inPage(`void (location.href = "https://example.com/")`);
    await shell.inPage(`void window.open("about:blank")`);
    await expect(shell.inPage(`fetch("http://127.0.0.1:9/")`)).rejects.toThrow("Failed to fetch");
    expect(await address()).toMatch(/\/kiosk$/);
    expect(await shell.main.evaluate(`require("electron").BrowserWindow.getAllWindows().length`)).toBe(1);
    expect(await shell.inPage("typeof require + typeof process")).toBe("undefinedundefined");
  });

  test("a page may use neither microphone nor place, and closing the window does nothing", async () => {
    const name = "navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', (e) => e.name)";
    expect(await shell.inPage(name)).not.toBe("given");
    const place =
      "new Promise((done) => navigator.geolocation.getCurrentPosition(() => done('given'), (e) => done(e.code)))";
    expect(await shell.inPage(place)).toBe(1);
    await shell.main.evaluate(`${oneWindow}.close()`);
    expect(await address()).toMatch(/\/kiosk$/);
  });

  test("a second start ends at once and leaves the first one alone", async () => {
    const pid = shell.runtimePid();
    expect(await shell.startAgain()).toBe(0);
    expect(shell.runtimePid()).toBe(pid);
  });

  test("the page's process is killed, and the page comes back", async () => {
    const pid = await shell.pagePid();
    process.kill(pid, "SIGKILL");
    await vi.waitFor(async () => {
      expect(await shell.pagePid()).not.toBe(pid);
      expect(await shell.inPage("document.body.innerText")).toBe("替身");
    }, soon);
    expect(shell.printed()).toContain('"reason":"killed"');
  });

  test("the runtime is killed, comes back at another door, and the page moves there", async () => {
    const before = await address();
    const pid = shell.runtimePid();
    if (pid === undefined) throw new Error("no runtime runs");
    process.kill(pid, "SIGKILL");
    await vi.waitFor(async () => {
      expect(await address()).not.toBe(before);
      expect(await shell.inPage("document.body.innerText")).toBe("替身");
    }, soon);
    expect(shell.runtimePid()).not.toBe(pid);
  });

  test("staff leave by their keys, and nothing stays behind", async () => {
    expect(await shell.leave()).toBe(0);
    expect(shell.runtimePid()).toBeUndefined();
  });

  async function address(): Promise<string> {
    return String(await shell.main.evaluate(`${oneWindow}.webContents.getURL()`));
  }
});
