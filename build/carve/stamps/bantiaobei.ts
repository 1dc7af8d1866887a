// A quilt, cut in two.

import { drawnIn, square } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, joined, within } from "../seal/field.ts";
import { row } from "../seal/lettering.ts";
import { shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const cloth = joined(
  shapes(
    "34,44 188,36 182,54 194,70 184,86 196,104 186,122 192,140 38,148",
    "212,40 366,32 370,136 218,144 212,124 222,106 210,88 220,72 208,56",
  ),
);
/** Seams in lozenges. */
const seams = Array.from({ length: 12 }, (_, i) => -76 + i * 42).flatMap((x) => [
  ...line(
    [
      [x, 28],
      [x + 124, 152],
    ],
    5,
  ),
  ...line(
    [
      [x + 124, 28],
      [x, 152],
    ],
    5,
  ),
]);
/** Two halves that part along an uneven edge. */
const halves = cutOut(cloth, within(joined(seams), drawnIn(cloth, 7)));
const letters = { x: 40, width: 320, height: 98, thick: 13 };

export const bantiaobei: Seal = {
  id: "bonus",
  title: "半条被子",
  seed: 115,
  body: square(13, 14, 386, 386),
  manner: "white",
  letters: [...row("半条", { ...letters, y: 162 }, 26), ...row("被子", { ...letters, y: 272 }, 26)],
  motif: [halves],
};
