import { facet, pathOf } from "../../../shared/cut/knife.ts";
import type { Point } from "../../../shared/cut/point.ts";
import { createChance } from "../../../shared/cut/seeded.ts";
import { ribbon } from "../../../shared/cut/strokes.ts";

/** How the thirteen places stand: rows to and fro, as the way winds. */
export type PlaceLook = { columns: number; pitch: number; rowPitch: number; size: number };
export type PlaceAt = { stop: number; left: number; top: number };

const stops = 13;

/** Upper left corners, from the first to the thirteenth. */
export function placesOf({ columns, pitch, rowPitch }: PlaceLook): PlaceAt[] {
  return Array.from({ length: stops }, (_, at) => {
    const row = Math.floor(at / columns);
    const along = at % columns;
    const column = row % 2 === 0 ? along : columns - 1 - along;
    return { stop: at + 1, left: column * pitch, top: row * rowPitch };
  });
}

/** The width and height of them all with their names. */
export function extentOf(look: PlaceLook): { width: number; height: number } {
  const rows = Math.ceil(stops / look.columns);
  return { width: (look.columns - 1) * look.pitch + look.size, height: rows * look.rowPitch };
}

/** The way from one place to the next, behind the seals; at the end of a row around the outside. */
export function joinPath(from: PlaceAt, to: PlaceAt, size: number, thick: number): string {
  const chance = createChance(from.stop * 5 + 3);
  const middle = (place: PlaceAt) => place.top + size / 2;
  const [left, right] = from.left < to.left ? [from, to] : [to, from];
  const isRight = from.left > size * 2;
  const edge = isRight ? from.left + size + 15 : from.left - 15;
  const side = isRight ? from.left + size + 3 : from.left - 3;
  const line: Point[] =
    from.top === to.top
      ? [
          [left.left + size + 6, middle(from)],
          [right.left - 6, middle(to) + chance.around(1)],
        ]
      : [
          [side, middle(from)],
          [edge, middle(from)],
          [edge, middle(to)],
          [side, middle(to)],
        ];
  const way = facet(line, chance, { step: 34, amp: 1 });
  return pathOf(ribbon(way, () => thick * chance.between(0.7, 1.25)));
}

/** How round the places are, as their stamps are: 0 a square, 1 a circle. */
const roundness: Record<number, number> = { 2: 0.4, 4: 1, 6: 0.4, 9: 0.6, 10: 0.4, 12: 0.6 };

/** The outline of an empty place. The fifth is a tall one. */
export function ringPath(stop: number, size: number): string {
  const chance = createChance(stop * 11);
  const power = roundness[stop] ?? 0.01;
  const count = power < 0.1 ? 4 : 32;
  const edge = (half: number): Point[] => {
    const across = stop === 5 ? half * 0.6 : half;
    const points = Array.from({ length: count }, (_, at): Point => {
      const angle = ((at + 0.5) / count) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return [
        size / 2 + Math.sign(c) * Math.abs(c) ** power * across,
        size / 2 + Math.sign(s) * Math.abs(s) ** power * half,
      ];
    });
    return facet(points, chance, { step: 26, amp: 0.8, closed: true });
  };
  return pathOf(edge(size / 2 - 2)) + pathOf(edge(size / 2 - 5).reverse());
}
