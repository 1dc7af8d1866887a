import { type Point, pointAt, pointsOf } from "../../../renderer/shared/cut/point.ts";
import { curve } from "../../../renderer/shared/cut/strokes.ts";
import { bar, disc, type Field } from "./field.ts";

/**
 * Bars of one width along the strokes. `text` holds strokes between `;`, each a line of points; `~` before a stroke
 * bends it softly. Square turns stay square, slanting ones get a round joint.
 */
export function strokes(text: string, width: number, put: (point: Point) => Point = (p) => p): Field[] {
  return text
    .split(";")
    .map((stroke) => stroke.trim())
    .filter((stroke) => stroke.length > 0)
    .flatMap((stroke) => {
      const points = pointsOf(stroke.replace(/^~/, "")).map(put);
      return line(stroke.startsWith("~") ? curve(points, 5) : points, width);
    });
}

/** A bar along an open line. */
export function line(points: readonly Point[], width: number): Field[] {
  const parts: Field[] = [];
  const last = points.length - 1;
  for (let i = 0; i < last; i++) {
    const [from, to] = [pointAt(points, i), pointAt(points, i + 1)];
    const isSquareAt = (index: number): boolean =>
      index > 0 &&
      index < last &&
      isUpright(pointAt(points, index - 1), pointAt(points, index)) &&
      isUpright(pointAt(points, index), pointAt(points, index + 1));
    const capAt = (index: number): number =>
      index === 0 || index === last ? width * 0.36 : isSquareAt(index) ? width / 2 : 0;
    parts.push(bar(from, to, width, capAt(i), capAt(i + 1)));
    if (i > 0 && !isSquareAt(i)) parts.push(disc(from, width / 2));
  }
  return parts;
}

function isUpright([ax, ay]: Point, [bx, by]: Point): boolean {
  return Math.abs(bx - ax) < 0.01 || Math.abs(by - ay) < 0.01;
}
