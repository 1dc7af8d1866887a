// A hall of two stations that can be heard: a board on a pseudo-terminal, `zange serve`, Chromium, and a PulseAudio of our own whose two
// channels are recorded, station one on the left, station two on the right.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { vi } from "vitest";
import { systemClock } from "../../runtime/base/clock.ts";
import { type Recording, record } from "../bench/sound/record.ts";
import { hasPulseAudio, type SoundServer, startSoundServer } from "../bench/sound/sound-server.ts";
import { openSoundingBrowser } from "../bench/sound/sounding-browser.ts";
import { fakeBoardOn, type PtyBoard } from "./board.ts";
import { hasPty, openPty } from "./pty.ts";
import { startServe } from "./serve.ts";
import { makeShortContent } from "./short-content.ts";

/** Whether there is what it needs; told once where there is not. */
export const canHear = hasPulseAudio && hasPty;
if (!canHear) console.warn("skipped: PulseAudio or socat is not installed");

export type HeardHall = {
  server: SoundServer;
  board: PtyBoard;
  page: Page;
  channels: [left: Recording, right: Recording];
  /** Pushes the button of station 1 or 2 and lets go of it. */
  push(button: 1 | 2): void;
  close(): Promise<void>;
};

const releaseAfterMs = 60;
const hallOn = (port: string, moreInputs: string) => `hall: { id: test, name: 测试馆, kioskId: test-01 }
pack: red-ode
hours: { open: "00:00", close: "24:00" }
corridor:
  stations:
    - { id: s1, section: founding, atMetres: 1, output: { device: default, channel: 1 } }
    - { id: s2, section: liberation, atMetres: 8, output: { device: default, channel: 2 } }
devices:
  - id: box
    driver: lines
    port: { path: ${JSON.stringify(port)} }
    inputs: { 1: { station: s1, as: button }, 2: { station: s2, as: button }${moreInputs} }
`;

/** `moreInputs`: what else hangs on the board, as hall.yaml says it; `held`: inputs that are on from the beginning. */
export async function openHeardHall({ moreInputs = "", held = [] as number[] } = {}): Promise<HeardHall> {
  const ends: (() => unknown)[] = [];
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const folder = await mkdtemp(join(tmpdir(), "zange-heard-"));
    ends.push(() => rm(folder, { recursive: true, force: true }));
    const server = await startSoundServer();
    ends.push(() => server.stop());
    const channels: HeardHall["channels"] = [record(server, "front-left"), record(server, "front-right")];
    for (const channel of channels) ends.push(() => channel.stop());
    const pty = await openPty();
    ends.push(() => pty.close());
    const board = fakeBoardOn(pty, { clock: systemClock, inputs: 8, outputs: 8 });
    ends.push(() => board.powerOff());
    for (const input of held) board.press(input);
    const content = join(folder, "content");
    await makeShortContent(content, 1000);
    await writeFile(join(folder, "hall.yaml"), hallOn(pty.hostPath, moreInputs));
    const places = { hall: join(folder, "hall.yaml"), data: join(folder, "data"), content };
    const serve = await startServe({ ...places, env: server.env });
    ends.push(() => serve.stop());
    const browser = await openSoundingBrowser(server.env);
    ends.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 540, height: 960 } });
    await page.goto(`${serve.kiosk}/kiosk`);
    await page.waitForFunction("window.__zange?.contextState() === 'running'");
    await vi.waitUntil(async () => (await serve.health()).devices[0]?.state === "online", {
      timeout: 20_000,
      interval: 100,
    });
    const push = (button: 1 | 2): void => {
      board.press(button);
      setTimeout(() => board.release(button), releaseAfterMs);
    };
    return { server, board, page, channels, push, close };
  } catch (error) {
    await close();
    throw error;
  }
}
