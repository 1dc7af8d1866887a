import { describe, expect, test } from "vitest";
import { watchSilence } from "../../hardware/lines/silence-watch.ts";
import { fakeClock } from "../fakes/clock.ts";

describe("the watch for silence", () => {
  test("calls after each span of silence, counted from the last that was heard", () => {
    const clock = fakeClock();
    const calls: [number, number][] = [];
    const watch = watchSilence(clock, 3000, (times) => calls.push([clock.upMs(), times]));
    clock.advance(2000);
    watch.heard();
    clock.advance(6000);
    watch.heard();
    clock.advance(3000);
    watch.stop();
    clock.advance(60_000);
    expect(calls).toEqual([
      [5000, 1],
      [8000, 2],
      [11_000, 1],
    ]);
  });

  test("does not blame the board when this computer stood still", () => {
    const timers: { run: () => void }[] = [];
    let now = 0;
    let silences = 0;
    const watch = watchSilence(
      {
        now: () => now,
        upMs: () => now,
        after: (_delayMs, run) => {
          timers.push({ run });
          return () => {};
        },
      },
      3000,
      () => silences++,
    );
    now = 10_000; // the computer slept; now all that is due runs before anything is read
    timers.shift()?.run();
    expect(silences).toBe(0);
    watch.heard();
    now = 10_250;
    timers.shift()?.run();
    expect(silences).toBe(0);
    now = 13_000;
    timers.shift()?.run();
    expect(silences).toBe(1);
  });
});
