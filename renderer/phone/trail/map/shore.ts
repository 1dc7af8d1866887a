import type { Point } from "../../../shared/cut/point.ts";
import { curve } from "../../../shared/cut/strokes.ts";

/** Points of the shore path between two posts. */
const steps = 10;

/** Size of the drawing of the lake, pixels. */
export const lakeSize = { width: 350, height: 456 };
const margin = { x: 24, top: 44, bottom: 74 };

export type Posts = Readonly<Record<string, { x: number; y: number }>>;

/** A way along the shore: its points, which way it turns as seen from above, and how many stops one passes. */
export type ShoreWay = { points: Point[]; turn: "clockwise" | "anticlockwise" | "none"; passed: number };

export type Shore = {
  /** By stop, pixels of the drawing. */
  places: ReadonlyMap<number | "bonus", Point>;
  centre: Point;
  gate: Point;
  /** The path through all posts and the gate, closed. */
  path: readonly Point[];
  /** False where a hall's posts do not stand around anything. */
  isRound: boolean;
  /** The shorter way between two stops; from the gate where `from` is left out. */
  way(from: number | undefined, to: number): ShoreWay;
};

/** The shore path of a hall's posts: through them in their order, the gate between the last and the first. */
export function shoreOf(posts: Posts): Shore {
  const places = new Map<number | "bonus", Point>();
  for (const [name, at] of Object.entries(posts))
    places.set(name === "bonus" ? "bonus" : Number(name), pixelsOf(at));
  const order = [...places.keys()]
    .filter((place): place is number => place !== "bonus")
    .sort((a, b) => a - b);
  const around = order.map((stop): Point => places.get(stop) ?? [0, 0]);
  const centre = middleOf(around);
  const gate = gateBetween(around[around.length - 1] ?? centre, around[0] ?? centre, centre);
  const ring = [gate, ...around];
  const path = closed(ring);
  const isRound = Math.abs(turned(path, centre)) > Math.PI * 1.9;
  return {
    places,
    centre,
    gate,
    path,
    isRound,
    way(from, to) {
      const start = from === undefined ? 0 : order.indexOf(from) + 1;
      const end = order.indexOf(to) + 1;
      const [ahead, back] = [stretch(path, start, end), stretch(path, end, start).reverse()];
      const points = lengthOf(ahead) <= lengthOf(back) * 1.02 ? ahead : back;
      const angle = turned(points, centre);
      // The gate is no stop, so a way that passes it passes one point of the ring less.
      const [a, b] = points === ahead ? [start, end] : [end, start];
      const between = (b - a + ring.length) % ring.length || ring.length;
      const passed = Math.max(0, between - 1 - (a !== 0 && b !== 0 && b < a ? 1 : 0));
      return { points, passed, turn: isRound ? (angle > 0 ? "clockwise" : "anticlockwise") : "none" };
    },
  };
}

function pixelsOf({ x, y }: { x: number; y: number }): Point {
  return [
    margin.x + (x / 100) * (lakeSize.width - 2 * margin.x),
    margin.top + (y / 100) * (lakeSize.height - margin.top - margin.bottom),
  ];
}

function middleOf(points: readonly Point[]): Point {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  if (points.length === 0) return [lakeSize.width / 2, lakeSize.height / 2];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function gateBetween([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): Point {
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  return [cx + (x - cx) * 1.03, cy + (y - cy) * 1.03];
}

/** A smooth closed line through the points; the n-th point stands at index n × steps. */
function closed(ring: readonly Point[]): Point[] {
  const last = ring[ring.length - 1];
  const [first, second] = ring;
  if (!first || !second || !last) return [...ring];
  return curve([last, ...ring, first, second], steps).slice(steps, steps + ring.length * steps + 1);
}

/** From the ring's n-th point on to its m-th, in the order of the stops. */
function stretch(path: readonly Point[], from: number, to: number): Point[] {
  const [a, b] = [from * steps, to * steps];
  return a < b ? path.slice(a, b + 1) : [...path.slice(a, -1), ...path.slice(0, b + 1)];
}

function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(([x, y], at) => {
    const before = points[at - 1];
    if (before) sum += Math.hypot(x - before[0], y - before[1]);
  });
  return sum;
}

/** How far a line turns around a point, radians; above 0 with the clock, as `y` grows downwards. */
function turned(points: readonly Point[], [cx, cy]: Point): number {
  let sum = 0;
  points.forEach(([x, y], at) => {
    const before = points[at - 1];
    if (!before) return;
    const step = Math.atan2(y - cy, x - cx) - Math.atan2(before[1] - cy, before[0] - cx);
    sum += Math.atan2(Math.sin(step), Math.cos(step));
  });
  return sum;
}
