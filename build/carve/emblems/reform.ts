// A thumb's red print beside an ear of wheat.

import type { Point } from "../../../renderer/shared/cut/point.ts";
import { ellipse } from "../../../renderer/shared/cut/strokes.ts";
import { drawnIn, square } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, type Field, joined, shape, within } from "../seal/field.ts";
import { shapes } from "../seal/motifs.ts";
import type { Emblem } from "./emblem.ts";

const body = square(14, 13, 386, 387);

/** Ridges of a thumb: ovals within ovals, open at the foot. */
function print(x: number, y: number): Field {
  const tip = shape(ellipse(x, y, 82, 112, 40));
  const ridges = [0, 1, 2, 3, 4].map((i): Field => {
    const [rx, ry] = [82 - i * 17, 112 - i * 22];
    const outer = shape(ellipse(x, y + i * 7, rx, ry, 36));
    return cutOut(outer, shape(ellipse(x, y + i * 7, rx - 9.5, ry - 11, 36)));
  });
  const gaps: [Point, Point][] = [
    [
      [x - 96, y + 40],
      [x - 48, y + 30],
    ],
    [
      [x + 30, y - 92],
      [x + 48, y - 60],
    ],
    [
      [x + 40, y + 60],
      [x + 92, y + 84],
    ],
    [
      [x - 20, y + 66],
      [x - 34, y + 120],
    ],
  ];
  return within(cutOut(joined(ridges), ...gaps.flatMap(([a, b]) => line([a, b], 8))), tip);
}

/** One grain at the stalk, leaning out to its side. */
function grain(x: number, y: number, side: 1 | -1): Field[] {
  const put = ([a = 0, b = 0]: number[]): string => `${x + side * a},${y + b}`;
  return [
    ...shapes(
      [
        [4, 6],
        [12, -14],
        [28, -28],
        [40, -30],
        [38, -12],
        [26, 4],
        [12, 12],
      ]
        .map(put)
        .join(" "),
    ),
    ...line(
      [
        [x + side * 38, y - 28],
        [x + side * 52, y - 58],
      ],
      4.5,
    ),
  ];
}

const stalk: Point[] = [
  [262, 384],
  [276, 320],
  [288, 250],
  [294, 170],
  [296, 84],
];

export const reform: Emblem = {
  id: "reform",
  title: "改革开放",
  seed: 206,
  body,
  light: [drawnIn(body, 15)],
  dark: [
    ...line(stalk, 8),
    ...[240, 206, 172, 138, 106].flatMap((y, i) => [
      ...grain(290 + i * 1.4, y + 8, 1),
      ...grain(288 + i * 1.4, y + 22, -1),
    ]),
    ...shapes("296,90 306,68 300,42 294,30 288,46 286,68"),
    ...shapes(
      "274,322 296,300 330,290 356,296 326,306 300,324 272,344",
      "264,366 300,350 346,350 372,362 330,364 296,376 262,386",
    ),
  ],
  red: [print(136, 196)],
};
