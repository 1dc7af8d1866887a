import { createChance } from "../../../shared/cut/seeded.ts";
import { type Range, ranges, rivers, type Stone } from "./lie.ts";
import { landReach, type Spot, stopSpots } from "./places.ts";

/** One mountain to be cut. */
export type Peak = { x: number; z: number; height: number; radius: number; stone: Stone; seed: number };

/** What must stay open: lines (the march) with so much room beside them. */
export type Keep = { line: readonly Spot[]; room: number };

/** Strews the peaks along their ranges: never two in each other, none on a stop, a river or the march. The same every time. */
export function plantPeaks(keeps: readonly Keep[]): Peak[] {
  const open = [...keeps, ...rivers.map(({ line, width }) => ({ line, room: width * 0.5 + 0.5 }))];
  const peaks: Peak[] = [];
  ranges.forEach((range, at) => {
    for (const peak of strew(range, 300 + at * 71)) if (fits(peak, peaks, open)) peaks.push(peak);
  });
  return peaks;
}

function strew({ line, width, height, apart, stone }: Range, seed: number): Peak[] {
  const chance = createChance(seed);
  const peaks: Peak[] = [];
  for (const { spot, share } of along(line, apart * 0.3)) {
    for (let side = 0; side < 2; side++) {
      const away = chance.bell(width);
      const tall = height * (1 - 0.45 * Math.abs(away / Math.max(width, 0.1))) * chance.between(0.62, 1.12);
      const ends = 0.72 + 0.28 * Math.sin(Math.PI * Math.min(1, Math.max(0, share)));
      peaks.push({
        x: spot[0] + away + chance.around(apart * 0.3),
        z: spot[1] + chance.bell(width * 0.8) + chance.around(apart * 0.3),
        height: tall * ends * 1.2,
        radius: apart * chance.between(0.5, 0.74),
        stone,
        seed: chance.whole(1, 1e6),
      });
    }
  }
  return peaks;
}

function fits(peak: Peak, peaks: readonly Peak[], open: readonly Keep[]): boolean {
  const { x, z, radius } = peak;
  if (Math.abs(x) > landReach.x - 1 || Math.abs(z) > landReach.z - 0.5) return false;
  if (peaks.some((other) => Math.hypot(other.x - x, other.z - z) < (other.radius + radius) * 0.6))
    return false;
  if (stopSpots.some(([a, b]) => Math.hypot(a - x, b - z) < radius + 0.9)) return false;
  return !open.some(({ line, room }) => distanceTo(line, x, z) < radius * 0.62 + room);
}

function distanceTo(line: readonly Spot[], x: number, z: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index + 1 < line.length; index++) {
    const [a, b] = [line[index], line[index + 1]];
    if (!a || !b) continue;
    const [dx, dz] = [b[0] - a[0], b[1] - a[1]];
    const whole = dx * dx + dz * dz;
    const t = whole === 0 ? 0 : Math.min(1, Math.max(0, ((x - a[0]) * dx + (z - a[1]) * dz) / whole));
    least = Math.min(least, Math.hypot(a[0] + dx * t - x, a[1] + dz * t - z));
  }
  return least;
}

/** Places along a line, `apart` from each other, with their share of the whole way. */
export function along(line: readonly Spot[], apart: number): { spot: Spot; share: number }[] {
  const legs = line.slice(1).map((to, index) => ({ from: line[index] ?? to, to }));
  const whole = legs.reduce((sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
  const found: { spot: Spot; share: number }[] = [];
  let gone = 0;
  let next = 0;
  for (const { from, to } of legs) {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    for (; next <= gone + length; next += apart) {
      const t = length === 0 ? 0 : (next - gone) / length;
      found.push({
        spot: [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t],
        share: whole === 0 ? 0 : next / whole,
      });
    }
    gone += length;
  }
  return found;
}
