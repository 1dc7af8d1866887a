import * as cut from "../../../renderer/shared/cut/index.ts";

const { paleOchre, paper, smoothStep } = cut;

export type DaySkyOptions = {
  bottom: number;
  /** Share of the sky that the warm grain takes, and how far down it goes if not to the bottom. */
  grain: number;
  grainBottom?: number;
  gapX?: number;
  gapY?: number;
  /** Longest cut of the light, pixels. */
  longest?: number;
  /** Width of the cuts at (x, y), if more than the clouds alone. */
  least: number;
  /** Where a cloud begins: 0 to 1. */
  from: number;
  more?: (y: number) => number;
};

/** A sky of warm paper: grain, then long level cuts of light that gather into clouds. */
export function cutDaySky(print: cut.Print, options: DaySkyOptions): void {
  const { chance, noise } = print;
  const { bottom, grain, grainBottom = bottom, gapX = 90, gapY = 11, longest = 190, least, from } = options;
  print.flat(paleOchre(0.88));
  print.grain(paleOchre(0.8), { bottom: grainBottom, share: grain, across: 0.014, along: 0.003, warp: 80 });
  print.marks(paper, { top: 4, bottom, gapX, gapY, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(60, longest),
    width:
      least + 9 * smoothStep(from, 0.7, noise.layered(x * 0.004, y * 0.014, 3)) + (options.more?.(y) ?? 0),
  }));
}
