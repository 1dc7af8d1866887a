// The marks of the tools, as shapes: the gouge, the long pointed cut, the line of changing width.

import { type Point, pointAt } from "./point.ts";
import type { Chance } from "./seeded.ts";

/** Places a shape drawn along its own axis: `u` forward, `v` to the right of it. */
function placer(x: number, y: number, angle: number): (u: number, v: number) => Point {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  return (u, v) => [x + c * u - s * v, y + s * u + c * v];
}

/**
 * One mark of the gouge from (x, y): thin entry, belly at two thirds, blunt lift.
 * The angle is in radians, clockwise from the right; `bend` pushes its end sideways.
 */
export function gouge(
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  chance: Chance,
  bend = 0,
): Point[] {
  const put = placer(x, y, angle);
  const q = (u: number, v: number): Point => put(u, v + (bend * u * u) / length);
  const belly = chance.between(0.5, 0.75);
  const side = chance.between(0.3, 0.5);
  return [
    q(0, 0),
    q(length * belly, -width * side),
    q(length * 0.97, -width * 0.22),
    q(length, width * 0.16),
    q(length * (belly - 0.1), width * (1 - side)),
  ];
}

/** A cut pointed at both ends, its middle at (x, y). */
export function lens(
  x: number,
  y: number,
  angle: number,
  length: number,
  width: number,
  chance: Chance,
): Point[] {
  const q = placer(x, y, angle);
  const belly = chance.between(0.3, 0.7);
  return [
    q(-length / 2, 0),
    q(length * (belly - 0.5), -width / 2),
    q(length / 2, 0),
    q(length * (belly - 0.5) + length * 0.08, width / 2),
  ];
}

/** A band along a line; `widthAt` is asked with the share of the way, 0 to 1, and the point's index. */
export function ribbon(points: readonly Point[], widthAt: (t: number, index: number) => number): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  const count = points.length;
  points.forEach(([x, y], i) => {
    const before = pointAt(points, i - 1);
    const after = pointAt(points, i + 1);
    let dx = after[0] - before[0];
    let dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    dx /= length;
    dy /= length;
    const half = widthAt(i / (count - 1), i) / 2;
    left.push([x - dy * half, y + dx * half]);
    right.push([x + dy * half, y - dx * half]);
  });
  return left.concat(right.reverse());
}

/** A smooth line through the points (Catmull-Rom), `steps` points a stretch. */
export function curve(points: readonly Point[], steps = 12): Point[] {
  const out: Point[] = [];
  for (let i = 0; i < points.length - 1; i++) {
    const a = pointAt(points, i - 1);
    const b = pointAt(points, i);
    const c = pointAt(points, i + 1);
    const d = pointAt(points, i + 2);
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      out.push([bend(a[0], b[0], c[0], d[0], t), bend(a[1], b[1], c[1], d[1], t)]);
    }
  }
  out.push(pointAt(points, points.length - 1));
  return out;
}

function bend(a: number, b: number, c: number, d: number, t: number): number {
  const t2 = t * t;
  const t3 = t2 * t;
  return 0.5 * (2 * b + (-a + c) * t + (2 * a - 5 * b + 4 * c - d) * t2 + (-a + 3 * b - 3 * c + d) * t3);
}

/** Points on an ellipse, clockwise from the right. */
export function ellipse(x: number, y: number, rx: number, ry: number, count = 24): Point[] {
  return Array.from({ length: count }, (_, i): Point => {
    const a = (i / count) * Math.PI * 2;
    return [x + rx * Math.cos(a), y + ry * Math.sin(a)];
  });
}
