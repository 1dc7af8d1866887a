import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildRuntime } from "../../build/build-runtime.ts";
import { systemClock } from "../../runtime/base/clock.ts";
import { fakeBoardOn, type PtyBoard } from "../fakes/board.ts";
import { openPty, type Pty } from "../fakes/pty.ts";
import { startXDisplay, type XDisplay } from "../fakes/x-display.ts";
import { findStage } from "./find-stage.ts";
import { freePort } from "./free-port.ts";
import { type RunningElectron, runElectron } from "./run-electron.ts";

const electron = await findStage("The exhibit");

const root = resolve(import.meta.dirname, "../..");
const soon = { timeout: 30_000, interval: 100 };

type Play = { playId: string; story: string; positionMs: number; playing: boolean };

describe.skipIf(electron.status === "missing")("the exhibit in a real Electron", () => {
  let folder: string;
  let pty: Pty;
  let board: PtyBoard;
  let display: XDisplay;
  let shell: RunningElectron;

  beforeAll(async () => {
    if (electron.status === "missing") return;
    folder = await mkdtemp(join(tmpdir(), "zange-exhibit-"));
    pty = await openPty();
    board = fakeBoardOn(pty, { clock: systemClock });
    const hall = join(folder, "hall.yaml");
    await writeFile(hall, hallOn(pty.hostPath));
    await buildRuntime(root);
    const runtime = join(root, "dist/runtime/main.js");
    const ports = ["--port", String(await freePort()), "--visitor-port", String(await freePort())];
    const rest = ["--visitor-host", "127.0.0.1", "--data", join(folder, "data")];
    display = await startXDisplay();
    shell = await runElectron(electron, display.name, [
      "--runtime",
      runtime,
      "--hall",
      hall,
      ...ports,
      ...rest,
    ]);
  });

  afterAll(async () => {
    await shell?.kill();
    await display?.stop();
    await pty?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test("the corridor stands on the whole screen", async () => {
    await vi.waitFor(async () => expect(await shell.inPage("typeof window.__zange")).toBe("object"), soon);
    expect(await shell.inPage("[innerWidth, innerHeight]")).toEqual([1080, 1920]);
    await vi.waitFor(() => expect(board.asked()).toBeGreaterThan(0), soon);
    await settled();
    expect(await shell.picture("corridor")).toEqual({ width: 1080, height: 1920 });
  });

  test("a press on the serial line starts a story that is heard", async () => {
    await press();
    const play = await playing();
    expect(play.playId).not.toBe("");
    const heardAt = Number(await shell.inPage("window.__zange.contextTime()"));
    await vi.waitFor(
      async () => expect(await shell.inPage("window.__zange.contextTime()")).toBeGreaterThan(heardAt),
      soon,
    );
    expect(await shell.inPage("window.__zange.contextState()")).toBe("running");
    await vi.waitFor(async () => expect((await playing()).positionMs).toBeGreaterThan(3_000), soon);
    await shell.picture("playing");
  });

  test("the page's process is killed, and the story goes on in a new one at the same place", async () => {
    const before = await playing();
    const pid = await shell.pagePid();
    process.kill(pid, "SIGKILL");
    await vi.waitFor(async () => expect(await shell.pagePid()).not.toBe(pid), soon);
    const after = await playing();
    expect(after.playId).toBe(before.playId);
    expect(after.positionMs).toBeGreaterThan(before.positionMs - 2_000);
    expect(after.positionMs).toBeLessThan(before.positionMs + 10_000);
  });

  test("the runtime is killed and comes back, and the same page takes the next press", async () => {
    const { playId } = await playing();
    const pid = shell.runtimePid();
    if (pid === undefined) throw new Error("no runtime runs");
    await shell.inPage("void (window.stays = true)");
    process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(shell.printed().match(/^ready /gm)).toHaveLength(2), soon);
    expect(shell.runtimePid()).not.toBe(pid);
    await pressUntilPlays((play) => play.playId !== playId);
    expect(await shell.inPage("window.stays")).toBe(true);
  });

  test("both are killed at once, and both come back", async () => {
    const pids = [shell.runtimePid(), await shell.pagePid()];
    const ready = shell.printed().match(/^ready /gm)?.length ?? 0;
    for (const pid of pids) if (pid !== undefined) process.kill(pid, "SIGKILL");
    await vi.waitFor(() => expect(shell.printed().match(/^ready /gm)).toHaveLength(ready + 1), soon);
    await vi.waitFor(async () => expect(await shell.inPage("typeof window.__zange")).toBe("object"), soon);
    await pressUntilPlays(() => true);
  });

  /** As a visitor does while the exhibit is still coming back: presses again every two seconds until the story is heard. */
  async function pressUntilPlays(isWanted: (play: Play) => boolean): Promise<void> {
    await vi.waitFor(
      async () => {
        await press();
        const play = await playing({ timeout: 2_000, interval: 100 });
        if (!isWanted(play)) throw new Error("the play of before goes on");
      },
      { timeout: 60_000, interval: 100 },
    );
  }

  async function press(): Promise<void> {
    board.press(1);
    await new Promise((done) => setTimeout(done, 100)); // as long as a finger stays
    board.release(1);
  }

  /** The one play whose sound runs. */
  async function playing(within = soon): Promise<Play> {
    return vi.waitFor(async () => {
      const plays = (await shell.inPage("window.__zange.plays()")) as Play[];
      const [play] = plays.filter((each) => each.playing);
      if (!play) throw new Error(`nothing plays: ${JSON.stringify(plays)}\n${shell.printed()}`);
      return play;
    }, within);
  }

  /** Fonts and pictures are there and have faded in; a picture taken before that shows paper. */
  async function settled(): Promise<void> {
    await shell.inPage("document.fonts.ready.then(() => new Promise((done) => setTimeout(done, 4000)))");
  }
});

function hallOn(path: string): string {
  return `
hall: { id: test, name: 长岭社区红色展馆, kioskId: test-01 }
pack: red-ode
hours: { open: "00:00", close: "23:59" }
corridor:
  stations:
    - { id: s1, section: founding, atMetres: 0.9 }
    - { id: s2, section: spark, atMetres: 2.6 }
    - { id: s3, section: resistance, atMetres: 4.3 }
    - { id: s4, section: liberation, atMetres: 6.0 }
    - { id: s5, section: construction, atMetres: 7.7 }
    - { id: s6, section: reform, atMetres: 9.4 }
    - { id: s7, section: newera, atMetres: 11.1 }
devices:
  - id: corridor-box
    driver: lines
    port: { path: ${JSON.stringify(path)} }
    inputs: { 1: { station: s1, as: button } }
    outputs: { 1: { station: s1, as: lamp } }
`;
}
