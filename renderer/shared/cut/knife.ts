// From points to path text, and from a true line to one that a knife would leave.

import { type Point, pointAt } from "./point.ts";
import type { Chance } from "./seeded.ts";

/** Units of the SVG for one unit of drawing: half pixels, so that all numbers in a file are whole. */
export const unitsPerPixel = 2;

/** Path text of one shape, relative and in whole half pixels; empty when nothing is left of it. */
export function pathOf(points: readonly Point[], closed = true): string {
  const [first, ...rest] = seenPoints(points);
  if (!first) return "";
  let px = Math.round(first[0] * unitsPerPixel);
  let py = Math.round(first[1] * unitsPerPixel);
  const start = `M${px} ${py}l`;
  let steps = "";
  for (const point of rest) {
    const x = Math.round(point[0] * unitsPerPixel);
    const y = Math.round(point[1] * unitsPerPixel);
    if (x === px && y === py) continue;
    const dx = x - px;
    const dy = y - py;
    steps += `${steps && dx >= 0 ? " " : ""}${dx}${dy < 0 ? "" : " "}${dy}`;
    px = x;
    py = y;
  }
  return steps ? `${start}${steps}${closed ? "z" : ""}` : "";
}

/** Points of a line that the eye misses when they are gone: nearer than this to the straight line between their neighbours, pixels. */
const unseenPixels = 0.6;

/** The points that are seen (Ramer, Douglas and Peucker): a third of the text of a picture is in the others. */
function seenPoints(points: readonly Point[]): readonly Point[] {
  if (points.length < 4) return points;
  const kept = new Set<number>([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let most = unseenPixels;
    for (let at = from + 1; at < to; at++) {
      const off = distanceTo(pointAt(points, at), pointAt(points, from), pointAt(points, to));
      if (off <= most) continue;
      most = off;
      farthest = at;
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_point, at) => kept.has(at));
}

/** From a point to the stretch between two others. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Path text of many shapes. */
export function pathsOf(shapes: readonly (readonly Point[])[]): string {
  return shapes.map((shape) => pathOf(shape)).join("");
}

export type FacetOptions = {
  /** Usual length of a facet, pixels. */
  step?: number;
  /** How far the knife strays from the true line, pixels. */
  amp?: number;
  closed?: boolean;
};

/** Breaks a line into straight facets of uneven length, pushed a little off the true line. */
export function facet(points: readonly Point[], chance: Chance, options: FacetOptions = {}): Point[] {
  const { step = 14, amp = 1.4, closed = false } = options;
  const out: Point[] = [];
  const sides = closed ? points.length : points.length - 1;
  for (let i = 0; i < sides; i++) {
    const [a, b] = pointAt(points, i);
    const [c, d] = pointAt(points, (i + 1) % points.length);
    const length = Math.hypot(c - a, d - b);
    out.push([a, b]);
    if (length < step * 1.1) continue;
    const nx = -(d - b) / length;
    const ny = (c - a) / length;
    let t = chance.between(0.5, 1.4) * step;
    while (t < length - step * 0.4) {
      const off = chance.around(amp);
      out.push([a + ((c - a) * t) / length + nx * off, b + ((d - b) * t) / length + ny * off]);
      t += chance.between(0.5, 1.5) * step;
    }
  }
  if (!closed) out.push(pointAt(points, points.length - 1));
  return out;
}
