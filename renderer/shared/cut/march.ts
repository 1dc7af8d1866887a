import { type Point, pointAt } from "./point.ts";
import { signedArea, thinned } from "./polygon.ts";

export type MarchOptions = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Side of a cell of the grid, pixels: the finest thing that is seen. */
  cell: number;
  /** Points nearer than this to the outline without them are dropped. */
  tolerance?: number;
  /** Smaller islands are dropped, square pixels. */
  least?: number;
};

/** Which two sides of a cell the outline joins, for each of the sixteen ways in which its corners can lie. */
const crossings: Record<number, readonly (readonly [Side, Side])[]> = {
  8: [["top", "left"]],
  4: [["right", "top"]],
  2: [["bottom", "right"]],
  1: [["left", "bottom"]],
  12: [["right", "left"]],
  6: [["bottom", "top"]],
  3: [["left", "right"]],
  9: [["top", "bottom"]],
  14: [["bottom", "left"]],
  7: [["left", "top"]],
  11: [["top", "right"]],
  13: [["right", "bottom"]],
  10: [
    ["top", "left"],
    ["bottom", "right"],
  ],
  5: [
    ["right", "top"],
    ["left", "bottom"],
  ],
};
type Side = "top" | "right" | "bottom" | "left";

/**
 * Outlines of the regions where `field` is below 0 (marching squares). Holes come as shapes of the other turning
 * sense, so a non-zero fill leaves them open. Outside the rectangle the field counts as above 0.
 */
export function march(field: (x: number, y: number) => number, options: MarchOptions): Point[][] {
  const { left, top, right, bottom, cell, tolerance = 1.1, least = 40 } = options;
  const nx = Math.ceil((right - left) / cell) + 3;
  const ny = Math.ceil((bottom - top) / cell) + 3;
  const values = new Float32Array(nx * ny);
  for (let j = 0; j < ny; j++)
    for (let i = 0; i < nx; i++) {
      const rim = i === 0 || j === 0 || i === nx - 1 || j === ny - 1;
      values[j * nx + i] = rim ? 0.3 : field(left + (i - 1) * cell, top + (j - 1) * cell);
    }
  const value = (i: number, j: number): number => values[j * nx + i] ?? 0.3;
  const points = new Map<number, Point>();
  const next = new Map<number, number>();
  const across = (i: number, j: number): number => {
    const key = (j * nx + i) * 2;
    const a = value(i, j);
    const x = left + (i - 1) * cell + (cell * a) / (a - value(i + 1, j));
    if (!points.has(key)) points.set(key, [x, top + (j - 1) * cell]);
    return key;
  };
  const down = (i: number, j: number): number => {
    const key = (j * nx + i) * 2 + 1;
    const a = value(i, j);
    const y = top + (j - 1) * cell + (cell * a) / (a - value(i, j + 1));
    if (!points.has(key)) points.set(key, [left + (i - 1) * cell, y]);
    return key;
  };
  for (let j = 0; j < ny - 1; j++)
    for (let i = 0; i < nx - 1; i++) {
      const corners =
        (value(i, j) < 0 ? 8 : 0) +
        (value(i + 1, j) < 0 ? 4 : 0) +
        (value(i + 1, j + 1) < 0 ? 2 : 0) +
        (value(i, j + 1) < 0 ? 1 : 0);
      const pairs = crossings[corners];
      if (!pairs) continue;
      const side = {
        top: () => across(i, j),
        bottom: () => across(i, j + 1),
        left: () => down(i, j),
        right: () => down(i + 1, j),
      };
      for (const [from, to] of pairs) next.set(side[from](), side[to]());
    }
  return loops(points, next)
    .filter((loop) => loop.length >= 4 && Math.abs(signedArea(loop)) >= least)
    .map((loop) => thinnedLoop(loop, tolerance))
    .filter((loop) => loop.length > 2);
}

function loops(points: Map<number, Point>, next: Map<number, number>): Point[][] {
  const out: Point[][] = [];
  for (let start = first(next); start !== undefined; start = first(next)) {
    const loop: Point[] = [];
    for (let key: number | undefined = start; key !== undefined; ) {
      const point = points.get(key);
      const following: number | undefined = next.get(key);
      if (!point || following === undefined) break;
      loop.push(point);
      next.delete(key);
      key = following;
    }
    out.push(loop);
  }
  return out;
}

function first(map: Map<number, number>): number | undefined {
  return map.keys().next().value;
}

function thinnedLoop(loop: readonly Point[], tolerance: number): Point[] {
  const half = loop.length >> 1;
  const there = thinned(loop.slice(0, half + 1), tolerance);
  const back = thinned([...loop.slice(half), pointAt(loop, 0)], tolerance);
  return there.concat(back.slice(1, -1));
}
