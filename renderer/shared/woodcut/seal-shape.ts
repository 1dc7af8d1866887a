import { facet, pathOf } from "../cut/knife.ts";
import type { Point } from "../cut/point.ts";
import { type Chance, createChance } from "../cut/seeded.ts";
import { gouge } from "../cut/strokes.ts";

/** 朱文 outline at rest, solid ink in passing, red outline that asks, solid red that speaks: form differs as well as colour. */
export type SealLook = "idle" | "passing" | "asking" | "playing";

export type SealShape = { body: string; hole: string; chips: string };

/** Path texts of a station's seal: its body, the hole of paper that makes it an outline, the chips of a solid one. */
export function sealShape(size: number, look: SealLook, seed: number): SealShape {
  const chance = createChance(seed);
  const body = pathOf(square(size, 2, chance));
  if (look === "playing" || look === "passing") {
    let chips = "";
    for (let i = 0; i < 4; i++) {
      const t = chance.between(0.1, 0.9) * size;
      const upright = i % 2 === 0;
      chips += pathOf(
        gouge(upright ? t : 2, upright ? 2 : t, upright ? 1.57 : 0, size * 0.07, size * 0.035, chance),
      );
    }
    return { body, hole: "", chips };
  }
  return { body, hole: pathOf(hole(size, look === "asking" ? 0.058 : 0.05, chance)), chips: "" };
}

function square(size: number, edge: number, chance: Chance): Point[] {
  const corners: Point[] = [
    [edge, edge + chance.around(1)],
    [size - edge, edge],
    [size - edge + chance.around(1), size - edge],
    [edge, size - edge],
  ];
  return facet(corners, chance, { step: size * 0.2, amp: size * 0.012, closed: true });
}

function hole(size: number, share: number, chance: Chance): Point[] {
  const near = size * share;
  const far = size - near;
  const corners: Point[] = [
    [near, near],
    [near, far],
    [far, far],
    [far, near],
  ];
  return facet(corners, chance, { step: size * 0.2, amp: size * 0.009, closed: true });
}
