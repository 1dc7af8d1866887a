import { createNoise } from "../../../shared/cut/seeded.ts";
import { basin, loessEdge, marsh, type Step, steps } from "./lie.ts";
import type { Spot } from "./places.ts";

export type Soil = "plain" | "basin" | "plateau" | "marsh" | "loess";

const noise = createNoise(41);

/** Height of the ground there: round steps, a little uneven. Mountains stand on it. */
export function groundHeight(x: number, z: number): number {
  const raised = steps.reduce((sum, step) => sum + step.rise * within(step, x, z), 0);
  return raised + noise.layered(x * 0.07 + 9, z * 0.07 + 3, 2) * 0.7;
}

/** What the ground is printed as. Edges are uneven, as a knife leaves them. */
export function soilAt(x: number, z: number): Soil {
  const uneven = (noise.layered(x * 0.16, z * 0.16, 3) - 0.5) * 1.1;
  if (inside(marsh, x, z) < 1 + uneven * 0.4) return "marsh";
  if (z < edgeAt(loessEdge, x) + uneven * 7) return "loess";
  if (inside(basin, x, z) < 1 + uneven * 0.5) return "basin";
  if (x < -38 + uneven * 18) return "plateau";
  return "plain";
}

function within({ at, reach }: Step, x: number, z: number): number {
  const far = Math.hypot((x - at[0]) / reach[0], (z - at[1]) / reach[1]);
  const t = Math.max(0, Math.min(1, (1 - far) * 3));
  return t * t * (3 - 2 * t);
}

function inside({ at, reach }: { at: Spot; reach: Spot }, x: number, z: number): number {
  return Math.hypot((x - at[0]) / reach[0], (z - at[1]) / reach[1]);
}

/** `z` of a line that runs from west to east, at that `x`. */
function edgeAt(line: readonly Spot[], x: number): number {
  for (let index = 0; index + 1 < line.length; index++) {
    const [from, to] = [line[index], line[index + 1]];
    if (from && to && x <= to[0]) return from[1] + ((to[1] - from[1]) * (x - from[0])) / (to[0] - from[0]);
  }
  return line[line.length - 1]?.[1] ?? 0;
}
