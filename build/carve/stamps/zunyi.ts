// The house of the conference: a hipped roof over two rows of arches.

import { square } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, joined } from "../seal/field.ts";
import { letter } from "../seal/lettering.ts";
import { archway, shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const roof = cutOut(
  joined(shapes("36,96 58,78 90,44 148,42 168,28 232,28 252,42 310,44 342,78 364,96 342,102 58,102")),
  joined([
    ...line(
      [
        [92, 60],
        [308, 60],
      ],
      5,
    ),
    ...line(
      [
        [74, 80],
        [326, 80],
      ],
      5,
    ),
  ]),
  archway(184, 44, 216, 76),
);
const arches = [62, 120, 178, 236, 294].map((left) => archway(left, 124, left + 44, 172));

export const zunyi: Seal = {
  id: "03",
  title: "遵义",
  seed: 103,
  body: square(15, 12, 385, 388),
  manner: "white",
  letters: [
    ...letter("遵", { x: 32, y: 204, width: 186, height: 170, thick: 13 }),
    ...letter("义", { x: 232, y: 210, width: 134, height: 162, thick: 16 }),
  ],
  motif: [
    roof,
    ...line(
      [
        [52, 112],
        [348, 112],
      ],
      6,
    ),
    ...arches,
    ...line(
      [
        [48, 184],
        [352, 184],
      ],
      8,
    ),
  ],
};
