// Who answers a press: on Linux the runtime itself, ahead of the page's sound. Heard in recordings of both channels of a PulseAudio of
// our own, with the whole exhibit: a board on a pseudo-terminal, `zange serve`, Chromium.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { systemClock } from "../../runtime/base/clock.ts";
import { heardFrom, type Recording, record } from "../bench/sound/record.ts";
import { hasPulseAudio, type SoundServer, startSoundServer } from "../bench/sound/sound-server.ts";
import { openSoundingBrowser } from "../bench/sound/sounding-browser.ts";
import { fakeBoardOn, type PtyBoard } from "../fakes/board.ts";
import { hasPty, openPty } from "../fakes/pty.ts";
import { startServe } from "../fakes/serve.ts";
import { makeShortContent } from "../fakes/short-content.ts";

const canHear = hasPulseAudio && hasPty;
if (!canHear) console.warn("skipped: PulseAudio or socat is not installed");

const hallOn = (port: string) => `hall: { id: test, name: 测试馆, kioskId: test-01 }
pack: red-ode
hours: { open: "00:00", close: "24:00" }
corridor:
  stations:
    - { id: s1, section: founding, atMetres: 1, output: { device: default, channel: 1 } }
    - { id: s2, section: liberation, atMetres: 8, output: { device: default, channel: 2 } }
devices:
  - { id: box, driver: lines, port: { path: ${JSON.stringify(port)} }, inputs: { 1: { station: s1, as: button }, 2: { station: s2, as: button } } }
`;
const soon = { timeout: 20_000, interval: 100 };
const ends: (() => unknown)[] = [];
let server: SoundServer;
let board: PtyBoard;
let page: Page;
let left: Recording;
let right: Recording;

beforeAll(async () => {
  if (!canHear) return;
  const folder = await mkdtemp(join(tmpdir(), "zange-knock-"));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  server = await startSoundServer();
  ends.push(() => server.stop());
  left = record(server, "front-left");
  right = record(server, "front-right");
  ends.push(() => Promise.all([left.stop(), right.stop()]));
  const pty = await openPty();
  ends.push(() => pty.close());
  board = fakeBoardOn(pty, { clock: systemClock, inputs: 8, outputs: 8 });
  ends.push(() => board.powerOff());
  const content = join(folder, "content");
  await makeShortContent(content, 1000);
  await writeFile(join(folder, "hall.yaml"), hallOn(pty.hostPath));
  const hall = { hall: join(folder, "hall.yaml"), data: join(folder, "data"), content };
  const serve = await startServe({ ...hall, env: server.env });
  ends.push(() => serve.stop());
  const browser = await openSoundingBrowser(server.env);
  ends.push(() => browser.close());
  page = await browser.newPage({ viewport: { width: 540, height: 960 } });
  await page.goto(`${serve.kiosk}/kiosk`);
  await page.waitForFunction("window.__zange?.contextState() === 'running'");
  await vi.waitFor(async () => expect((await serve.health()).devices[0]?.state).toBe("online"), soon);
  await page.evaluate(noteHowlerPlays);
});

afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

/** Howler shows itself to the page; each call is noted. */
const noteHowlerPlays = `
  window.howlerPlays = 0;
  const play = Howl.prototype.play;
  Howl.prototype.play = function (...words) {
    howlerPlays++;
    return play.apply(this, words);
  };`;

const players = (): string[] => {
  const words = ["-f", "json", "list", "sink-inputs"];
  const inputs: unknown = JSON.parse(execFileSync("pactl", words, { env: server.env, encoding: "utf8" }));
  if (!Array.isArray(inputs)) throw new Error("pactl answers something else");
  return inputs.flatMap(({ properties }) =>
    properties["application.name"] === "zange-knock" ? properties["application.process.id"] : [],
  );
};

/** Presses the button of the second station; answers how often the page told Howler to play and the sound of the first 60 ms. */
async function press(): Promise<{ howlerPlays: number; side: Int16Array; otherSide: Int16Array }> {
  await right.silence(500);
  await page.evaluate("howlerPlays = 0");
  const [ending, otherEnding] = [right.keep(), left.keep()];
  const sound = right.nextSound(5000);
  board.press(2);
  setTimeout(() => board.release(2), 60);
  expect(await sound).toBeDefined();
  await page.waitForFunction("window.__zange.plays().some(({ playing }) => playing)");
  await page.waitForTimeout(400);
  const [side, otherSide] = [ending().samples, otherEnding().samples];
  return { howlerPlays: Number(await page.evaluate("howlerPlays")), side, otherSide };
}

const loudest = (samples: Int16Array) => samples.reduce((most, each) => Math.max(most, Math.abs(each)), 0);

test.skipIf(!canHear)(
  "the runtime knocks at the station's own loudspeaker, the page only tells; without its players the page knocks",
  async () => {
    await vi.waitFor(() => expect(players().length).toBeGreaterThan(0), soon);
    await page.waitForTimeout(1200); // a player counts once it has stayed for a second
    const knocked = await press();
    expect(knocked.howlerPlays).toBe(1);
    expect(loudest(knocked.side)).toBeGreaterThan(10 * heardFrom);
    expect(loudest(knocked.otherSide)).toBeLessThan(heardFrom);

    for (const player of players()) process.kill(Number(player), "SIGKILL");
    await vi.waitFor(() => expect(players()).toEqual([]), soon);
    board.press(1);
    setTimeout(() => board.release(1), 60);
    await page.waitForFunction("howlerPlays === 3"); // the story before, then its knock and its story
  },
);
