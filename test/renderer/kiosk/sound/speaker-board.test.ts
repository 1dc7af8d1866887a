import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createClipBank } from "../../../../renderer/kiosk/sound/clip-bank.ts";
import { perform } from "../../../../renderer/kiosk/sound/perform.ts";
import { createSpeakerBoard } from "../../../../renderer/kiosk/sound/speaker-board.ts";
import { fakeClip, fakeOutlet } from "./fake-outlet.ts";

const stepMs = 10;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp({ decodeMs = 0, state = "running", isBroken = false } = {}) {
  const outlet = fakeOutlet("default", state);
  const clip = fakeClip();
  const knock = fakeClip();
  const bank = createClipBank(async () => {
    await new Promise((resolve) => setTimeout(resolve, decodeMs));
    if (isBroken) throw new Error("the sound cannot be decoded");
    return clip;
  }, 1e9);
  const ring = vi.fn(() => {
    const loudspeakers = [{ channel: 1, volume: 1 }];
    return perform([{ outlet, clip: knock, loudspeakers }], 0, () => {});
  });
  const outlets = { of: () => outlet, all: () => [outlet] };
  const board = createSpeakerBoard({ outlets, bank, chimes: { ring } });
  const said: string[] = [];
  const events = {
    started: (atMs: number) => said.push(`started at ${atMs}`),
    ended: () => said.push("ended"),
    failed: (reason: string) => said.push(`failed: ${reason}`),
  };
  const speakers = [{ station: "s1", volume: 0.5, output: { device: "default", channel: 3 } }];
  const order = { sound: "a", speakers, fromMs: 0 };
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += stepMs) {
      outlet.heard.seconds += stepMs / 1000;
      await vi.advanceTimersByTimeAsync(Math.min(stepMs, ms - passed));
    }
  };
  return { board, order, events, said, clip, knock, pass, outlet };
}

test("a decoded sound is heard within the call that orders it, from its own loudspeaker", async () => {
  const { board, order, events, clip, pass, outlet, said } = setUp();
  board.keepReady([{ device: "default", sound: "a", bytes: 1 }]);
  await pass(1);
  board.start(order, events);
  expect(clip.sung).toEqual([0]);
  expect(outlet.opened.at(-1)).toEqual([{ channel: 3, volume: 0.5 }]);
  expect(said).toEqual([]);
  await pass(20);
  expect(said).toEqual(["started at 0"]);
});

test("the chime is heard at once and the voice when the chime has sounded; only the voice tells of itself", async () => {
  const { board, order, events, clip, knock, pass, said } = setUp();
  board.keepReady([{ device: "default", sound: "a", bytes: 1 }]);
  await pass(1);
  board.start({ ...order, chime: "press" }, events);
  expect(knock.sung).toEqual([0]);
  await pass(150);
  expect([clip.sung, said]).toEqual([[], []]);
  await pass(100);
  expect([clip.sung, said]).toEqual([[0], ["started at 0"]]);
});

test("a voice that takes longer to decode than the chime sounds does not wait any further", async () => {
  const { board, order, events, clip, pass } = setUp({ decodeMs: 300 });
  board.start({ ...order, chime: "press" }, events);
  await pass(290);
  expect(clip.sung).toEqual([]);
  await pass(11);
  expect(clip.sung).toEqual([0]);
});

test("a stop during the chime leaves nothing to be heard", async () => {
  const { board, order, events, clip, knock, pass, said } = setUp();
  const sounding = board.start({ ...order, chime: "press" }, events);
  await pass(50);
  sounding.fadeOut(0);
  await pass(2000);
  expect([clip.sung, knock.stopped, said]).toEqual([[], 1, []]);
});

test("a sound that cannot be decoded, and a page that may not sound, are told as failed", async () => {
  const broken = setUp({ isBroken: true });
  broken.board.start(broken.order, broken.events);
  await broken.pass(10);
  expect(broken.said).toEqual(["failed: the sound cannot be decoded"]);
  const mute = setUp({ state: "suspended" });
  mute.board.start(mute.order, mute.events);
  await mute.pass(10);
  expect(mute.said).toEqual(["failed: the sound context is suspended"]);
});
