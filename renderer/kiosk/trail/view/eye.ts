// The eye over the land and the end of the line: where both are at a time. Holds numbers only; whoever draws asks it.
import { clampDay, firstDay, lastDay } from "../route/days.ts";
import { type Flight, flightTo, viewDuring } from "./flight.ts";
import { dragged, homeView, isSameView, type View, withinLimits, zoomed } from "./view.ts";

/** `now`: at once, under a finger; `fly`: with the eye; `walk`: slowly, so that one may read the dates. */
export type Pace = "now" | "fly" | "walk";

export type Eye = {
  /** Calm: it jumps. Begun on the way, it turns off from where it is. */
  fly(to: View, now: number, calm: boolean): void;
  drag(dx: number, dy: number, height: number): void;
  zoom(factor: number): void;
  grow(day: number, pace: Pace, now: number): void;
  /** Nobody is there: the land turns slowly and the line walks, over and over. */
  wander(isOn: boolean, now: number, calm: boolean): void;
  reshape(aspect: number): void;
  /** Where all is at that time; `moved` tells whether anything differs from the time before. */
  at(now: number): { view: View; day: number; moved: boolean; resting: boolean };
  /** How many flights have begun. */
  flights(): number;
};

type Growth = { from: number; to: number; startedAt: number; durationMs: number };

/** The two years walked take a minute. */
const walkMsPerDay = 60_000 / (lastDay - firstDay);
const flyMs = 1600;
const roundMs = 80_000;
const turnMs = 64_000;

export function createEye(aspect: number): Eye {
  let home = homeView(aspect);
  let view = home;
  let day = lastDay;
  let flight: Flight | undefined;
  let growth: Growth | undefined;
  let wandering: { since: number; calm: boolean } | undefined;
  let flights = 0;
  let isTouched = true;

  function wanderAt(now: number): void {
    if (!wandering) return;
    const gone = now - wandering.since;
    // a sixth of each round the line stands whole, so that one sees where it led
    const share = Math.min(1, ((gone % roundMs) / roundMs) * 1.2);
    const along = firstDay + (lastDay - firstDay) * share;
    day = wandering.calm ? Math.round(along) : along;
    if (!wandering.calm) view = { ...home, turn: Math.sin((gone / turnMs) * Math.PI * 2) * 0.34 };
  }

  return {
    fly(to, now, calm) {
      flight = flightTo(view, withinLimits(to), now, calm);
      flights += 1;
    },
    drag(dx, dy, height) {
      flight = undefined;
      view = dragged(view, dx, dy, height, home);
      isTouched = true;
    },
    zoom(factor) {
      flight = undefined;
      view = zoomed(view, factor);
      isTouched = true;
    },
    grow(to, pace, now) {
      const end = clampDay(to);
      if (pace === "now") {
        growth = undefined;
        day = end;
        isTouched = true;
        return;
      }
      const durationMs = pace === "fly" ? flyMs : Math.abs(end - day) * walkMsPerDay;
      growth = { from: day, to: end, startedAt: now, durationMs };
    },
    wander(isOn, now, calm) {
      wandering = isOn ? { since: now, calm } : undefined;
      if (isOn) [flight, growth] = [undefined, undefined];
    },
    reshape(next) {
      const wasHome = isSameView(view, home);
      home = homeView(next);
      if (wasHome) view = home;
      isTouched = true;
    },
    at(now) {
      const [viewBefore, dayBefore] = [view, day];
      if (flight) {
        const { view: next, landed } = viewDuring(flight, now);
        view = next;
        if (landed) flight = undefined;
      }
      if (growth) {
        const { from, to, startedAt, durationMs } = growth;
        const share = durationMs <= 0 ? 1 : Math.min(1, Math.max(0, (now - startedAt) / durationMs));
        day = from + (to - from) * share;
        if (share >= 1) growth = undefined;
      }
      wanderAt(now);
      const moved = isTouched || day !== dayBefore || !isSameView(view, viewBefore);
      isTouched = false;
      return { view, day, moved, resting: !flight && !growth && !wandering };
    },
    flights: () => flights,
  };
}
