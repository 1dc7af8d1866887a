// The painted boat on the lake, before daybreak.

import { square } from "../seal/body.ts";
import { strokes } from "../seal/brush.ts";
import { cutOut, joined } from "../seal/field.ts";
import { archway, ripples, shapes } from "../seal/motifs.ts";
import type { Emblem } from "./emblem.ts";

const windows = [116, 160, 206, 252].map((x) => archway(x, 196, x + 30, 238));
const boat = cutOut(
  joined(
    shapes(
      "36,214 76,236 128,246 272,246 322,236 366,208 352,250 318,280 262,294 138,294 82,282 52,256",
      "100,178 300,178 300,250 100,250",
      "62,186 84,174 96,158 128,148 272,148 304,158 316,174 340,186 322,192 80,192",
      "116,152 136,136 150,112 250,112 264,136 284,152",
      "140,116 152,102 248,102 260,116",
    ),
  ),
  ...windows,
  ...strokes("104,152 296,152; 84,264 140,276 260,276 322,262", 6),
  ...strokes("170,120 164,144; 200,120 200,144; 230,120 236,144", 4.5),
  ...strokes("134,160 126,180; 168,160 164,180; 200,160 200,180; 232,160 236,180; 266,160 274,180", 4.5),
);

export const founding: Emblem = {
  id: "founding",
  title: "开天辟地",
  seed: 201,
  body: square(),
  light: [
    ...windows,
    ...ripples(31, 13, [
      [96, 324, 120],
      [236, 320, 130],
      [336, 330, 66],
      [60, 352, 60],
      [166, 354, 128],
      [294, 356, 120],
    ]),
    ...ripples(32, 11, [
      [84, 48, 90],
      [206, 40, 70],
      [312, 56, 112],
      [70, 82, 60],
      [200, 74, 110],
      [326, 92, 70],
      [84, 124, 44],
    ]),
  ],
  dark: [],
  red: [boat],
};
