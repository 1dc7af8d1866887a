import { deep, ink, night, paper, red } from "../../shared/cut/inks.ts";
import { pathOf } from "../../shared/cut/knife.ts";
import { cutPine } from "../../shared/cut/pine.ts";
import { Print } from "../../shared/cut/print.ts";
import { cutRange } from "../../shared/cut/range.ts";
import type { Peak } from "../../shared/cut/ridge.ts";
import { lens } from "../../shared/cut/strokes.ts";

/**
 * Mountains like a sea under a plain red sky: the head of the ceremony's sheet, as SVG text. No flag and no emblem: those may
 * only be unaltered fixed pictures.
 */
export function ceremonyHead(width: number, height: number): string {
  const print = new Print({ name: "ceremony", width, height, seed: 31 });
  const unit = height / 600;
  // one chain of summits fills an upright head; a lying one is as many of them long as it needs
  const chain = height * 1.92;
  const repeat = (peaks: readonly Peak[]): Peak[] =>
    Array.from({ length: Math.ceil(width / chain) }, (_, index) =>
      peaks.map((peak) => ({
        ...peak,
        x: (index + peak.x) * chain,
        y: peak.y + print.chance.around(height * 0.03),
      })),
    ).flat();
  print.flat(red);
  cutMist(print, height * 0.5, height * 0.82);
  cutRange(print, {
    peaks: repeat([
      summit(0.02, 0.6, 0.2, 190),
      summit(0.24, 0.5, 0.2, 250),
      summit(0.47, 0.58, 0.17, 200),
      summit(0.74, 0.47, 0.21, 270),
      summit(0.98, 0.57, 0.2, 210),
    ]),
    tones: { base: deep, mid: night, dark: ink, cut: deep, rim: paper },
    base: height * 0.94,
    seed: 8,
    jag: 18 * unit,
    facet: 13,
    rim: 2.6,
    gapX: 9,
    gapY: 22,
  });
  print.flat(ink, height * 0.88);
  cutRange(print, {
    peaks: repeat([
      summit(-0.04, 0.68, 0.3, 190),
      summit(0.36, 0.79, 0.24, 130),
      summit(0.62, 0.76, 0.21, 140),
      summit(1.02, 0.66, 0.3, 210),
    ]),
    tones: { base: night, mid: ink, cut: deep, rim: paper },
    base: height + 10,
    seed: 15,
    jag: 14 * unit,
    facet: 13,
    rim: 2.8,
    gapX: 9,
    gapY: 24,
    markWidth: 4.8,
  });
  cutPine(print, 66 * unit, height * 0.86, 150 * unit, { fill: ink, cut: deep, lean: 0.14, tiers: 6 });
  cutPine(print, width - 60 * unit, height * 0.84, 170 * unit, {
    fill: ink,
    cut: deep,
    lean: -0.16,
    tiers: 6,
  });
  return print.svg("群山");

  /** `x` and `reach` in chains, `y` in heights of the head. */
  function summit(x: number, y: number, reach: number, tall: number): Peak {
    const below = width > height * 2.4 ? 0.1 : 0; // a low head needs its sky for the title
    return {
      x,
      y: height * (y + below),
      left: chain * reach,
      right: chain * reach,
      height: tall * unit,
      bow: 0.96,
    };
  }
}

/** Long thin cuts of paper that thicken towards the mountains, as morning mist lies. */
function cutMist(print: Print, top: number, bottom: number): void {
  const { chance, width } = print;
  let mist = "";
  for (let y = top; y < bottom; y += 11) {
    const nearness = (y - top) / (bottom - top);
    for (let x = -chance.between(0, 200); x < width; x += chance.between(150, 420) * (1.25 - nearness)) {
      const length = chance.between(50, 190);
      const thick = 0.9 + nearness * 3.2;
      mist += pathOf(lens(x + length / 2, y + chance.around(3), chance.around(0.008), length, thick, chance));
    }
  }
  print.path(paper, mist);
}
