// The gate tower under which the armies met.

import { square } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, joined } from "../seal/field.ts";
import { row } from "../seal/lettering.ts";
import { archway, shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const tower = cutOut(
  joined(
    shapes(
      "112,74 132,66 156,40 244,40 268,66 288,74 262,82 138,82",
      "150,80 250,80 250,100 150,100",
      "84,122 106,114 132,96 268,96 294,114 316,122 290,130 110,130",
      "128,128 272,128 272,150 128,150",
      "62,148 338,148 346,212 54,212",
    ),
  ),
  ...[166, 190, 214].map((x) => archway(x, 86, x + 16, 97)),
  ...[144, 176, 208, 240].map((x) => archway(x, 132, x + 18, 147)),
  archway(172, 160, 228, 216),
  ...line(
    [
      [40, 156],
      [164, 156],
    ],
    4,
  ),
  ...line(
    [
      [236, 156],
      [360, 156],
    ],
    4,
  ),
);

export const huining: Seal = {
  id: "13",
  title: "会宁",
  seed: 113,
  body: square(14, 13, 387, 386),
  manner: "red",
  letters: row("会宁", { x: 44, y: 226, width: 312, height: 138, thick: 19 }, 22),
  motif: [tower],
};
