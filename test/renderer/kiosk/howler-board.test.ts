import type { Howl } from "howler";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createHowlerBoard } from "../../../renderer/kiosk/sound/howler-board.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A board over a Howl that only notes when its voice is given back; the context's clock is moved by hand. */
function makeBoard() {
  const stop = vi.fn();
  const noted = {
    play: () => 1,
    seek: () => 0,
    volume() {},
    once() {},
    off() {},
    fade() {},
    duration: () => 60,
  };
  const howl = { ...noted, playing: () => true, stop } as unknown as Howl; // the part of Howler that a voice uses
  const heard = { seconds: 0 };
  const context = {
    state: () => "running",
    time: () => heard.seconds,
    watch() {},
    running: async () => true,
  };
  const board = createHowlerBoard({ ready: () => howl, load: async () => howl, keep() {} }, context);
  const order = { story: "a", volume: 1, fromMs: 0 };
  const sounding = board.start(order, { started() {}, ended() {}, failed() {} });
  return { sounding, stop, heard };
}

test("a voice is not given back before its fade is over on the context's own clock, or the next story fades to nothing", () => {
  const { sounding, stop, heard } = makeBoard();
  sounding.fadeOut(400);
  vi.advanceTimersByTime(1500); // the page's time is long over; the context fell behind
  expect(stop).not.toHaveBeenCalled();
  heard.seconds = 0.5;
  vi.advanceTimersByTime(40);
  expect(stop).toHaveBeenCalledOnce();
});

test("a context that stands still does not keep a voice for ever", () => {
  const { sounding, stop } = makeBoard();
  sounding.fadeOut(400);
  vi.advanceTimersByTime(3000);
  expect(stop).toHaveBeenCalledOnce();
});
