import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Growth, growBoughs } from "./boughs.ts";

export type BareTreeOptions = {
  fill?: string;
  lean?: number;
  /** How many times the boughs fork. */
  forks?: number;
  /** Called with the end of every twig, for leaves and blossom. */
  atTwig?: (at: cut.Point) => void;
};

/** A bare tree with its foot at (x, y), about `height` pixels tall. */
export function cutBareTree(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: BareTreeOptions = {},
): void {
  const { fill = cut.ink, lean = 0, forks = 4, atTwig } = options;
  const { chance } = print;
  const growth: Growth = {
    bend: 0.26,
    taper: 0.58,
    thin: 0.58,
    pairsAbove: 2,
    turns: [-0.6, 0.6],
    stray: 0.2,
    shrink: [0.62, 0.82],
    least: 1.3,
    atTwig,
  };
  const size = [height * 0.34, height * 0.055] as const;
  print.path(fill, growBoughs(chance, [x, y], -Math.PI / 2 + lean, size, forks, growth));
}
