// Small things that several seals show.

import { type Point, pointsOf } from "../../../renderer/shared/cut/point.ts";
import { createChance } from "../../../renderer/shared/cut/seeded.ts";
import { gouge, lens } from "../../../renderer/shared/cut/strokes.ts";
import { type Field, shape } from "./field.ts";

/** Shapes from points in the writing of an SVG, one shape a text. */
export function shapes(...texts: readonly string[]): Field[] {
  return texts.map((text) => shape(pointsOf(text)));
}

/** Long pointed cuts of water: `x,y,length` each. */
export function ripples(
  seed: number,
  width: number,
  places: readonly (readonly [x: number, y: number, length: number])[],
): Field[] {
  const chance = createChance(seed);
  return places.map(([x, y, length]) => shape(lens(x, y, chance.around(0.03), length, width, chance)));
}

/** Tool marks: `x,y,angle,length` each, the angle in degrees. */
export function gouges(
  seed: number,
  width: number,
  places: readonly (readonly [x: number, y: number, degrees: number, length: number])[],
): Field[] {
  const chance = createChance(seed);
  return places.map(([x, y, degrees, length]) =>
    shape(gouge(x, y, (degrees / 180) * Math.PI, length, width, chance)),
  );
}

/** An opening with a round head. */
export function archway(left: number, top: number, right: number, bottom: number): Field {
  const radius = (right - left) / 2;
  const head = Array.from({ length: 9 }, (_, i): Point => {
    const angle = Math.PI + (i / 8) * Math.PI;
    return [left + radius + radius * Math.cos(angle), top + radius + radius * Math.sin(angle)];
  });
  return shape([[left, bottom], ...head, [right, bottom]]);
}
