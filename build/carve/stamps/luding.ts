// Thirteen bare chains: nine under the feet, two at each hand.

import type { Point } from "../../../renderer/shared/cut/point.ts";
import { square } from "../seal/body.ts";
import { cutOut, type Field, joined, shape } from "../seal/field.ts";
import { row } from "../seal/lettering.ts";
import { archway, shapes } from "../seal/motifs.ts";
import type { Seal } from "../seal/seal.ts";

/** A chain that comes nearer from the far gate: thin there, broad here. */
function chain(far: Point, near: Point, width: number): Field {
  return shape([
    [far[0] - 2.4, far[1]],
    [far[0] + 2.4, far[1]],
    [near[0] + width / 2, near[1]],
    [near[0] - width / 2, near[1]],
  ]);
}

/** A chain at the side, to hold on to. */
function rail(far: Point, near: Point): Field {
  return shape([
    [far[0], far[1] - 2.2],
    [far[0], far[1] + 2.2],
    [near[0], near[1] + 7],
    [near[0], near[1] - 7],
  ]);
}

const floor = Array.from({ length: 9 }, (_, i) => chain([174 + i * 6.5, 246], [58 + i * 35.5, 396], 15));
const rails = [
  rail([166, 240], [0, 326]),
  rail([158, 232], [0, 264]),
  rail([234, 240], [400, 326]),
  rail([242, 232], [400, 264]),
];
const gate = cutOut(
  joined(shapes("150,208 168,196 232,196 250,208 232,211 232,240 168,240 168,211")),
  archway(190, 218, 210, 242),
);

export const luding: Seal = {
  id: "08",
  title: "泸定桥",
  seed: 108,
  body: square(12, 13, 387, 387),
  manner: "white",
  letters: row("泸定桥", { x: 32, y: 32, width: 336, height: 152, thick: 14 }, 16),
  motif: [gate, ...floor, ...rails],
};
