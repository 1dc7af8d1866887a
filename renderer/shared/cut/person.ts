// People, from behind or far away and never with a face. Heads are a handful of facets.

import { ink } from "./inks.ts";
import { facet, pathOf } from "./knife.ts";
import { type Point, pointsOf } from "./point.ts";
import type { Print } from "./print.ts";
import { ribbon } from "./strokes.ts";

export type PersonOptions = {
  /** Which way they walk: 1 to the right, -1 to the left. */
  dir?: 1 | -1;
  fill?: string;
  hat?: "cap" | "straw" | "braid" | "none";
  pack?: boolean;
  stick?: boolean;
  /** Lean of the body, pixels a pixel of height. */
  lean?: number;
  stride?: number;
  /** Ink of the light line round the figure, where it stands on dark ground. */
  edge?: string;
};

type Part = readonly Point[];

const torso: Part = pointsOf(
  "-0.11,-0.8 0,-0.83 0.1,-0.79 0.13,-0.62 0.12,-0.43 0.13,-0.36 -0.13,-0.36 -0.12,-0.5 -0.13,-0.66",
);
const head: Part = pointsOf(
  "-0.055,-0.83 -0.06,-0.93 -0.02,-0.985 0.045,-0.98 0.07,-0.92 0.06,-0.84 0.02,-0.8 -0.03,-0.8",
);
const arm: Part = pointsOf("0.06,-0.76 0.12,-0.72 0.2,-0.56 0.28,-0.54 0.27,-0.49 0.16,-0.5 0.08,-0.6");
const hats: Record<NonNullable<PersonOptions["hat"]>, readonly Part[]> = {
  none: [],
  cap: [pointsOf("-0.07,-0.93 -0.06,-0.99 0,-1.02 0.06,-1 0.075,-0.95 0.125,-0.935 0.07,-0.925")],
  straw: [pointsOf("-0.2,-0.9 -0.02,-1.06 0.04,-1.06 0.22,-0.9 0.1,-0.88 -0.1,-0.88")],
  braid: [
    pointsOf("-0.08,-0.9 -0.05,-1 0.03,-1.01 0.08,-0.95 0.07,-0.86 -0.05,-0.84"),
    pointsOf("-0.07,-0.9 -0.13,-0.8 -0.12,-0.66 -0.09,-0.66 -0.08,-0.8 -0.03,-0.87"),
  ],
};
const packParts: readonly Part[] = [
  pointsOf("-0.1,-0.79 -0.2,-0.8 -0.26,-0.72 -0.25,-0.55 -0.2,-0.5 -0.1,-0.5"),
  pointsOf("-0.26,-0.86 -0.06,-0.87 -0.05,-0.79 -0.27,-0.78"),
];

/** Legs in mid step: the front one, then the one behind. */
function legs(s: number): Part[] {
  return [
    [
      [-0.005, -0.47],
      [0.1, -0.47],
      [0.11 + 0.09 * s, -0.24],
      [0.07 + 0.2 * s, -0.03],
      [0.16 + 0.2 * s, 0],
      [0.03 + 0.2 * s, 0],
      [0.02 + 0.08 * s, -0.24],
    ],
    [
      [-0.11, -0.47],
      [0.03, -0.47],
      [-0.03 - 0.03 * s, -0.24],
      [-0.1 - 0.22 * s, -0.05],
      [-0.04 - 0.22 * s, 0],
      [-0.17 - 0.22 * s, -0.01],
      [-0.1 - 0.06 * s, -0.26],
    ],
  ];
}

/** A walker, `height` pixels tall, with the feet at (x, y). */
export function cutPerson(
  print: Print,
  x: number,
  y: number,
  height: number,
  options: PersonOptions = {},
): void {
  const { dir = 1, fill = ink, hat = "cap", pack = true, stick = false, lean = 0.04, edge } = options;
  const { chance } = print;
  const put = ([a, b]: Point): Point => [x + dir * (a + lean * -b) * height, y + b * height];
  const stride = (options.stride ?? 0.5) * chance.between(0.75, 1.1);
  const parts = [...legs(stride), torso, head, ...hats[hat], ...(pack ? packParts : []), arm];
  let d = parts
    .map((part) =>
      pathOf(facet(part.map(put), chance, { step: height * 0.2, amp: height * 0.008, closed: true })),
    )
    .join("");
  if (stick) {
    const way: Point[] = pointsOf("0.3,-0.7 0.29,-0.4 0.34,0");
    d += pathOf(ribbon(way.map(put), () => height * 0.028));
  }
  if (edge) print.edged(fill, edge, Math.max(3, height * 0.05), d);
  else print.path(fill, d);
}
