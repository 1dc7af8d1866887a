import { describe, expect, test } from "vitest";
import { stopSpot, waySpots } from "../../../../renderer/kiosk/trail/land/places.ts";
import { cutRibbon } from "../../../../renderer/kiosk/trail/relief/ribbon.ts";
import { clampDay, dayOf, dayWords, firstDay, lastDay } from "../../../../renderer/kiosk/trail/route/days.ts";
import {
  type ForceId,
  forces,
  forcesAt,
  isReached,
  stopDays,
} from "../../../../renderer/kiosk/trail/route/forces.ts";
import { reachOn, routeLine, spotAt } from "../../../../renderer/kiosk/trail/route/route-line.ts";
import { lastReached, reachWords } from "../../../../renderer/kiosk/trail/trail-words.ts";

const lineOf = (id: ForceId) => routeLine(forces.find((force) => force.id === id)?.way ?? []);
const red = lineOf("first");
const where = (on: string) => spotAt(red, reachOn(red, dayOf(on)));
const near = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) =>
  Math.hypot(a - c, b - d);

describe("the red line", () => {
  test("stands at each stop on the day that the stop is known for", () => {
    for (const [at, on] of stopDays.entries()) {
      const isAbout = on === "1935-01-29" || on === "1935-08-21"; // the line passes nearby places on these days
      expect(near(where(on), stopSpot(at + 1)), `stop ${at + 1}`).toBeLessThan(isAbout ? 12 : 0.2);
    }
  });

  test("never goes back in time and never jumps", () => {
    let before = -1;
    for (let day = firstDay; day <= lastDay; day += 0.5) {
      const reach = reachOn(red, day);
      expect(reach).toBeGreaterThanOrEqual(before);
      if (before >= 0) expect(near(spotAt(red, reach), spotAt(red, before))).toBeLessThan(4);
      before = reach;
    }
    expect(before).toBe(red.spots.length - 1);
  });

  test("waits at Zunyi while the conference is held, and at Wuqi for a year", () => {
    expect(near(where("1935-01-08"), stopSpot(3))).toBeLessThan(0.01);
    expect(near(where("1935-01-16"), stopSpot(3))).toBeLessThan(0.01);
    expect(near(where("1936-05-01"), stopSpot(12))).toBeLessThan(0.01);
    expect(near(where("1936-10-09"), stopSpot(13))).toBeLessThan(0.01);
  });

  test("has not set out before its first day", () => {
    expect(reachOn(red, dayOf("1934-10-16"))).toBe(-1);
    expect(reachOn(red, dayOf("1934-10-17"))).toBe(0);
  });
});

describe("the four forces", () => {
  test("touch only the stops that the sheet names for them", () => {
    expect(forcesAt(8)).toEqual(["first"]);
    expect(forcesAt(9)).toEqual(["first", "fourth"]);
    expect(forcesAt(10)).toEqual(["first", "second", "fourth"]);
    expect(forcesAt(13)).toEqual(["first", "second", "fourth"]);
    expect(forces.find(({ id }) => id === "twentyfifth")?.stops).toEqual([]);
  });

  test("the Second and the Fourth meet at Ganzi on the first of July 1936", () => {
    for (const id of ["second", "fourth"] as const) {
      const line = lineOf(id);
      expect(near(spotAt(line, reachOn(line, dayOf("1936-07-01"))), waySpots.ganzi)).toBeLessThan(0.01);
    }
  });

  test("the 25th Army is the first to come to the north", () => {
    const line = lineOf("twentyfifth");
    expect(reachOn(line, dayOf("1935-09-15"))).toBe(line.spots.length - 1);
    expect(reachOn(red, dayOf("1935-09-15"))).toBeLessThan(red.spots.length - 1);
  });

  test("a stop that a force never came to is never reached by it", () => {
    expect(isReached(8, lastDay, "fourth")).toBe(false);
    expect(isReached(8, dayOf("1935-05-28"), "all")).toBe(false);
    expect(isReached(8, dayOf("1935-05-29"), "all")).toBe(true);
    expect(isReached(13, dayOf("1936-10-21"), "second")).toBe(false);
    expect(isReached(13, dayOf("1936-10-22"), "second")).toBe(true);
  });
});

test("days are said as people write them, and stay within the two years", () => {
  expect(dayWords(dayOf("1935-05-29"))).toBe("1935年5月29日");
  expect(clampDay(-1e6)).toBe(firstDay);
  expect(clampDay(1e6)).toBe(lastDay);
  expect(clampDay(firstDay + 0.4)).toBe(firstDay);
  expect(lastReached(dayOf("1935-05-29"), "all")).toBe(8);
  expect(reachWords(dayOf("1935-05-29"))).toBe("红线走到第八站");
  expect(reachWords(firstDay)).toBe("红线从于都出发");
});

test("a ribbon grows with its route, whole or in dashes", () => {
  for (const dash of [undefined, { on: 1, off: 1 }]) {
    const ribbon = cutRibbon(red, 1, dash);
    expect(ribbon.cornersAt(-1)).toBe(0);
    let before = 0;
    for (let reach = 0; reach < red.spots.length; reach += 0.5) {
      expect(ribbon.cornersAt(reach)).toBeGreaterThanOrEqual(before);
      before = ribbon.cornersAt(reach);
    }
    expect(ribbon.cornersAt(red.spots.length - 1)).toBe(ribbon.positions.length / 3);
    expect(ribbon.positions.every(Number.isFinite)).toBe(true);
  }
  expect(cutRibbon(red, 1, { on: 1, off: 1 }).positions.length).toBeLessThan(
    cutRibbon(red, 1, undefined).positions.length * 0.7,
  );
});
