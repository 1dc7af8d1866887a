// The outer shapes of the seals, on a page of `sealSize`.

import type { Point } from "../../../renderer/shared/cut/point.ts";
import { type Field, shape } from "./field.ts";

/** A block with four corners, none quite right-angled. */
export function square(left = 14, top = 14, right = 386, bottom = 386): Field {
  return shape([
    [left + 3, top],
    [right - 2, top + 3],
    [right, bottom - 3],
    [left, bottom],
  ]);
}

/** Between a square and a circle: `roundness` 1 is an ellipse, lower is squarer. */
export function rounded(roundness: number, rx = 187, ry = 187): Field {
  const points: Point[] = [];
  for (let i = 0; i < 72; i++) {
    const angle = (i / 72) * Math.PI * 2;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    points.push([
      200 + rx * Math.sign(c) * Math.abs(c) ** roundness,
      200 + ry * Math.sign(s) * Math.abs(s) ** roundness,
    ]);
  }
  return shape(points);
}

/** The front of a cave dwelling: straight sides under a round arch. */
export function arch(left: number, top: number, right: number, bottom: number): Field {
  const radius = (right - left) / 2;
  const points: Point[] = [[left, bottom]];
  for (let i = 0; i <= 24; i++) {
    const angle = Math.PI + (i / 24) * Math.PI;
    points.push([left + radius + radius * Math.cos(angle), top + radius + radius * Math.sin(angle)]);
  }
  return shape([...points, [right, bottom]]);
}

/** The same outline, drawn in by so many pixels. */
export function drawnIn(field: Field, by: number): Field {
  return {
    left: field.left + by,
    right: field.right - by,
    top: field.top + by,
    bottom: field.bottom - by,
    at: (x, y) => field.at(x, y) + by,
  };
}
