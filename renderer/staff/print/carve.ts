// Shapes that only the staff page prints: bars and the edge of its dark column. Sizes in CSS pixels.
import { facet, pathOf } from "../../shared/cut/knife.ts";
import type { Point } from "../../shared/cut/point.ts";
import { createChance } from "../../shared/cut/seeded.ts";
import { gouge } from "../../shared/cut/strokes.ts";

/** A rectangle with knife edges. */
export function barPath(
  x: number,
  y: number,
  width: number,
  height: number,
  seed: number,
  step = 16,
): string {
  const corners: Point[] = [
    [x, y + height],
    [x, y],
    [x + width, y],
    [x + width, y + height],
  ];
  return pathOf(facet(corners, createChance(seed), { closed: true, step, amp: 0.7 }));
}

/** Tool marks that run down a bar. */
export function cutsPath(x: number, y: number, width: number, height: number, seed: number): string {
  const chance = createChance(seed * 11 + 7);
  let d = "";
  for (let i = 0; i < height / 14; i++) {
    const at = x + width * chance.between(0.1, 0.75);
    const from = y + 4 + chance.between(0, Math.max(2, height - 18));
    d += pathOf(gouge(at, from, 1.57 + chance.around(0.06), chance.between(6, 14), 1.5, chance));
  }
  return d;
}

/** What is cut away from the right side of a dark block: paper from a wandering edge to the right. */
export function edgePath(width: number, height: number, seed: number): string {
  const chance = createChance(seed);
  const edge = width * 0.46;
  const points: Point[] = [[width, -2]];
  for (let y = -2; y < height + 4; y += chance.between(10, 34)) points.push([edge + chance.around(1.4), y]);
  points.push([edge, height + 2], [width, height + 2]);
  return pathOf(points);
}
