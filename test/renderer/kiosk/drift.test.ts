import { expect, test } from "vitest";
import { driftAt, loopMs } from "../../../renderer/kiosk/attract/drift.ts";

const stops = [0, 700, 1400];

test("rests six seconds at each section, then drifts on to the next", () => {
  expect(driftAt(5999, stops)).toEqual({ x: 0, section: 0, shown: 1 });
  const travel = 50_000 + 2500;
  expect(driftAt(6000 + travel, stops).x).toBe(700);
  expect(driftAt(6000 + travel + 5999, stops)).toMatchObject({ x: 700, section: 1 });
});

test("never goes faster than 14 px a second, and neither jumps nor turns back", () => {
  let before = 0;
  for (let ms = 0; ms < loopMs(stops) - 1500; ms += 50) {
    const { x } = driftAt(ms, stops);
    expect(x - before).toBeGreaterThanOrEqual(0);
    expect(x - before).toBeLessThanOrEqual(0.701);
    before = x;
  }
  expect(before).toBe(1400);
});

test("the slip follows half way", () => {
  const half = 6000 + 52_500 / 2;
  expect([driftAt(half - 100, stops).section, driftAt(half + 100, stops).section]).toEqual([0, 1]);
});

test("from the last section the scroll fades back to the first", () => {
  const end = loopMs(stops);
  expect(driftAt(end - 750, stops)).toEqual({ x: 1400, section: 2, shown: 0.5 });
  expect(driftAt(end, stops)).toEqual({ x: 0, section: 0, shown: 0 });
  expect(driftAt(end + 750, stops)).toEqual({ x: 0, section: 0, shown: 0.5 });
});

test("a scroll without stops stands still", () => {
  expect(driftAt(123_456, [])).toEqual({ x: 0, section: 0, shown: 1 });
});
