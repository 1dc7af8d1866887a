// Letters alone, over the long cuts of the river.

import { square } from "../seal/body.ts";
import { column } from "../seal/lettering.ts";
import { ripples } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

export const jinshajiang: Seal = {
  id: "05",
  title: "金沙江",
  seed: 105,
  body: square(88, 8, 312, 392),
  manner: "red",
  letters: column("金沙江", { x: 118, y: 34, width: 164, height: 312, thick: 13.5 }, 16, [1.1, 1, 1]),
  motif: ripples(15, 9, [
    [150, 358, 76],
    [248, 360, 66],
    [206, 371, 92],
  ]),
};
