// The moon of October and a bridge of boats over the Yudu River.

import { square } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { column } from "../seal/lettering.ts";
import { ripples, shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

export const yudu: Seal = {
  id: "01",
  title: "于都",
  seed: 101,
  body: square(),
  manner: "white",
  letters: column("于都", { x: 216, y: 36, width: 148, height: 328, thick: 19 }, 16),
  motif: [
    ...shapes(
      "118,50 131,52 142,59 150,70 153,84 151,99 144,111 133,120 119,124 105,122 94,114 88,104 86,94 87,80 91,67 98,57 107,52",
      "40,226 74,219 68,248 48,252",
      "92,216 126,209 120,240 100,243",
      "144,205 178,198 172,230 152,233",
    ),
    ...line(
      [
        [30, 218],
        [84, 206],
        [140, 194],
        [198, 182],
      ],
      13,
    ),
    ...ripples(11, 10, [
      [78, 278, 74],
      [158, 262, 56],
      [62, 312, 40],
      [138, 306, 96],
      [96, 344, 108],
      [182, 336, 36],
    ]),
  ],
};
