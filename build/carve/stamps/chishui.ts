// The river winds and is crossed four times.

import type { Point } from "../../../renderer/shared/cut/point.ts";
import { curve } from "../../../renderer/shared/cut/strokes.ts";
import { rounded } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, joined } from "../seal/field.ts";
import { column } from "../seal/lettering.ts";
import type { Seal } from "../seal/seal.ts";

const bends: Point[] = [
  [182, -4],
  [150, 44],
  [92, 76],
  [110, 112],
  [164, 132],
  [128, 168],
  [62, 184],
  [70, 222],
  [146, 244],
  [150, 284],
  [92, 300],
  [104, 338],
  [176, 356],
  [196, 404],
];
/** Bridges of boats over the stretches between the bends. */
const crossings: [Point, Point][] = [
  [
    [108, 84],
    [126, 40],
  ],
  [
    [86, 154],
    [110, 198],
  ],
  [
    [90, 254],
    [114, 212],
  ],
  [
    [110, 272],
    [132, 318],
  ],
];

export const chishui: Seal = {
  id: "04",
  title: "赤水",
  seed: 104,
  body: rounded(0.94, 184, 191),
  manner: "white",
  letters: column("赤水", { x: 196, y: 62, width: 138, height: 276, thick: 18 }, 18),
  motif: [
    cutOut(joined(line(curve(bends, 6), 25)), ...crossings.flatMap(([from, to]) => line([from, to], 7))),
  ],
};
