import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { perform } from "../../../../renderer/kiosk/sound/perform.ts";
import { fakeClip, fakeOutlet } from "./fake-outlet.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const outlet = fakeOutlet("default");
  const clip = fakeClip();
  const ended = vi.fn();
  const done = vi.fn();
  const voice = perform([{ outlet, clip, loudspeakers: [{ channel: 3, volume: 0.5 }] }], 0, ended);
  return { outlet, clip, ended, done, voice };
}

test("a voice is not cut off before its fade is over on the context's own clock", () => {
  const { voice, clip, outlet, done } = setUp();
  voice.fadeOut(400, done);
  vi.advanceTimersByTime(1500); // the page's time is long over; the context fell behind
  expect(clip.stopped).toBe(0);
  outlet.heard.seconds = 0.5;
  vi.advanceTimersByTime(40);
  expect([clip.stopped, outlet.closed]).toEqual([1, 1]);
  expect(done).toHaveBeenCalledOnce();
});

test("its place is what is heard, not what was handed over", () => {
  const outlet = fakeOutlet("default");
  const clip = fakeClip();
  const parts = [{ outlet, clip, loudspeakers: [] }];
  expect(perform(parts, 900, () => {}).positionMs()).toBe(900);
  outlet.heard.delayMs = 70;
  clip.place = 1000;
  expect(perform(parts, 900, () => {}).positionMs()).toBe(930);
  clip.place = 910; // it has begun, and nothing is heard yet
  expect(perform(parts, 900, () => {}).positionMs()).toBe(900);
});

test("a context that stands still does not keep a voice for ever", () => {
  const { voice, clip } = setUp();
  voice.fadeOut(400, () => {});
  vi.advanceTimersByTime(3000);
  expect(clip.stopped).toBe(1);
});

test("a stop without a fade is silent within 30 ms and still does not click", () => {
  const { voice, clip, outlet } = setUp();
  voice.fadeOut(0, () => {});
  outlet.heard.seconds = 0.03;
  vi.advanceTimersByTime(30);
  expect(clip.stopped).toBe(1);
  const [[volume, rampMs] = [1, 0]] = outlet.turns;
  expect(volume).toBe(0);
  expect(rampMs).toBeGreaterThan(5);
});

test("a voice that fades turns no louder and tells no end", () => {
  const { voice, clip, outlet, ended } = setUp();
  voice.fadeOut(400, () => {});
  voice.turn(1);
  clip.end();
  expect(outlet.turns).toEqual([[0, 400]]);
  expect(ended).not.toHaveBeenCalled();
});

test("a voice that came to its end is left alone: it may be singing something else by now", () => {
  const { voice, clip, outlet, done } = setUp();
  clip.end();
  voice.fadeOut(0, done);
  vi.advanceTimersByTime(3000);
  expect(done).toHaveBeenCalledOnce();
  expect([clip.stopped, outlet.turns]).toEqual([0, []]);
});

test("several devices sound within the same call; the first one tells the end", () => {
  const outlets = [fakeOutlet("default"), fakeOutlet("usb")];
  const clips = outlets.map(fakeClip);
  const ended = vi.fn();
  perform(
    outlets.flatMap((outlet, at) => {
      const clip = clips[at];
      return clip ? { outlet, clip, loudspeakers: [{ channel: 1, volume: 1 }] } : [];
    }),
    700,
    ended,
  );
  expect(clips.map(({ sung }) => sung)).toEqual([[700], [700]]);
  clips[1]?.end();
  expect(ended).not.toHaveBeenCalled();
  clips[0]?.end();
  expect(ended).toHaveBeenCalledOnce();
  expect(outlets.map(({ closed }) => closed)).toEqual([1, 1]);
});
