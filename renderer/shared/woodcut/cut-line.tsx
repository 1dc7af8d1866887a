import { memo, useMemo } from "react";
import { red } from "../cut/inks.ts";
import { facet, pathOf } from "../cut/knife.ts";
import type { Point } from "../cut/point.ts";
import { createChance } from "../cut/seeded.ts";
import { ribbon } from "../cut/strokes.ts";
import { Carving } from "./carving.tsx";

export type CutLineProps = {
  length: number;
  /** Usual width, pixels. */
  width: number;
  seed: number;
  color?: string;
  /** How far it sways up and down over its whole length, pixels. */
  sway?: number;
};

/** A level line of uneven width as a knife leaves it: the red line, a rule. It is drawn in a box three times as high. */
export const CutLine = memo(function CutLine({ length, width, seed, color = red, sway = 0 }: CutLineProps) {
  const height = Math.ceil(width * 3 + sway * 2);
  const path = useMemo(() => {
    const chance = createChance(seed);
    const middle = height / 2;
    const bends: Point[] = [0, 0.14, 0.4, 0.66, 1].map(
      (t): Point => [t * length, middle + chance.around(sway)],
    );
    const line = facet(bends, chance, { step: 28, amp: width * 0.22 });
    return pathOf(ribbon(line, () => width * chance.between(0.65, 1.25)));
  }, [length, width, seed, sway, height]);
  return (
    <Carving width={Math.ceil(length)} height={height}>
      <path fill={color} d={path} />
    </Carving>
  );
});
