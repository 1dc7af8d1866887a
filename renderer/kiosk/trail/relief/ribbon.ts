import { createNoise } from "../../../shared/cut/seeded.ts";
import { groundHeight } from "../land/ground.ts";
import type { Spot } from "../land/places.ts";
import type { RouteLine } from "../route/route-line.ts";

/** Whole, or dashes so long with gaps so long, in the land's units. */
export type Dash = { on: number; off: number } | undefined;

/** A line as a strip on the ground, in the order in which it grows: as far as one has come, so many corners are drawn. */
export type Ribbon = {
  positions: Float32Array;
  /** How many corners stand when the line has come to such an index of the route. */
  cornersAt(reach: number): number;
};

const step = 0.45;
const noise = createNoise(19);

export function cutRibbon({ spots }: RouteLine, width: number, dash: Dash): Ribbon {
  const positions: number[] = [];
  /** Of each small piece: the route's index at its end. */
  const ends: number[] = [];
  const corners: number[] = [];
  let gone = 0;
  spots.forEach((from, index) => {
    const to = spots[index + 1];
    if (!to) return;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const pieces = Math.max(1, Math.ceil(length / step));
    for (let piece = 0; piece < pieces; piece++) {
      const isCut = dash && gone % (dash.on + dash.off) > dash.on;
      if (!isCut) strip(positions, spots, index, piece / pieces, (piece + 1) / pieces, width, gone);
      gone += length / pieces;
      ends.push(index + (piece + 1) / pieces);
      corners.push(positions.length / 3);
    }
  });
  return {
    positions: new Float32Array(positions),
    cornersAt(reach) {
      let count = 0;
      for (let at = 0; at < ends.length && (ends[at] ?? 0) <= reach + 1e-6; at++)
        count = corners[at] ?? count;
      return count;
    },
  };
}

function strip(
  out: number[],
  spots: readonly Spot[],
  index: number,
  from: number,
  to: number,
  width: number,
  gone: number,
): void {
  const [a, b] = [edge(spots, index, from, width, gone), edge(spots, index, to, width, gone + step)];
  out.push(...a.left, ...a.right, ...b.left, ...b.left, ...a.right, ...b.right);
}

function edge(spots: readonly Spot[], index: number, t: number, width: number, gone: number) {
  const here = spots[index] ?? [0, 0];
  const next = spots[index + 1] ?? here;
  const before = spots[index - 1] ?? here;
  const after = spots[index + 2] ?? next;
  // the direction turns evenly from the middle of one leg to the next, so that the strip has no notches
  const [dx, dz] = [
    (next[0] - before[0]) * (1 - t) + (after[0] - here[0]) * t,
    (next[1] - before[1]) * (1 - t) + (after[1] - here[1]) * t,
  ];
  const length = Math.hypot(dx, dz) || 1;
  const half = (width / 2) * (0.8 + 0.4 * noise.at(gone * 0.5, width));
  const [x, z] = [here[0] + (next[0] - here[0]) * t, here[1] + (next[1] - here[1]) * t];
  const y = groundHeight(x, z) + 0.3;
  return {
    left: [x + (dz / length) * half, y, z - (dx / length) * half],
    right: [x - (dz / length) * half, y, z + (dx / length) * half],
  };
}
