// Shapes as signed distances: below 0 inside. They can be joined and cut out of each other before the knife goes
// round them once, so that a seal is one block with true holes.

import { type Point, pointAt } from "../../../renderer/shared/cut/point.ts";

export type Field = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Distance to the outline, pixels, below 0 inside; asked only within the box or close to it. */
  at(x: number, y: number): number;
};

/** Farther from a box than this its shape is not asked; the knife's warp must stay smaller. */
const reach = 8;
/** Farther from a side than this its distance is not told; an outline may be drawn in or out by less than this. */
const known = 40;

/** The distance, or `reach` where the shape is too far to matter. */
export function distanceTo(field: Field, x: number, y: number): number {
  const isFar =
    x < field.left - reach || x > field.right + reach || y < field.top - reach || y > field.bottom + reach;
  return isFar ? reach : field.at(x, y);
}

/** All of them as one. Asked by places, so that only the shapes near a place are measured. */
export function joined(fields: readonly Field[]): Field {
  const box = {
    left: Math.min(...fields.map((each) => each.left)),
    top: Math.min(...fields.map((each) => each.top)),
    right: Math.max(...fields.map((each) => each.right)),
    bottom: Math.max(...fields.map((each) => each.bottom)),
  };
  const side = 20;
  const across = Math.ceil((box.right - box.left + 2 * reach) / side) + 1;
  const near = new Map<number, Field[]>();
  for (const each of fields) {
    const place = (value: number, from: number): number => Math.floor((value - from + reach) / side);
    for (let j = place(each.top - reach, box.top); j <= place(each.bottom + reach, box.top); j++)
      for (let i = place(each.left - reach, box.left); i <= place(each.right + reach, box.left); i++) {
        const key = j * across + i;
        const found = near.get(key);
        if (found) found.push(each);
        else near.set(key, [each]);
      }
  }
  return {
    ...box,
    at(x, y) {
      const [i, j] = [Math.floor((x - box.left + reach) / side), Math.floor((y - box.top + reach) / side)];
      let nearest = reach;
      for (const each of near.get(j * across + i) ?? []) nearest = Math.min(nearest, distanceTo(each, x, y));
      return nearest;
    },
  };
}

/** The block with the holes cut out of it. */
export function cutOut(block: Field, ...holes: readonly Field[]): Field {
  const hole = joined(holes);
  return { ...block, at: (x, y) => Math.max(distanceTo(block, x, y), -distanceTo(hole, x, y)) };
}

/** What lies in both. */
export function within(inner: Field, outer: Field): Field {
  return { ...inner, at: (x, y) => Math.max(distanceTo(inner, x, y), distanceTo(outer, x, y)) };
}

/**
 * A closed shape of straight sides. Distances are true up to `known` and no larger beyond, so that only the sides
 * near a place are measured there.
 */
export function shape(points: readonly Point[]): Field {
  const sides = points.map((from, i) => sideOf(from, pointAt(points, (i + 1) % points.length)));
  const box = boxOf(points);
  const cell = 16;
  const near = new Map<number, Side[]>();
  const sidesNear = (i: number, j: number): Side[] => {
    const key = j * 4096 + i;
    const found = near.get(key);
    if (found) return found;
    const [x, y] = [(i + 0.5) * cell, (j + 0.5) * cell];
    const kept = sides.filter((side) => squareTo(side, x, y) < (known + cell) ** 2);
    near.set(key, kept);
    return kept;
  };
  return {
    ...box,
    at(x, y) {
      let nearest = known * known;
      for (const side of sidesNear(Math.floor(x / cell), Math.floor(y / cell)))
        nearest = Math.min(nearest, squareTo(side, x, y));
      let isInside = false;
      for (const { ax, ay, dx, dy } of sides)
        if (ay > y !== ay + dy > y && x < ax + (dx * (y - ay)) / dy) isInside = !isInside;
      return isInside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
    },
  };
}

/** A bar from one point to another with slightly softened corners; `before` and `after` lengthen its ends. */
export function bar([ax, ay]: Point, [bx, by]: Point, width: number, before: number, after: number): Field {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const half = (length + before + after) / 2;
  const [cx, cy] = [ax + ux * (length + after - before) * 0.5, ay + uy * (length + after - before) * 0.5];
  const soft = width * 0.14;
  const [spanX, spanY] = [
    Math.abs(ux) * half + (Math.abs(uy) * width) / 2,
    Math.abs(uy) * half + (Math.abs(ux) * width) / 2,
  ];
  return {
    left: cx - spanX,
    right: cx + spanX,
    top: cy - spanY,
    bottom: cy + spanY,
    at(x, y) {
      const along = Math.abs((x - cx) * ux + (y - cy) * uy) - half + soft;
      const across = Math.abs((y - cy) * ux - (x - cx) * uy) - width / 2 + soft;
      const [outX, outY] = [Math.max(along, 0), Math.max(across, 0)];
      return Math.sqrt(outX * outX + outY * outY) + Math.min(Math.max(along, across), 0) - soft;
    },
  };
}

export function disc([cx, cy]: Point, radius: number): Field {
  return {
    left: cx - radius,
    right: cx + radius,
    top: cy - radius,
    bottom: cy + radius,
    at: (x, y) => Math.sqrt((x - cx) ** 2 + (y - cy) ** 2) - radius,
  };
}

function boxOf(points: readonly Point[]): Pick<Field, "left" | "top" | "right" | "bottom"> {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

type Side = { ax: number; ay: number; dx: number; dy: number; length2: number };

function sideOf([ax, ay]: Point, [bx, by]: Point): Side {
  const [dx, dy] = [bx - ax, by - ay];
  return { ax, ay, dx, dy, length2: dx * dx + dy * dy || 1 };
}

function squareTo({ ax, ay, dx, dy, length2 }: Side, x: number, y: number): number {
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  const [u, v] = [x - ax - dx * t, y - ay - dy * t];
  return u * u + v * v;
}
