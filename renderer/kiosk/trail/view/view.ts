// Where one looks from, as plain numbers that both maps understand.
import { landReach, type Spot } from "../land/places.ts";

/** Looking at `x`, `z` from `distance` away, turned by `turn` radians (0 is from the south). */
export type View = { x: number; z: number; distance: number; turn: number };

export const nearest = 46;
export const farthest = 290;
const mostTurn = 0.62;

/** The whole route; from farther away where the window is narrow. */
export function homeView(aspect: number): View {
  return { x: -1, z: -1, distance: Math.min(farthest, Math.max(190, 248 / aspect)), turn: 0 };
}

/** A stop from nearby, a little from the side where the land opens. */
export function stopView([x, z]: Spot): View {
  return {
    x: x * 0.96,
    z: Math.max(-34, Math.min(36, z * 0.97)), // beyond there is nothing but paper
    distance: 96,
    turn: Math.max(-0.3, Math.min(0.3, x / 120)),
  };
}

/** The nearest view that is allowed: over the land, neither too near nor too far, never from behind. */
export function withinLimits({ x, z, distance, turn }: View): View {
  const away = clamp(distance, nearest, farthest);
  const room = 1 - (away - nearest) / (farthest - nearest);
  return {
    x: clamp(x, -landReach.x * (0.15 + 0.7 * room), landReach.x * (0.15 + 0.7 * room)),
    z: clamp(z, -landReach.z * (0.15 + 0.75 * room), landReach.z * (0.15 + 0.75 * room)),
    distance: away,
    turn: clamp(turn, -mostTurn, mostTurn),
  };
}

/** How steeply one looks down, in radians: nearby one sees the mountains rise. */
export function tiltOf({ distance }: View): number {
  const far = clamp((distance - nearest) / (200 - nearest), 0, 1);
  return 0.58 + 0.36 * far;
}

/** A finger moved by `dx`, `dy` pixels on a window of that height: from far away it turns the land, nearby it pushes it. */
export function dragged(view: View, dx: number, dy: number, height: number, home: View): View {
  const unitsPerPixel = (view.distance * 0.54) / height;
  if (view.distance > home.distance * 0.8)
    return withinLimits({ ...view, turn: view.turn - dx * 0.0016, z: view.z - dy * unitsPerPixel });
  const [sine, cosine] = [Math.sin(view.turn), Math.cos(view.turn)];
  const [right, back] = [-dx * unitsPerPixel, -dy * unitsPerPixel * 1.4];
  return withinLimits({
    ...view,
    x: view.x + right * cosine + back * sine,
    z: view.z - right * sine + back * cosine,
  });
}

/** Two fingers or a wheel: `factor` above 1 goes nearer. */
export function zoomed(view: View, factor: number): View {
  return withinLimits({ ...view, distance: view.distance / factor });
}

export function isSameView(a: View, b: View): boolean {
  return a.x === b.x && a.z === b.z && a.distance === b.distance && a.turn === b.turn;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
