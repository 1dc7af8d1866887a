// Steep limestone hills above the Xiang River.

import { rounded } from "../seal/body.ts";
import { cutOut, joined } from "../seal/field.ts";
import { column } from "../seal/lettering.ts";
import { gouges, ripples, shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const hills = [
  cutOut(
    joined(shapes("26,252 34,208 42,176 56,160 70,166 80,190 88,222 92,252")),
    ...gouges(8, 9, [
      [64, 178, 80, 42],
      [72, 206, 84, 40],
    ]),
  ),
  cutOut(
    joined(shapes("104,252 106,206 112,150 122,104 138,74 158,66 176,80 188,118 194,168 198,214 202,252")),
    ...gouges(7, 12, [
      [164, 84, 74, 66],
      [176, 128, 80, 74],
      [158, 122, 84, 60],
      [152, 178, 86, 58],
      [182, 200, 86, 46],
    ]),
  ),
  ...shapes("150,258 206,258 206,266 30,266 30,258"),
];

export const xiangjiang: Seal = {
  id: "02",
  title: "湘江",
  seed: 102,
  body: rounded(0.42),
  manner: "white",
  letters: column("湘江", { x: 222, y: 42, width: 140, height: 316, thick: 15 }, 18, [1.06, 1]),
  motif: [
    ...hills,
    ...ripples(12, 11, [
      [74, 286, 84],
      [164, 284, 60],
      [118, 310, 112],
      [72, 336, 56],
      [160, 334, 84],
      [136, 360, 72],
    ]),
  ],
};
