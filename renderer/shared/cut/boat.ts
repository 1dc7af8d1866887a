import { clamp } from "./blend.ts";
import { ink } from "./inks.ts";
import { facet, pathOf } from "./knife.ts";
import { type Point, pointsOf } from "./point.ts";
import type { Print } from "./print.ts";
import { ribbon } from "./strokes.ts";

export type BoatOptions = {
  fill?: string;
  /** Ink of the lines along the hull; without it there are none. */
  cut?: string;
  /** Which way the bow points: 1 to the right. */
  dir?: 1 | -1;
};

const hull: readonly Point[] = pointsOf(
  "-0.5,-0.1 -0.47,-0.035 -0.34,0.03 -0.1,0.055 0.18,0.05 0.38,0.01 0.5,-0.075 0.56,-0.13 0.47,-0.095 0.3,-0.045 0,-0.03 -0.3,-0.04 -0.44,-0.085",
);

/** An open wooden boat of that length, its deck's middle at (x, y). */
export function cutBoat(print: Print, x: number, y: number, length: number, options: BoatOptions = {}): void {
  const { fill = ink, cut, dir = 1 } = options;
  const knife = { step: length * 0.08, amp: length * 0.004 };
  const put = ([a, b]: Point): Point => [x + dir * a * length, y + b * length];
  print.shape(fill, hull.map(put), knife);
  if (!cut) return;
  const strakes = [0, 0.02].map((k): Point[] => [
    [-0.4, -0.045 + k],
    [-0.1, k],
    [0.2, k],
    [0.42, -0.045 + k],
  ]);
  const width = (t: number): number => length * 0.009 * Math.sin(Math.PI * clamp(t, 0.02, 0.98));
  print.path(
    cut,
    strakes.map((way) => pathOf(ribbon(facet(way.map(put), print.chance, knife), width))).join(""),
  );
}
