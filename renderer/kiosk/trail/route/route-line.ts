import type { Spot } from "../land/places.ts";
import { curve } from "../land/smooth.ts";
import { dayOf } from "./days.ts";
import type { Passed } from "./forces.ts";

/** A way as a fine line; each point knows the day on which the line reaches it. */
export type RouteLine = { spots: readonly Spot[]; days: readonly number[] };

const perLeg = 14;

/** Rounds a way off (Catmull and Rom) and shares each leg's days out along it. Places where the force stayed make no corner. */
export function routeLine(way: readonly Passed[]): RouteLine {
  const spots: Spot[] = [];
  const days: number[] = [];
  const corners = way.filter(({ spot }, index) => index === 0 || !isSame(spot, way[index - 1]?.spot ?? spot));
  corners.forEach(({ spot, on }, index) => {
    const next = corners[index + 1];
    if (!next) {
      spots.push(spot);
      days.push(dayOf(on));
      return;
    }
    const before = corners[index - 1]?.spot ?? spot;
    const after = corners[index + 2]?.spot ?? next.spot;
    const leaves = leavingDay(way, spot, on);
    for (let step = 0; step < perLeg; step++) {
      const t = step / perLeg;
      spots.push([
        curve(before[0], spot[0], next.spot[0], after[0], t),
        curve(before[1], spot[1], next.spot[1], after[1], t),
      ]);
      days.push(step === 0 ? dayOf(on) : leaves + (dayOf(next.on) - leaves) * t);
    }
  });
  return { spots, days };
}

/** How far the line has come on that day: an index among its points, with a fraction; −1 before it sets out. */
export function reachOn({ days }: RouteLine, day: number): number {
  if (day < (days[0] ?? 0)) return -1;
  for (let index = 0; index + 1 < days.length; index++) {
    const from = days[index] ?? 0;
    const to = days[index + 1] ?? from;
    if (day < to) {
      // a force that stays somewhere stands still until it leaves
      const stay = index + 2 < days.length ? Math.max(0, to - from - ((days[index + 2] ?? to) - to)) : 0;
      const left = from + stay;
      return day <= left ? index : index + (day - left) / Math.max(0.01, to - left);
    }
  }
  return days.length - 1;
}

/** Where the line stands at such an index. */
export function spotAt({ spots }: RouteLine, reach: number): Spot {
  const index = Math.max(0, Math.min(spots.length - 1, Math.floor(reach)));
  const from = spots[index] ?? [0, 0];
  const to = spots[index + 1] ?? from;
  const t = reach - index;
  return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
}

/** The last day on which the force was still there before it went on. */
function leavingDay(way: readonly Passed[], spot: Spot, since: string): number {
  const start = way.findIndex((each) => each.on === since);
  let last = since;
  for (let index = start; index < way.length; index++) {
    const each = way[index];
    if (!each || !isSame(each.spot, spot)) break;
    last = each.on;
  }
  return dayOf(last);
}

function isSame(a: Spot, b: Spot): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
