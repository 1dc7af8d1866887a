import type { View } from "./view.ts";

/** A way of the eye from one view to another, begun at a time in milliseconds. */
export type Flight = { from: View; to: View; startedAt: number; durationMs: number };

const shortestMs = 1200;
const longestMs = 2400;

/** A calm flight: the farther, the longer, between 1.2 and 2.4 seconds; none at all where nothing shall move. */
export function flightTo(from: View, to: View, now: number, calm: boolean): Flight {
  const far = Math.hypot(to.x - from.x, to.z - from.z) + Math.abs(to.distance - from.distance) * 0.6;
  const durationMs = calm ? 0 : Math.min(longestMs, shortestMs + far * 11);
  return { from, to, startedAt: now, durationMs };
}

/** Where the eye is at that time, and whether it has come to rest. On a long way it rises a little in the middle. */
export function viewDuring(
  { from, to, startedAt, durationMs }: Flight,
  now: number,
): { view: View; landed: boolean } {
  const share = durationMs <= 0 ? 1 : Math.min(1, Math.max(0, (now - startedAt) / durationMs));
  if (share >= 1) return { view: to, landed: true };
  const eased = share * share * (3 - 2 * share);
  const between = (a: number, b: number): number => a + (b - a) * eased;
  const rise = Math.min(26, Math.hypot(to.x - from.x, to.z - from.z) * 0.35) * Math.sin(Math.PI * eased);
  return {
    view: {
      x: between(from.x, to.x),
      z: between(from.z, to.z),
      distance: between(from.distance, to.distance) + rise,
      turn: between(from.turn, to.turn),
    },
    landed: false,
  };
}
