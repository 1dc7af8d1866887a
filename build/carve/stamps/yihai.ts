// Two bowls by the lake where the alliance was sworn.

import { rounded } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, joined } from "../seal/field.ts";
import { letter } from "../seal/lettering.ts";
import { ripples, shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

function bowl(x: number, y: number): ReturnType<typeof cutOut> {
  const points = [
    [-50, 0],
    [50, 0],
    [46, 26],
    [30, 46],
    [18, 52],
    [22, 66],
    [-22, 66],
    [-18, 52],
    [-30, 46],
    [-46, 26],
  ];
  const text = points.map(([dx = 0, dy = 0]) => `${x + dx},${y + dy}`).join(" ");
  return cutOut(
    joined(shapes(text)),
    ...line(
      [
        [x - 40, y + 14],
        [x + 40, y + 14],
      ],
      5,
    ),
  );
}

export const yihai: Seal = {
  id: "06",
  title: "彝海",
  seed: 106,
  body: rounded(0.34),
  manner: "white",
  letters: [
    ...letter("彝", { x: 38, y: 38, width: 184, height: 218, thick: 12.5 }),
    ...letter("海", { x: 238, y: 44, width: 126, height: 208, thick: 14 }),
  ],
  motif: [
    bowl(128, 282),
    bowl(266, 276),
    ...ripples(16, 8, [
      [58, 326, 36],
      [196, 336, 34],
      [344, 322, 36],
      [196, 366, 130],
    ]),
  ],
};
