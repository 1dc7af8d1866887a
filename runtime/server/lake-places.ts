import type { PostPlace } from "../contract/visitor-trail.ts";

const stops = 13;
/** The shore on the map, 0–100 each way: an oval whose lower end is the gate, where the walk begins and ends. */
const shore = { x: 50, y: 50, across: 38, down: 41 };

/** The thirteen posts around a lake, clockwise from the gate at the bottom, and the bonus post on its island. */
export function lakePlaces(): Record<string, PostPlace> {
  const places: Record<string, PostPlace> = { bonus: { x: shore.x, y: shore.y } };
  for (let stop = 1; stop <= stops; stop++) {
    const angle = Math.PI / 2 + ((stop - 0.5) / stops) * 2 * Math.PI;
    places[stop] = {
      x: Math.round(shore.x + Math.cos(angle) * shore.across),
      y: Math.round(shore.y + Math.sin(angle) * shore.down),
    };
  }
  return places;
}
