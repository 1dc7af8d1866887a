// Tufts of grass in standing water.

import { rounded } from "../seal/body.ts";
import { row } from "../seal/lettering.ts";
import { gouges, ripples } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const tufts = [
  [88, 350],
  [166, 362],
  [246, 352],
  [322, 362],
].flatMap(([x = 0, y = 0], i) =>
  gouges(20 + i, 11, [
    [x - 8, y, -126, 58],
    [x - 3, y, -106, 82],
    [x + 4, y, -84, 92],
    [x + 8, y, -62, 70],
    [x + 12, y, -42, 48],
  ]),
);

export const caodi: Seal = {
  id: "10",
  title: "草地",
  seed: 110,
  body: rounded(0.3, 188, 186),
  manner: "red",
  letters: row("草地", { x: 46, y: 44, width: 308, height: 206, thick: 17 }, 22),
  motif: [
    ...tufts,
    ...ripples(20, 8, [
      [124, 366, 52],
      [206, 344, 40],
      [286, 364, 46],
    ]),
  ],
};
