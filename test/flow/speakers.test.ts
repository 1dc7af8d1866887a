// A loudspeaker a station: sounds are heard where they belong and nowhere else, and a sound card that is pulled takes nobody's
// story away. Listened to in recordings of a PulseAudio of our own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import WebSocket from "ws";
import {
  eightChannels,
  hasPulseAudio,
  type SoundServer,
  sampleRate,
  sinkName,
  startSoundServer,
} from "../bench/sound/sound-server.ts";
import { openSoundingBrowser } from "../bench/sound/sounding-browser.ts";
import { type Serve, startServe } from "../fakes/serve.ts";
import { makeShortContent } from "../fakes/short-content.ts";

const hall = `hall: { id: test, name: 测试馆, kioskId: test-01 }
pack: red-ode
hours: { open: "00:00", close: "24:00" }
corridor:
  stations:
    - { id: s1, section: founding, atMetres: 1, output: { device: default, channel: 2 } }
    - { id: s2, section: spark, atMetres: 6, output: { device: wall eight, channel: 3 } }
    - { id: s3, section: liberation, atMetres: 12, output: { device: "Twin Card#2", channel: 1 } }
devices:
  - { id: box, driver: simulator, inputs: { 1: { station: s1, as: button } } }
`;
const soon = { timeout: 15_000, interval: 100 };
const card = "USB Wall Eight";
const twin = "Twin Card";
/** Of 32,768: below, nothing is heard; above, a voice or a chime. */
const silent = 5;
const loud = 200;

if (!hasPulseAudio) console.warn("skipped: PulseAudio (pulseaudio, parec, pacat) is not installed");

let folder = "";
let server: SoundServer;
let pull = () => {};
let pullFirstTwin = () => {};
let serve: Serve;
let page: Page;
let hand: WebSocket;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  if (!hasPulseAudio) return;
  folder = await mkdtemp(join(tmpdir(), "zange-speakers-"));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  server = await startSoundServer({ channels: 8 });
  ends.push(() => server.stop());
  pull = server.plugIn("wall", card);
  pullFirstTwin = server.plugIn("left", twin);
  server.plugIn("right", twin);
  const content = join(folder, "content");
  await makeShortContent(content, 1000);
  await writeFile(join(folder, "hall.yaml"), hall);
  const places = { hall: join(folder, "hall.yaml"), data: join(folder, "data"), content };
  serve = await startServe({ ...places, env: server.env });
  ends.push(() => serve.stop());
  const browser = await openSoundingBrowser(server.env);
  ends.push(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 } });
  await context.grantPermissions(["microphone"]); // only so are loudspeakers listed by their names
  page = await context.newPage();
  await page.goto(`${serve.kiosk}/kiosk`);
  hand = new WebSocket(`${serve.kiosk.replace("http", "ws")}/api/screen?screen=hand`);
  ends.push(() => hand.close());
  await once(hand, "open");
  await page.waitForFunction(
    "window.__zange?.contextState() === 'running' && window.__zange.decodedBytes() > 0",
  );
});

afterAll(async () => {
  for (const end of ends.reverse()) await end();
});

function touch(station: string, wish: "press" | "stop"): void {
  hand.send(JSON.stringify({ kind: "touch", station, wish }));
}

async function isPlaying(station: string, isMeant = true): Promise<void> {
  await vi.waitFor(async () => {
    const plays = await page.evaluate<{ station: string; playing: boolean }[]>("window.__zange.plays()");
    expect(plays.some((each) => each.station === station && each.playing)).toBe(isMeant);
  }, soon);
}

/** How loud each channel of that sound card is for a second. */
async function hear(sink: string): Promise<number[]> {
  const child = spawn(
    "parec",
    [
      ...["--raw", `--rate=${sampleRate}`, "--format=s16le", "--latency-msec=20"],
      ...["--channels=8", `--channel-map=${eightChannels}`, "-d", `${sink}.monitor`],
    ],
    { env: server.env, stdio: ["ignore", "pipe", "ignore"] },
  );
  const chunks: Buffer[] = [];
  let bytes = 0;
  const enough = new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= sampleRate * 16) resolve();
    });
  });
  await Promise.race([enough, once(child, "exit")]);
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  await gone;
  const heard = Buffer.concat(chunks);
  const frames = Math.floor(heard.length / 16);
  expect(frames).toBeGreaterThan(sampleRate / 2);
  return Array.from({ length: 8 }, (_, channel) => {
    let sum = 0;
    for (let at = 0; at < frames; at++) sum += heard.readInt16LE(at * 16 + channel * 2) ** 2;
    return Math.sqrt(sum / frames);
  });
}

/** The channels, from 1, from which something is heard. */
function loudOf(levels: readonly number[]): number[] {
  for (const level of levels) expect(level < silent || level > loud).toBe(true);
  return levels.flatMap((level, at) => (level > loud ? at + 1 : []));
}

const missing = async () =>
  (await serve.health()).faults.filter(({ code }) => code === "sound/output-missing");

test.skipIf(!hasPulseAudio)("a story is heard from its station's loudspeaker and from no other", async () => {
  touch("s2", "press");
  await isPlaying("s2");
  expect([loudOf(await hear("wall")), loudOf(await hear(sinkName))]).toEqual([[3], []]);
  touch("s1", "press");
  await isPlaying("s1");
  expect([loudOf(await hear("wall")), loudOf(await hear(sinkName))]).toEqual([[3], [2]]);
});

test.skipIf(!hasPulseAudio)(
  "a sound card that is pulled takes nobody's story away, and comes back by itself",
  async () => {
    expect(await missing()).toEqual([]);
    pull();
    await vi.waitFor(async () => expect(await missing()).toHaveLength(1), soon);
    const [fault] = await missing();
    expect(fault?.subject).toBe("wall eight");
    expect(fault?.sentence).toContain("声卡“wall eight”");
    await isPlaying("s1");
    await isPlaying("s2");
    expect(loudOf(await hear(sinkName))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    pull = server.plugIn("wall", card);
    await vi.waitFor(async () => expect(await missing()).toEqual([]), soon);
    await isPlaying("s2");
    expect([loudOf(await hear("wall")), loudOf(await hear(sinkName))]).toEqual([[3], [2]]);
    touch("s1", "stop");
    touch("s2", "stop");
    await isPlaying("s1", false);
    await isPlaying("s2", false);
    expect([loudOf(await hear("wall")), loudOf(await hear(sinkName))]).toEqual([[], []]);
  },
);

test.skipIf(!hasPulseAudio)(
  "of two sound cards with the same name each has its number, and keeps it when the other is pulled",
  async () => {
    expect(await missing()).toEqual([]);
    touch("s3", "press");
    await isPlaying("s3");
    expect([loudOf(await hear("left")), loudOf(await hear("right"))]).toEqual([[], [1]]);
    pullFirstTwin();
    await page.waitForTimeout(4000); // the page has looked again by then
    await isPlaying("s3");
    expect(loudOf(await hear("right"))).toEqual([1]);
    expect(await missing()).toEqual([]);
    touch("s3", "stop");
    await isPlaying("s3", false);
  },
);
