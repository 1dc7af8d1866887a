// Snow peaks, and a file of tracks over the pass.

import { rounded } from "../seal/body.ts";
import { cutOut, joined } from "../seal/field.ts";
import { row } from "../seal/lettering.ts";
import { gouges, ripples, shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const peaks = cutOut(
  joined(
    shapes(
      "28,206 62,158 84,136 104,154 130,112 166,66 196,36 222,68 248,108 268,134 292,108 318,142 346,178 372,206",
    ),
  ),
  ...gouges(19, 14, [
    [202, 58, 66, 84],
    [226, 96, 58, 84],
    [190, 100, 80, 78],
    [262, 146, 52, 52],
    [298, 126, 56, 70],
    [94, 154, 60, 44],
    [150, 122, 96, 64],
    [172, 152, 80, 44],
  ]),
);

export const jiajin: Seal = {
  id: "09",
  title: "夹金山",
  seed: 109,
  body: rounded(0.62, 190, 190),
  manner: "white",
  letters: row("夹金山", { x: 40, y: 222, width: 320, height: 118, thick: 14 }, 16),
  motif: [
    peaks,
    ...ripples(19, 9, [
      [118, 74, 20],
      [280, 66, 22],
      [314, 92, 15],
      [86, 104, 16],
      [238, 40, 15],
    ]),
  ],
};
