/** Where the eye stands over the scroll. */
export type Drift = {
  /** Left edge of what is seen, pixels of the scroll as drawn. */
  x: number;
  /** Index of the section whose slip hangs. */
  section: number;
  /** 1 while the scroll is seen whole, towards 0 while it is rolled back to its beginning. */
  shown: number;
};

const pxPerSecond = 14;
const restMs = 6000;
/** Time to come up to speed and to come to rest again. */
const easeMs = 2500;
const fadeMs = 1500;

/** The eye's place after that time: rests at each stop, drifts on, and from the last fades back to the first. */
export function driftAt(ms: number, stops: readonly number[]): Drift {
  const first = stops[0] ?? 0;
  let left = loopMs(stops) > 0 ? ms % loopMs(stops) : 0;
  for (let section = 0; section < stops.length; section++) {
    const from = stops[section] ?? first;
    const to = stops[section + 1];
    if (left < restMs) return { x: from, section, shown: section === 0 ? Math.min(1, left / fadeMs) : 1 };
    left -= restMs;
    if (to === undefined) return { x: from, section, shown: 1 - Math.min(1, left / fadeMs) };
    const travelMs = travelTimeMs(to - from);
    if (left < travelMs) {
      const share = travelled(left, travelMs);
      return { x: from + (to - from) * share, section: share < 0.5 ? section : section + 1, shown: 1 };
    }
    left -= travelMs;
  }
  return { x: first, section: 0, shown: 1 };
}

/** How long the whole way takes. */
export function loopMs(stops: readonly number[]): number {
  const travel = stops
    .slice(1)
    .reduce((sum, stop, index) => sum + travelTimeMs(stop - (stops[index] ?? 0)), 0);
  return travel + stops.length * restMs + fadeMs;
}

function travelTimeMs(distance: number): number {
  return (Math.abs(distance) / pxPerSecond) * 1000 + easeMs;
}

/** Share of the way after that time, with a gentle start and a gentle end. */
function travelled(ms: number, travelMs: number): number {
  const cruise = travelMs - easeMs;
  if (ms < easeMs) return ms ** 2 / (2 * easeMs * cruise);
  const rest = travelMs - ms;
  if (rest < easeMs) return 1 - rest ** 2 / (2 * easeMs * cruise);
  return (ms - easeMs / 2) / cruise;
}

/** When the rest at each stop begins within the loop. */
export function restStartsMs(stops: readonly number[]): number[] {
  let at = 0;
  return stops.map((stop, index) => {
    const before = stops[index - 1];
    if (before !== undefined) at += restMs + travelTimeMs(stop - before);
    return at;
  });
}
