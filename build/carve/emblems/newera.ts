// A road winds up over the terraces to the houses under the hill.

import { type Point, pointAt } from "../../../renderer/shared/cut/point.ts";
import { curve, ribbon } from "../../../renderer/shared/cut/strokes.ts";
import { drawnIn, square } from "../seal/body.ts";
import { bar, cutOut, disc, type Field, joined, shape, within } from "../seal/field.ts";
import { gouges, shapes } from "../seal/motifs.ts";
import type { Emblem } from "./emblem.ts";

const body = square(15, 14, 386, 386);
const road: Point[] = [
  [128, 400],
  [214, 352],
  [276, 322],
  [196, 288],
  [136, 264],
  [192, 240],
  [226, 228],
  [204, 212],
];

/** The edge of a terrace: thicker where it turns to the viewer. */
function edge(points: Point[], width: number): Field {
  return shape(
    ribbon(curve(points, 6), (t) => 3 + width * Math.sin(Math.PI * Math.min(0.97, 0.1 + t * 0.86))),
  );
}

const house = cutOut(
  joined(
    shapes(
      "150,176 200,134 252,176 242,182 242,212 162,212 162,182",
      "250,186 280,160 316,186 306,192 306,214 254,214 254,194",
    ),
  ),
  ...shapes("192,186 214,186 214,212 192,212", "270,194 288,194 288,206 270,206"),
);
const hills = cutOut(
  joined(
    shapes(
      "16,206 60,146 84,124 112,80 136,54 158,84 188,120 206,108 240,72 264,50 294,92 322,122 352,150 388,192 388,216 300,206 250,160 200,112 150,164 100,204 16,228",
    ),
  ),
  ...gouges(40, 14, [
    [136, 66, 62, 70],
    [120, 84, 104, 70],
    [142, 96, 84, 56],
    [96, 124, 112, 56],
    [72, 150, 104, 46],
    [264, 62, 58, 74],
    [252, 74, 96, 54],
    [290, 106, 54, 70],
    [276, 112, 76, 50],
    [324, 138, 56, 62],
    [352, 166, 52, 40],
  ]),
);
/** The road, broad before the viewer and a thread at the houses. */
const way = curve(road, 10);
const redRoad = way.flatMap((point, i) => {
  const next = pointAt(way, i + 1);
  const width = 29 - (20 * i) / way.length;
  return [disc(point, width / 2), bar(point, next, width, 0, 0)];
});

export const newera: Emblem = {
  id: "newera",
  title: "新时代",
  seed: 207,
  body,
  light: [drawnIn(body, 15)],
  dark: [
    within(
      joined([
        hills,
        house,
        edge(
          [
            [10, 236],
            [80, 222],
            [150, 226],
            [176, 236],
          ],
          9,
        ),
        edge(
          [
            [250, 228],
            [300, 216],
            [350, 222],
            [394, 240],
          ],
          9,
        ),
        edge(
          [
            [10, 276],
            [60, 258],
            [112, 262],
            [128, 270],
          ],
          11,
        ),
        edge(
          [
            [214, 264],
            [280, 250],
            [340, 254],
            [394, 276],
          ],
          11,
        ),
        edge(
          [
            [10, 318],
            [70, 296],
            [140, 298],
            [196, 312],
          ],
          13,
        ),
        edge(
          [
            [300, 306],
            [340, 292],
            [394, 310],
          ],
          12,
        ),
        edge(
          [
            [10, 364],
            [60, 340],
            [110, 340],
            [156, 356],
          ],
          14,
        ),
        edge(
          [
            [240, 372],
            [300, 346],
            [394, 352],
          ],
          14,
        ),
      ]),
      body,
    ),
  ],
  red: [within(joined(redRoad), drawnIn(body, 12))],
};
