import { memo, useMemo } from "react";
import { ink, mix, ochre } from "../cut/inks.ts";
import { facet, pathOf } from "../cut/knife.ts";
import type { Point } from "../cut/point.ts";
import { type Chance, createChance } from "../cut/seeded.ts";
import { gouge } from "../cut/strokes.ts";
import { Carving } from "./carving.tsx";

export type RollerProps = { height: number; seed: number; className?: string };

/** The wooden roller at one end of a handscroll, 54 px wide, lying at a left edge. */
export const Roller = memo(function Roller({ height, seed, className }: RollerProps) {
  const { dark, wood, marks } = useMemo(() => rollerShape(height, createChance(seed)), [height, seed]);
  return (
    <Carving width={54} height={height} {...(className === undefined ? {} : { className })}>
      <path fill={ink} d={dark.rod} />
      <path fill={mix(ochre, ink, 0.35)} d={wood} />
      <path fill={ink} d={dark.knobs} />
      <path fill={mix(ochre, ink, 0.62)} d={marks} />
    </Carving>
  );
});

function rollerShape(h: number, chance: Chance) {
  const cut = (points: Point[], step: number, amp: number): string =>
    pathOf(facet(points, chance, { closed: true, step, amp }));
  const rod = cut(
    [
      [-4, 26],
      [30, 26],
      [31, h - 26],
      [-4, h - 26],
    ],
    34,
    1,
  );
  const wood = cut(
    [
      [0, 36],
      [22, 36],
      [22, h - 36],
      [0, h - 36],
    ],
    34,
    1,
  );
  const upper = cut(
    [
      [-4, 0],
      [20, 0],
      [24, 8],
      [18, 28],
      [-4, 28],
    ],
    12,
    0.8,
  );
  const lower = cut(
    [
      [-4, h - 28],
      [18, h - 28],
      [24, h - 8],
      [20, h],
      [-4, h],
    ],
    12,
    0.8,
  );
  let marks = "";
  for (let i = 0; i < 26; i++) {
    const x = chance.between(3, 18);
    const y = chance.between(40, h - 80);
    marks += pathOf(gouge(x, y, 1.57 + chance.around(0.04), chance.between(20, 70), 2.2, chance));
  }
  return { dark: { rod, knobs: upper + lower }, wood, marks };
}
