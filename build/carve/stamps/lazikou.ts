// A cleft between two walls of rock, no wider than the letters that stand in it, and the stream at its foot.

import { square } from "../seal/body.ts";
import { cutOut, joined } from "../seal/field.ts";
import { column } from "../seal/lettering.ts";
import { gouges, ripples, shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const letters = column(
  "腊子口",
  { x: 136, y: 24, width: 132, height: 310, thick: 14.5 },
  17,
  [1.42, 1.05, 0.88],
);
const cleft = cutOut(
  joined(
    shapes(
      "72,-4 84,20 98,32 96,66 112,82 108,128 120,142 114,196 122,214 116,262 124,280 120,340 140,346 200,350 276,344 280,338 276,296 286,276 282,232 292,214 286,168 298,148 292,104 306,86 304,50 320,30 328,-4",
    ),
  ),
  ...letters,
);
const left = gouges(21, 11, [
  [42, 40, 72, 44],
  [66, 72, 76, 52],
  [46, 112, 78, 50],
  [80, 146, 80, 46],
  [54, 186, 80, 52],
  [92, 222, 84, 40],
  [44, 262, 82, 48],
  [78, 288, 84, 42],
]);
const right = gouges(22, 11, [
  [350, 48, 104, 48],
  [328, 92, 100, 46],
  [356, 124, 100, 52],
  [316, 164, 98, 44],
  [344, 206, 98, 50],
  [310, 248, 96, 40],
  [352, 280, 96, 42],
]);

export const lazikou: Seal = {
  id: "11",
  title: "腊子口",
  seed: 111,
  body: square(16, 12, 385, 388),
  manner: "white",
  letters: [],
  motif: [
    cleft,
    ...left,
    ...right,
    ...ripples(23, 8, [
      [96, 362, 70],
      [200, 368, 92],
      [312, 360, 76],
    ]),
  ],
};
