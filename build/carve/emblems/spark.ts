// A torch over the ridges, and the sparks that fly from it.

import { square } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { cutOut, joined } from "../seal/field.ts";
import { gouges, shapes } from "../seal/motifs.ts";
import type { Emblem } from "./emblem.ts";

const tongue = shapes(
  "204,136 222,162 234,188 226,212 208,224 190,224 172,212 166,192 176,172 182,190 194,166",
);
const flame = cutOut(
  joined(
    shapes(
      "200,36 216,66 244,92 258,122 262,150 252,118 280,140 288,172 276,206 252,228 226,238 176,238 148,228 124,206 114,176 122,144 138,118 136,148 146,160 150,126 164,98 188,70",
    ),
  ),
  ...tongue,
);
const sparks = Array.from({ length: 23 }, (_, i): [number, number, number, number] => {
  const degrees = 160 + (i / 22) * 220;
  const angle = (degrees / 180) * Math.PI;
  const far = i % 2 ? 122 : 134;
  return [200 + far * Math.cos(angle), 170 + far * Math.sin(angle), degrees, i % 2 ? 30 : 50];
}).filter(([x, y, , length]) => x - length > 0 && x + length < 400 && y - length > -30);

export const spark: Emblem = {
  id: "spark",
  title: "星火燎原",
  seed: 202,
  body: square(13, 15, 387, 386),
  light: [
    ...tongue,
    ...gouges(34, 11, sparks),
    ...shapes("168,250 232,250 226,270 174,270", "180,278 220,278 212,392 188,392"),
    ...shapes(
      "22,330 62,296 92,312 132,280 172,320 172,332 132,298 94,330 64,314 22,350",
      "228,320 258,286 290,312 328,284 378,328 378,348 328,302 292,330 260,304 228,334",
      "22,376 70,346 120,364 172,346 172,360 122,378 72,362 22,388",
      "228,346 276,362 330,340 378,362 378,378 330,356 278,378 228,362",
    ),
  ],
  dark: [
    ...line(
      [
        [186, 300],
        [214, 292],
      ],
      7,
    ),
    ...line(
      [
        [186, 324],
        [214, 316],
      ],
      7,
    ),
    ...line(
      [
        [186, 348],
        [214, 340],
      ],
      7,
    ),
  ],
  red: [flame],
};
