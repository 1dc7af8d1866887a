// A satellite sings over a night of circling stars.

import type { Point } from "../../../renderer/shared/cut/point.ts";
import { createChance } from "../../../renderer/shared/cut/seeded.ts";
import { ellipse, ribbon } from "../../../renderer/shared/cut/strokes.ts";
import { square } from "../seal/body.ts";
import { strokes } from "../seal/brush.ts";
import { cutOut, distanceTo, type Field, joined, shape } from "../seal/field.ts";
import { shapes } from "../seal/motifs.ts";
import type { Emblem } from "./emblem.ts";

const middle: Point = [232, 146];

/** The whips that the satellite trails behind it. */
const antennae = joined(strokes("196,166 52,236; 214,184 130,304; 250,184 261,308; 268,164 366,268", 8));

/** Star trails: pieces of circles round the satellite, pointed at both ends. */
function trails(): Field[] {
  const chance = createChance(39);
  return [92, 122, 152, 184, 218].flatMap((radius, ringIndex) => {
    const found: Field[] = [];
    for (let turn = chance.between(0, 1); turn < 6.6; ) {
      const span = chance.between(40, 90) / radius;
      const way = Array.from({ length: 9 }, (_, i): Point => {
        const angle = turn + (span * i) / 8;
        return [middle[0] + radius * Math.cos(angle), middle[1] + radius * Math.sin(angle)];
      });
      const isSky = way.every(
        ([x, y]) => x > 24 && x < 376 && y > 24 && y < 296 && distanceTo(antennae, x, y) > 7,
      );
      if (isSky) found.push(shape(ribbon(way, (t) => 2 + (6 + ringIndex) * Math.sin(Math.PI * t))));
      turn += span + chance.between(16, 40) / radius;
    }
    return found;
  });
}

/** The edge of the earth, with its fields. */
const earth = cutOut(
  joined(shapes("10,362 60,340 130,324 200,319 270,324 340,340 390,362 390,400 10,400")),
  ...strokes("~60,364 130,346 200,341 270,345; ~130,370 220,361 320,370", 6),
);

export const construction: Emblem = {
  id: "construction",
  title: "社会主义革命和建设",
  seed: 205,
  body: square(13, 13, 387, 386),
  light: [...trails(), antennae, earth],
  dark: [],
  red: [
    cutOut(
      shape(ellipse(...middle, 62, 62, 18)),
      ...strokes("166,146 298,146; 176,112 288,112; 176,180 288,180", 5.5),
      ...strokes("~220,84 202,112 196,146 202,180 220,208; ~244,84 262,112 268,146 262,180 244,208", 5.5),
    ),
  ],
};
