import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildShell, buildShellForNode12 } from "../../build/electron/build-shell.ts";
import type { TestElectron } from "../../build/electron/find-test-electron.ts";
import { type DevtoolsLink, openDevtoolsLink } from "./devtools-link.ts";
import { findInGroup } from "./find-in-group.ts";

export type RunningElectron = {
  /** The main process. */
  main: DevtoolsLink;
  /** Evaluates in the page that stands on the screen now; opens a new line each time, since pages come and go. */
  inPage(expression: string): Promise<unknown>;
  pagePid(): Promise<number>;
  /** What the window shows, taken by Electron itself, as test/artifacts/electron/<name>.png; answers its size. */
  picture(name: string): Promise<{ width: number; height: number }>;
  /** The runtime's process, or undefined while there is none. */
  runtimePid(): number | undefined;
  /** Everything it has printed. */
  printed(): string;
  /** Starts the same once more; answers the exit code. */
  startAgain(): Promise<number | null>;
  /** Leaves as staff do, by the keys; answers the exit code. */
  leave(): Promise<number | null>;
  /** Ends whatever is still there. */
  kill(): Promise<void>;
};

type Picture = { size: { width: number; height: number }; png: string };

const artifacts = resolve(import.meta.dirname, "../artifacts/electron");
const shim = resolve(import.meta.dirname, "../fakes/electron-9/shim.cjs");
const oneWindow = `require("electron").BrowserWindow.getAllWindows()[0]`;
const leaveKeys = `{ type: "keyDown", keyCode: "Q", modifiers: ["control", "alt", "shift"] }`;
/** In an old Electron the runtime is `node … serve …`, in a new one Chromium's node service. */
const isRuntime = /\0serve(\0|$)|node\.mojom\.NodeService/;

/** Builds the shell for the Electron that was found and starts it on the display, with `args` for the shell. */
export async function runElectron(
  electron: Extract<TestElectron, { status: "found" }>,
  display: string,
  args: string[],
): Promise<RunningElectron> {
  const bundle = await mkdtemp(join(tmpdir(), "zange-shell-"));
  const main = electron.old ? await buildShellForNode12(bundle) : await buildShell();
  const switches = ["--no-sandbox", "--remote-debugging-port=0", "--inspect=0"];
  const words = [...switches, ...(electron.old ? ["-r", shim] : []), main, ...args];
  const { NODE_OPTIONS: _ours, ...env } = process.env;
  const start = () =>
    spawn(electron.path, words, {
      env: { ...env, DISPLAY: display },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true, // a group of its own: nothing survives the test
    });

  const child = start();
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      text += chunk;
    });
  const gone = exitOf(child);
  process.once("exit", () => endGroup(child.pid)); // also when the tests themselves break off
  const kill = async () => {
    endGroup(child.pid);
    await gone;
    await rm(bundle, { recursive: true, force: true });
  };

  try {
    const link = await openDevtoolsLink(await printedAddress(/Debugger listening on (ws:\S+)/));
    const browser = new URL(await printedAddress(/DevTools listening on (ws:\S+)/));
    return {
      main: link,
      inPage: (expression) => evaluateInPage(browser.host, expression),
      pagePid: async () => Number(await link.evaluate(`${oneWindow}.webContents.getOSProcessId()`)),
      async picture(name) {
        const { size, png } = await takePicture(link);
        await mkdir(artifacts, { recursive: true });
        await writeFile(join(artifacts, `${name}.png`), Buffer.from(png, "base64"));
        return size;
      },
      runtimePid: () => findInGroup(child.pid, isRuntime),
      printed: () => text,
      startAgain: () => exitOf(start()),
      async leave() {
        await link.evaluate(`${oneWindow}.webContents.sendInputEvent(${leaveKeys})`);
        link.close(); // a process waits for its debugger before it ends
        return gone;
      },
      kill,
    };
  } catch (error) {
    await kill();
    throw error;
  }

  async function printedAddress(pattern: RegExp): Promise<string> {
    for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
      const found = pattern.exec(text)?.[1];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Electron did not start: ${text}`);
  }
}

/** A window that has just come up gives an empty picture until its first one is drawn. */
async function takePicture(main: DevtoolsLink): Promise<Picture> {
  for (let tries = 0; tries < 100; tries++) {
    const picture = (await main.evaluate(`${oneWindow}.capturePage().then((image) => image.isEmpty() ? null
      : { size: image.getSize(), png: image.toPNG().toString("base64") })`)) as Picture | null;
    if (picture) return picture;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the window stays empty");
}

async function evaluateInPage(host: string, expression: string): Promise<unknown> {
  const response = await fetch(`http://${host}/json/list`);
  const targets: { type: string; webSocketDebuggerUrl: string }[] = await response.json();
  const page = targets.find((target) => target.type === "page");
  if (!page) throw new Error("no page stands on the screen");
  const link = await openDevtoolsLink(page.webSocketDebuggerUrl);
  try {
    return await link.evaluate(expression);
  } finally {
    link.close();
  }
}

function exitOf(child: ReturnType<typeof spawn>): Promise<number | null> {
  return new Promise((resolve) => child.once("exit", resolve));
}

function endGroup(group: number | undefined): void {
  if (group === undefined) return;
  try {
    process.kill(-group, "SIGKILL");
  } catch {
    // all of it has ended
  }
}
