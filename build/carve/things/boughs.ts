import * as cut from "../../../renderer/shared/cut/index.ts";

/** How a bare tree forks. Angles in radians. */
export type Growth = {
  /** How far the upper half of a bough may turn off the lower. */
  bend: number;
  /** Width at a bough's end, and of the boughs that fork from it, as shares of its own. */
  taper: number;
  thin: number;
  /** Above this many forks still to come a bough parts into two, later into two or three. */
  pairsAbove: number;
  /** From the leftmost to the rightmost fork, and how far each may stray. */
  turns: readonly [left: number, right: number];
  stray: number;
  /** Length of a fork as a share of its bough's. */
  shrink: readonly [least: number, most: number];
  /** No bough is thinner than this, pixels. */
  least?: number;
  /** Called with the end of every twig, for leaves and blossom. */
  atTwig?: ((at: cut.Point) => void) | undefined;
};

/** Path text of a bough from `from` on, `length` and `width` in pixels, with all that forks from it. */
export function growBoughs(
  chance: cut.Chance,
  [x, y]: cut.Point,
  angle: number,
  [length, width]: readonly [length: number, width: number],
  forks: number,
  growth: Growth,
): string {
  const { taper, thin, turns, stray, shrink, least = 0 } = growth;
  const bend = angle + chance.around(growth.bend);
  const middle: cut.Point = [x + Math.cos(angle) * length * 0.5, y + Math.sin(angle) * length * 0.5];
  const end: cut.Point = [
    middle[0] + Math.cos(bend) * length * 0.5,
    middle[1] + Math.sin(bend) * length * 0.5,
  ];
  const widthAt = (t: number): number => Math.max(least, cut.lerp(width, width * taper, t));
  let d = cut.pathOf(cut.ribbon([[x, y], middle, end], widthAt));
  if (forks === 0) {
    growth.atTwig?.(end);
    return d;
  }
  const count = forks > growth.pairsAbove ? 2 : chance.whole(2, 3);
  for (let i = 0; i < count; i++) {
    const turn = cut.lerp(...turns, i / (count - 1)) + chance.around(stray);
    const size = [length * chance.between(...shrink), width * thin] as const;
    d += growBoughs(chance, end, bend + turn, size, forks - 1, growth);
  }
  return d;
}
