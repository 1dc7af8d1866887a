// One night block, cut away more and more until only paper is left.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type ScrollPlane, scrollBlock } from "./block.ts";

const { deep, dusk, night, paleOchre, paleQing, paper, red, lerp, pathOf, smoothStep } = cut;

const foot = 720;

export const sky: ScrollPlane = {
  id: "sky",
  draw() {
    const print = scrollBlock("sky", 211);
    const { chance, noise } = print;
    print.flat(paleOchre(0.94));
    /** How much night is left at a place: above a block's step, that block is printed. */
    const nightAt = (x: number, y: number): number => {
      const reach = 0.62 + 0.6 * smoothStep(1000, 1300, x) * smoothStep(2100, 1700, x);
      const cloud = reach * (noise.layered(x * 0.0021 + 3, y * 0.021, 3) - 0.5);
      const dawn =
        0.42 * smoothStep(460, 1300, x) + 0.78 * smoothStep(1130, 1840, x) + 0.18 * smoothStep(1800, 2300, x);
      return 1.1 - dawn + cloud + 0.16 * (1 - y / 560);
    };
    const steps: readonly (readonly [string, number])[] = [
      [paleQing(0.78), -0.02],
      [paleQing(0.5), 0.1],
      [paleQing(0.2), 0.22],
      [dusk, 0.38],
      [deep, 0.56],
      [night, 0.72],
    ];
    const area = {
      left: print.left,
      right: print.right,
      top: 0,
      bottom: foot,
      cell: 9,
      tolerance: 1.8,
      least: 200,
    };
    for (const [fill, step] of steps)
      print.path(fill, cut.pathsOf(cut.march((x, y) => step - nightAt(x, y), area)));
    steps.forEach(([fill, step], i) => {
      const paler = steps[i - 1]?.[0] ?? paper;
      print.marks(paler, { bottom: foot - 10, gapX: 74, gapY: 12, strayX: 0.5 }, (x, y) => {
        const over = nightAt(x, y) - step;
        if (over <= 0 || over >= 0.15) return null;
        return {
          angle: chance.around(0.015),
          length: chance.between(34, 120),
          width: (1 - over / 0.15) * 5.4 * chance.between(0.6, 1),
        };
      });
      print.marks(fill, { bottom: foot - 10, gapX: 80, gapY: 13, strayX: 0.5 }, (x, y) => {
        const under = step - nightAt(x, y);
        if (under <= 0 || under >= 0.1) return null;
        return {
          angle: chance.around(0.015),
          length: chance.between(30, 110),
          width: (1 - under / 0.1) * 4.6 * chance.between(0.6, 1),
        };
      });
    });
    // Warm level cuts in the day's sky.
    print.marks(
      paleOchre(0.6),
      { left: 2150, top: 60, bottom: 520, gapX: 150, gapY: 24, strayX: 0.6 },
      (x, y) => ({
        angle: chance.around(0.012),
        length: chance.between(60, 190),
        width: 4.4 * noise.layered(x * 0.004, y * 0.02, 2) * smoothStep(2150, 2700, x),
      }),
    );
    let stars = "";
    for (let i = 0; i < 140; i++) {
      const x = lerp(print.left, 1340, chance.unit() ** 1.3);
      const size = chance.between(1.5, 4.6);
      stars += pathOf(cut.lens(x, chance.between(10, 420), chance.around(0.3), size * 2, size, chance));
    }
    print.path(paleQing(0.65), stars);
    cutSun(print, 1985, 588);
    return print;
  },
};

/** The sun of the fourth section; the far range cuts into it. */
function cutSun(print: cut.Print, x: number, y: number): void {
  print.shape(red, cut.ellipse(x, y, 62, 62, 44), { step: 13, amp: 1 });
  const bars: readonly (readonly [number, number, number])[] = [
    [y - 32, x - 25, 90],
    [y - 16, x + 25, 100],
  ];
  for (const [by, bx, long] of bars)
    print.path(paleQing(0.65), pathOf(cut.lens(bx, by, 0, long, 4.5, print.chance)));
}
