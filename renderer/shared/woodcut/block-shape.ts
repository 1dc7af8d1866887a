import { facet, pathOf } from "../cut/knife.ts";
import type { Point } from "../cut/point.ts";
import { createChance } from "../cut/seeded.ts";
import { gouge, lens } from "../cut/strokes.ts";

export type BlockCut = {
  width: number;
  height: number;
  seed: number;
  /** Width of an outline; without it the block is solid. */
  line?: number;
  /** How far the outline stands within the edge. */
  inset?: number;
  /** Little bites out of the edge of a solid block. */
  chips?: number;
  /** Marks of wood along the edges of a solid block. */
  grain?: number;
};

export type BlockShape = { body: string; grain: string; chips: string };

/** Path texts of a printed block: its body, and what is to be printed over it lighter and in paper. */
export function blockShape(cut: BlockCut): BlockShape {
  const { width: w, height: h, seed, line, inset = 0, chips = 3, grain = 0 } = cut;
  const chance = createChance(seed * 17 + 5);
  const amp = 1.3;
  const step = 26;
  const edge = (margin: number, turned = false): Point[] => {
    const corners: Point[] = [
      [margin, margin],
      [w - margin, margin],
      [w - margin, h - margin],
      [margin, h - margin],
    ];
    const [first, ...others] = corners;
    const order = turned && first ? [first, ...others.reverse()] : corners;
    return facet(order, chance, { step, amp: turned ? amp * 0.8 : amp, closed: true });
  };

  const outer = pathOf(edge(1.5 + inset));
  if (line) return { body: outer + pathOf(edge(inset + line + 1, true)), grain: "", chips: "" };

  let wood = "";
  for (let i = 0; i < grain; i++) {
    const x = chance.between(w * 0.08, w * 0.92);
    const y = chance.unit() < 0.5 ? chance.between(4, h * 0.16) : chance.between(h * 0.84, h - 4);
    const tilt = chance.around(0.03);
    wood += pathOf(lens(x, y, tilt, chance.between(10, w * 0.16), chance.between(0.9, 1.8), chance));
  }
  let bites = "";
  for (let i = 0; i < chips; i++) {
    const side = chance.whole(0, 3);
    const t = chance.between(0.08, 0.92);
    const size = chance.between(2.5, 5);
    const [x, y, angle] = biteAt(side, t, w, h);
    bites += pathOf(gouge(x, y, angle, size * 1.6, size, chance));
  }
  return { body: outer, grain: wood, chips: bites };
}

function biteAt(side: number, t: number, w: number, h: number): [x: number, y: number, angle: number] {
  switch (side) {
    case 0:
      return [t * w, 1, 1.57];
    case 1:
      return [w - 1, t * h, 3.14];
    case 2:
      return [t * w, h - 1, -1.57];
    default:
      return [1, t * h, 0];
  }
}
