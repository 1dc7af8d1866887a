// One wooden boat, its oars out, against the fast water of the Dadu River.

import type { Point } from "../../../renderer/shared/cut/point.ts";
import { curve, ribbon } from "../../../renderer/shared/cut/strokes.ts";
import { square } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, disc, type Field, joined, shape } from "../seal/field.ts";
import { column } from "../seal/lettering.ts";
import { shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

const hull = cutOut(
  joined(
    shapes(
      "24,150 40,158 76,174 122,176 168,164 204,140 226,118 220,150 202,180 172,204 128,216 82,210 48,192 32,172",
    ),
  ),
  ...line(
    [
      [52, 184],
      [96, 196],
      [144, 192],
      [188, 170],
    ],
    5,
  ),
);

/** A rower from behind, bent to the oar. */
function rower(x: number, y: number): Field[] {
  return [
    disc([x + 13, y - 40], 10),
    ...shapes(`${x - 12},${y} ${x - 6},${y - 22} ${x + 4},${y - 30} ${x + 18},${y - 26} ${x + 16},${y}`),
  ];
}

const waves: Point[][] = [
  [
    [24, 250],
    [56, 226],
    [92, 238],
    [130, 246],
    [172, 230],
    [216, 206],
  ],
  [
    [26, 296],
    [58, 268],
    [96, 276],
    [134, 290],
    [176, 274],
    [220, 250],
  ],
  [
    [28, 340],
    [64, 312],
    [104, 320],
    [140, 334],
    [180, 318],
    [220, 298],
  ],
  [
    [52, 370],
    [92, 354],
    [134, 366],
    [172, 366],
    [216, 342],
  ],
];
const swell = (t: number): number => 3 + 14 * Math.sin(Math.PI * Math.min(0.98, t)) ** 0.8;

export const anshunchang: Seal = {
  id: "07",
  title: "安顺场",
  seed: 107,
  body: square(13, 15, 388, 385),
  manner: "white",
  letters: column("安顺场", { x: 242, y: 34, width: 126, height: 334, thick: 12.5 }, 16),
  motif: [
    hull,
    ...rower(66, 164),
    ...rower(112, 168),
    ...rower(158, 156),
    ...line(
      [
        [200, 132],
        [222, 60],
      ],
      7,
    ),
    ...line(
      [
        [30, 96],
        [52, 150],
      ],
      7,
    ),
    ...waves.map((way) => shape(ribbon(curve(way, 5), swell))),
  ],
};
