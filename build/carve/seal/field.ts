// Shapes as signed distances: below 0 inside. They can be joined and cut out of each other before the knife goes
// round them once, so that a seal is one block with true holes.

import { type Point, pointAt } from "../../../renderer/shared/cut/point.ts";
import { isInside } from "../../../renderer/shared/cut/polygon.ts";

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

/** The distance, or `reach` where the shape is too far to matter. */
export function distanceTo(field: Field, x: number, y: number): number {
  const isFar =
    x < field.left - reach || x > field.right + reach || y < field.top - reach || y > field.bottom + reach;
  return isFar ? reach : field.at(x, y);
}

/** All of them as one. */
export function joined(fields: readonly Field[]): Field {
  return {
    left: Math.min(...fields.map((each) => each.left)),
    top: Math.min(...fields.map((each) => each.top)),
    right: Math.max(...fields.map((each) => each.right)),
    bottom: Math.max(...fields.map((each) => each.bottom)),
    at(x, y) {
      let nearest = reach;
      for (const each of fields) {
        const distance = distanceTo(each, x, y);
        if (distance < nearest) nearest = distance;
      }
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

/** A closed shape of straight sides. */
export function shape(points: readonly Point[]): Field {
  return {
    ...boxOf(points),
    at(x, y) {
      let nearest = Number.POSITIVE_INFINITY;
      for (let i = 0; i < points.length; i++)
        nearest = Math.min(
          nearest,
          toSegment(x, y, pointAt(points, i), pointAt(points, (i + 1) % points.length)),
        );
      return isInside(points, x, y) ? -nearest : nearest;
    },
  };
}

/** A bar from one point to another with slightly softened corners; `before` and `after` lengthen its ends. */
export function bar([ax, ay]: Point, [bx, by]: Point, width: number, before: number, after: number): Field {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  const [ux, uy] = [(bx - ax) / length, (by - ay) / length];
  const half = (length + before + after) / 2;
  const [cx, cy] = [
    ax + ux * (length + after - before) * 0.5,
    ay + uy * (length + after - before) * 0.5,
  ];
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
      return Math.hypot(Math.max(along, 0), Math.max(across, 0)) + Math.min(Math.max(along, across), 0) - soft;
    },
  };
}

export function disc([cx, cy]: Point, radius: number): Field {
  return {
    left: cx - radius,
    right: cx + radius,
    top: cy - radius,
    bottom: cy + radius,
    at: (x, y) => Math.hypot(x - cx, y - cy) - radius,
  };
}

function boxOf(points: readonly Point[]): Pick<Field, "left" | "top" | "right" | "bottom"> {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function toSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - dx * t, y - ay - dy * t);
}
