// The front of a cave dwelling, with its window under the arch.

import { arch, drawnIn } from "../seal/body.ts";
import { strokes } from "../seal/brush.ts";
import { cutOut, joined, within } from "../seal/field.ts";
import { row } from "../seal/lettering.ts";
import { shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const body = arch(26, 12, 374, 388);
const window = cutOut(
  within(joined(shapes("54,30 346,30 346,168 54,168")), drawnIn(body, 32)),
  ...strokes("200,30 200,180; 40,118 360,118", 8),
  ...strokes("200,168 84,48; 200,168 316,48; 148,30 148,180; 252,30 252,180", 6.5),
);

export const wuqi: Seal = {
  id: "12",
  title: "吴起",
  seed: 112,
  body,
  manner: "white",
  letters: row("吴起", { x: 46, y: 190, width: 308, height: 178, thick: 18 }, 20, [1, 1.08]),
  motif: [window],
};
