import { memo, useMemo } from "react";
import { lerp } from "../cut/blend.ts";
import { paper } from "../cut/inks.ts";
import { pathOf } from "../cut/knife.ts";
import type { Point } from "../cut/point.ts";
import { createChance } from "../cut/seeded.ts";
import { lens } from "../cut/strokes.ts";
import { Carving } from "./carving.tsx";

export type DissolveProps = {
  width: number;
  height: number;
  seed: number;
  /** What the picture is cut away to. */
  fill?: string;
  className?: string;
};

/** The lower end of a picture, cut away in long strokes until only paper is left (刻散). */
export const Dissolve = memo(function Dissolve(props: DissolveProps) {
  const { width, height, seed, fill = paper, className } = props;
  const path = useMemo(() => dissolvePath(width, height, seed), [width, height, seed]);
  return (
    <Carving width={width} height={height} {...(className === undefined ? {} : { className })}>
      <path fill={fill} d={path} />
    </Carving>
  );
});

function dissolvePath(width: number, height: number, seed: number): string {
  const chance = createChance(seed);
  let strokes = "";
  for (let y = 0; y < height; ) {
    const k = y / height;
    const spacing = lerp(11, 7, k);
    for (let x = -chance.between(0, 120); x < width; ) {
      const length = chance.between(40, 170) * (0.5 + k);
      const thickness = lerp(1.2, spacing * 1.5, k ** 0.9);
      if (chance.unit() < 0.25 + 0.75 * k) {
        const middle = x + length / 2;
        const level = y + chance.around(2);
        strokes += pathOf(lens(middle, level, chance.around(0.008), length * 1.25, thickness, chance));
      }
      x += length * (1.15 - 0.5 * k);
    }
    y += spacing;
  }
  const edge: Point[] = [[-5, height + 2]];
  for (let x = -5; x <= width + 5; x += chance.between(20, 60)) edge.push([x, height - 5 + chance.around(5)]);
  edge.push([width + 5, height + 2]);
  return strokes + pathOf(edge);
}
