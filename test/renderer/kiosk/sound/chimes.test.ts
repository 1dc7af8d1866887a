import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createChimes } from "../../../../renderer/kiosk/sound/chimes.ts";
import { fakeClip, fakeOutlet } from "./fake-outlet.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const speaker = (volume: number) => ({ station: "s1", volume, output: { device: "default", channel: 2 } });

async function setUp({ state = "running", failures = 0 } = {}) {
  const clip = fakeClip();
  const outlet = { ...fakeOutlet("default", state), decode: async () => clip };
  const outlets = { of: () => outlet, all: () => [outlet] };
  let left = failures;
  const chimes = createChimes(outlets, async () => {
    if (left-- > 0) throw new Error("the sound answered 503");
    return new ArrayBuffer(0);
  });
  chimes.prepare(outlet);
  await vi.advanceTimersByTimeAsync(1);
  return { chimes, clip, outlet };
}

test("rings at once, where it was ordered and as loud as its station", async () => {
  const { chimes, clip, outlet } = await setUp();
  expect(chimes.ring("press", [speaker(0.4)]).isPlaying()).toBe(true);
  expect(clip.sung).toEqual([0]);
  expect(outlet.opened).toEqual([[{ channel: 2, volume: 0.4 }]]);
});

test("an alarm silences whatever rings", async () => {
  const { chimes, clip, outlet } = await setUp();
  chimes.ring("invite", [speaker(1)]);
  chimes.hush();
  outlet.heard.seconds = 1;
  await vi.advanceTimersByTimeAsync(30);
  expect(clip.stopped).toBe(1);
});

test("a page that may not sound, and a chime that could not be had, ring nothing; the chime is asked for again", async () => {
  const mute = await setUp({ state: "suspended" });
  expect(mute.chimes.ring("press", [speaker(1)]).isPlaying()).toBe(false);
  const late = await setUp({ failures: 2 });
  expect(late.chimes.ring("press", [speaker(1)]).isPlaying()).toBe(false);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(late.chimes.ring("press", [speaker(1)]).isPlaying()).toBe(true);
});
