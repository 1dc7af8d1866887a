// A thousand sails on the Yangtze, the first of them red.

import { square } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, disc, type Field, joined } from "../seal/field.ts";
import { ripples, shapes } from "../seal/motifs.ts";
import type { Emblem } from "./emblem.ts";

/** A junk's sail on its battens, its mast's foot at (x, y). */
function sail(x: number, y: number, size: number): Field {
  const put = ([a = 0, b = 0]: number[]): string => `${x + a * size},${y + b * size}`;
  const outline = [
    [-0.34, -0.06],
    [-0.4, -0.4],
    [-0.36, -0.72],
    [-0.2, -0.96],
    [0.02, -1.08],
    [0.2, -1],
    [0.3, -0.76],
    [0.36, -0.4],
    [0.36, -0.04],
  ];
  const battens = [-0.24, -0.44, -0.64, -0.84].flatMap((b) =>
    line(
      [
        [x - 0.5 * size, y + b * size],
        [x + 0.5 * size, y + (b - 0.05) * size],
      ],
      Math.max(5, size * 0.03),
    ),
  );
  return cutOut(joined(shapes(outline.map(put).join(" "))), ...battens);
}

function hull(x: number, y: number, size: number): Field[] {
  const put = ([a = 0, b = 0]: number[]): string => `${x + a * size},${y + b * size}`;
  return shapes(
    [
      [-0.6, -0.04],
      [-0.3, 0.03],
      [0.3, 0.03],
      [0.64, -0.08],
      [0.5, 0.1],
      [0.34, 0.17],
      [-0.34, 0.17],
      [-0.5, 0.1],
    ]
      .map(put)
      .join(" "),
  );
}

/** Somebody on deck, far away. */
function crew(x: number, y: number): Field[] {
  return [
    disc([x, y - 24], 6.5),
    ...shapes(`${x - 8},${y} ${x - 6},${y - 15} ${x + 6},${y - 15} ${x + 8},${y}`),
  ];
}

export const liberation: Emblem = {
  id: "liberation",
  title: "解放战争",
  seed: 204,
  body: square(14, 14, 385, 388),
  light: [
    sail(84, 236, 120),
    ...hull(84, 238, 110),
    sail(328, 226, 104),
    ...hull(328, 228, 96),
    ...hull(206, 304, 250),
    ...[104, 134, 168, 246, 280, 308].flatMap((x, i) => crew(x, 304 + (i % 5 ? 4 : 0))),
    ...line(
      [
        [206, 262],
        [206, 312],
      ],
      9,
    ),
    ...ripples(37, 12, [
      [62, 286, 70],
      [346, 278, 64],
      [54, 328, 56],
      [350, 324, 62],
      [96, 366, 120],
      [226, 372, 110],
      [330, 360, 84],
    ]),
    ...ripples(38, 8, [
      [64, 56, 64],
      [338, 70, 70],
      [318, 42, 50],
    ]),
  ],
  dark: line(
    [
      [96, 308],
      [160, 322],
      [252, 322],
      [326, 306],
    ],
    6,
  ),
  red: [sail(206, 276, 222)],
};
