import { describe, expect, test } from "vitest";
import { chooseMap } from "../../../../renderer/kiosk/trail/flat/map-choice.ts";
import { landReach, stopSpot, stopSpots } from "../../../../renderer/kiosk/trail/land/places.ts";
import { firstDay, lastDay } from "../../../../renderer/kiosk/trail/route/days.ts";
import { createEye } from "../../../../renderer/kiosk/trail/view/eye.ts";
import { flightTo, viewDuring } from "../../../../renderer/kiosk/trail/view/flight.ts";
import { frameVerdict } from "../../../../renderer/kiosk/trail/view/frame-verdict.ts";
import {
  dragged,
  farthest,
  homeView,
  nearest,
  stopView,
  withinLimits,
  zoomed,
} from "../../../../renderer/kiosk/trail/view/view.ts";

const home = homeView(1.02);

describe("a flight", () => {
  test("takes between 1.2 and 2.4 seconds, the farther the longer, and lands where it was meant to", () => {
    for (const spot of stopSpots) {
      const to = withinLimits(stopView(spot));
      const flight = flightTo(home, to, 1000, false);
      expect(flight.durationMs).toBeGreaterThanOrEqual(1200);
      expect(flight.durationMs).toBeLessThanOrEqual(2400);
      expect(viewDuring(flight, 1000)).toEqual({ view: home, landed: false });
      expect(viewDuring(flight, 1000 + flight.durationMs)).toEqual({ view: to, landed: true });
    }
  });

  test("never jerks: from one 16 ms to the next the eye moves little", () => {
    const flight = flightTo(home, stopView(stopSpot(1)), 0, false);
    for (let now = 16; now < flight.durationMs; now += 16) {
      const [a, b] = [viewDuring(flight, now - 16).view, viewDuring(flight, now).view];
      expect(Math.hypot(a.x - b.x, a.z - b.z)).toBeLessThan(1.6);
      expect(Math.abs(a.distance - b.distance)).toBeLessThan(3);
    }
  });

  test("is a jump where nothing shall move", () => {
    expect(viewDuring(flightTo(home, stopView(stopSpot(8)), 5, true), 5).landed).toBe(true);
  });
});

describe("the eye", () => {
  test("turns off in the middle of a flight from where it is", () => {
    const eye = createEye(1.02);
    eye.fly(stopView(stopSpot(1)), 0, false);
    const { view: midway } = eye.at(700);
    eye.fly(stopView(stopSpot(12)), 700, false);
    expect(eye.at(700).view).toEqual(midway);
    expect(eye.at(5000).view).toEqual(withinLimits(stopView(stopSpot(12))));
    expect(eye.flights()).toBe(2);
  });

  test("obeys a finger at once, also on the way", () => {
    const eye = createEye(1.02);
    eye.fly(stopView(stopSpot(1)), 0, false);
    eye.at(600);
    eye.drag(30, 0, 1000);
    const { view } = eye.at(601);
    expect(eye.at(5000).view).toEqual(view);
  });

  test("rests without asking for a new picture", () => {
    const eye = createEye(1.02);
    expect(eye.at(0).moved).toBe(true);
    expect(eye.at(16)).toMatchObject({ moved: false, resting: true });
  });

  test("lets the line grow at once, with a flight, or walking through two years in a minute", () => {
    const eye = createEye(1.02);
    eye.grow(firstDay, "now", 0);
    expect(eye.at(0).day).toBe(firstDay);
    eye.grow(lastDay, "walk", 0);
    expect(eye.at(30_000).day).toBeCloseTo((firstDay + lastDay) / 2, 0);
    expect(eye.at(60_001)).toMatchObject({ day: lastDay, resting: true });
    eye.grow(firstDay, "fly", 70_000);
    expect(eye.at(75_000).day).toBe(firstDay);
  });

  test("walks the way over and over while nobody is there, and turns slowly; it stops for a touch", () => {
    const eye = createEye(1.02);
    eye.wander(true, 0, false);
    const days = [0, 20_000, 40_000, 66_000, 79_000, 90_000].map((now) => eye.at(now).day);
    expect(days[0]).toBe(firstDay);
    expect(days[1]).toBeLessThan(days[2] ?? 0);
    expect(days[4]).toBe(lastDay);
    expect(days[5]).toBeLessThan(days[1] ?? 0);
    expect(Math.abs(eye.at(16_000).view.turn)).toBeGreaterThan(0.2);
    eye.wander(false, 16_000, false);
    expect(eye.at(17_000).view).toEqual(eye.at(18_000).view);
  });

  test("does not turn while it wanders where nothing shall move", () => {
    const eye = createEye(1.02);
    eye.wander(true, 0, true);
    expect(eye.at(16_000).view.turn).toBe(0);
  });
});

describe("the limits", () => {
  test("hold against any finger", () => {
    let view = home;
    for (let step = 0; step < 400; step++) {
      view = step % 3 === 0 ? zoomed(view, 1.3) : dragged(view, 900 - (step % 7) * 300, 700, 1060, home);
      expect(view.distance).toBeGreaterThanOrEqual(nearest);
      expect(view.distance).toBeLessThanOrEqual(farthest);
      expect(Math.abs(view.turn)).toBeLessThan(0.7);
      expect(Math.abs(view.x)).toBeLessThan(landReach.x);
      expect(Math.abs(view.z)).toBeLessThan(landReach.z);
    }
  });
});

describe("the relief gives way to the flat map", () => {
  test("when the middle one of sixty frames took longer than 50 ms", () => {
    expect(frameVerdict(Array(59).fill(16))).toBeUndefined();
    expect(frameVerdict(Array(60).fill(16))).toBe("fast");
    expect(frameVerdict([...Array(29).fill(16), ...Array(31).fill(51)])).toBe("slow");
    expect(frameVerdict([...Array(31).fill(16), ...Array(29).fill(300)])).toBe("fast");
  });

  test("sooner where it is plainly too slow", () => {
    expect(frameVerdict(Array(11).fill(400))).toBeUndefined();
    expect(frameVerdict(Array(12).fill(400))).toBe("slow");
  });

  test("by wish, and for the rest of the session once it was slow", () => {
    const slowBefore = { getItem: () => "1" };
    expect(chooseMap("?screen=trail", undefined)).toEqual({ kind: "relief", mayGiveWay: true });
    expect(chooseMap("?screen=trail", slowBefore).kind).toBe("flat");
    expect(chooseMap("?flat=1", undefined).kind).toBe("flat");
    expect(chooseMap("?flat=0", slowBefore)).toEqual({ kind: "relief", mayGiveWay: false });
  });
});
