// The seal of the whole way: thirteen stops on one line round the four characters.

import type { Point } from "../../../renderer/shared/cut/point.ts";
import { rounded } from "../seal/body.ts";
import { line } from "../seal/brush.ts";
import { bar, type Field } from "../seal/field.ts";
import { row } from "../seal/lettering.ts";
import type { Seal } from "../seal/seal.ts";

function onRing(turn: number, radius: number): Point {
  const angle = turn * Math.PI * 2 - Math.PI / 2;
  return [200 + radius * Math.cos(angle), 200 + radius * Math.sin(angle)];
}

/** A stop: a small block that stands square to the way. */
function stop(turn: number): Field {
  return bar(onRing(turn, 158), onRing(turn, 174), 22, 2, 2);
}

const turns = Array.from({ length: 13 }, (_, i) => (i + 0.5) / 13);
/** The line is open at the top, where the way begins and ends. */
const way = line(
  Array.from({ length: 61 }, (_, i) => onRing(0.5 / 13 + (i / 60) * (12 / 13), 166)),
  6,
);
const square = { x: 96, width: 208, thick: 12.5 };

export const complete: Seal = {
  id: "complete",
  title: "长征全程",
  seed: 114,
  body: rounded(1, 191, 191),
  manner: "white",
  letters: [
    ...row("长征", { ...square, y: 98, height: 97 }, 12),
    ...row("全程", { ...square, y: 205, height: 97 }, 12),
  ],
  motif: [...way, ...turns.map(stop)],
};
