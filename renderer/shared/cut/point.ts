export type Point = readonly [x: number, y: number];

/** Points written as in an SVG's `points`: `"0,0 10,0.5"`. */
export function pointsOf(text: string): Point[] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair): Point => {
      const [x, y] = pair.split(",").map(Number);
      if (x === undefined || y === undefined || Number.isNaN(x + y))
        throw new RangeError(`no point: ${pair}`);
      return [x, y];
    });
}

/** The point at that index, held at the ends. The list must not be empty. */
export function pointAt(points: readonly Point[], index: number): Point {
  const found = points[index < 0 ? 0 : index >= points.length ? points.length - 1 : index];
  if (!found) throw new RangeError("a shape without points");
  return found;
}

/** The point a share `t` (0 to 1) of the way along a list of points. */
export function along(points: readonly Point[], t: number): Point {
  return pointAt(points, Math.round(t * (points.length - 1)));
}

/** Moves a shape. */
export function shifted(points: readonly Point[], dx: number, dy: number): Point[] {
  return points.map(([x, y]) => [x + dx, y + dy]);
}
