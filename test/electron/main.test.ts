import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.mock("electron", () => import("./electron-double.ts"));

let data: string;
let electron: typeof import("./electron-double.ts");

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), "zange-shell-"));
  vi.resetModules(); // main.ts acts when it is imported
  electron = (await import("electron")) as unknown as typeof import("./electron-double.ts");
  electron.resetElectron();
  vi.spyOn(process, "on").mockReturnValue(process); // vitest minds its own uncaught errors
  process.argv = ["electron", "main.cjs", "--data", data];
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(data, { recursive: true, force: true });
});

async function startMain() {
  await import("../../electron/main.ts");
  await Promise.resolve();
}

test("one instance a data folder: the profile lies in it, and the lock is asked for after that", async () => {
  await startMain();
  expect(electron.app.setPath).toHaveBeenCalledWith("userData", join(data, "shell"));
  const [set] = electron.app.setPath.mock.invocationCallOrder;
  const [lock] = electron.app.requestSingleInstanceLock.mock.invocationCallOrder;
  expect(set).toBeLessThan(lock ?? 0);
  expect(electron.windows).toHaveLength(1);
});

test("a second start ends at once and opens nothing", async () => {
  electron.app.requestSingleInstanceLock.mockReturnValue(false);
  await startMain();
  expect(electron.app.quit).toHaveBeenCalled();
  expect(electron.windows).toHaveLength(0);
  expect(electron.runtimes).toHaveLength(0);
});

test("the first one comes to the front when a second is started", async () => {
  await startMain();
  electron.app.emit("second-instance");
  expect(electron.windows[0]?.show).toHaveBeenCalled();
  expect(electron.windows[0]?.focus).toHaveBeenCalled();
});

test("lets the runtime end before the process does", async () => {
  await startMain();
  const [runtime] = electron.runtimes;
  runtime?.kill.mockReturnValue(true); // asked, and not gone yet
  const preventDefault = vi.fn();
  electron.app.emit("before-quit", { preventDefault });
  electron.app.emit("before-quit", { preventDefault });
  expect(preventDefault).toHaveBeenCalledTimes(2);
  expect(runtime?.kill).toHaveBeenCalledTimes(1);
  expect(electron.app.exit).not.toHaveBeenCalled();
  runtime?.emit("exit", 0);
  await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(0));
});

test("sound needs no touch, and nobody outside is called", async () => {
  await startMain();
  const switches = electron.app.commandLine.appendSwitch.mock.calls;
  expect(switches).toContainEqual(["autoplay-policy", "no-user-gesture-required"]);
  expect(switches.map(([name]) => name)).toContain("disable-background-networking");
});
