import { type Point, pointAt } from "./point.ts";

/** Does the shape hold that point? */
export function isInside(shape: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  for (let i = 0, j = shape.length - 1; i < shape.length; j = i++) {
    const [a, b] = pointAt(shape, i);
    const [c, d] = pointAt(shape, j);
    if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) inside = !inside;
  }
  return inside;
}

/**
 * The shape, its points turning the one way. Shapes of one path that overlap must all turn alike, or a hole is left
 * where they do.
 */
export function turnedAlike(shape: readonly Point[]): readonly Point[] {
  return signedArea(shape) < 0 ? [...shape].reverse() : shape;
}

/** Area with a sign that tells the turning sense. */
export function signedArea(shape: readonly Point[]): number {
  let sum = 0;
  for (let i = 0; i < shape.length; i++) {
    const [a, b] = pointAt(shape, i);
    const [c, d] = pointAt(shape, (i + 1) % shape.length);
    sum += a * d - c * b;
  }
  return sum / 2;
}

/** Leaves out points nearer than `tolerance` to the line without them (Douglas-Peucker). */
export function thinned(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const far = farthest(points, from, to);
    if (far.distance > tolerance) {
      kept[far.index] = 1;
      open.push([from, far.index], [far.index, to]);
    }
  }
  return points.filter((_, i) => kept[i]);
}

function farthest(points: readonly Point[], from: number, to: number): { index: number; distance: number } {
  const [ax, ay] = pointAt(points, from);
  const [bx, by] = pointAt(points, to);
  const length = Math.hypot(bx - ax, by - ay);
  let distance = 0;
  let index = -1;
  for (let i = from + 1; i < to; i++) {
    const [x, y] = pointAt(points, i);
    const d =
      length < 1e-6
        ? Math.hypot(x - ax, y - ay)
        : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
    if (d > distance) {
      distance = d;
      index = i;
    }
  }
  return { index, distance };
}
