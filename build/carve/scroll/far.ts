// Far ranges, and the long water before them that pales from night to day.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type ScrollPlane, scrollBlock } from "./block.ts";

const { deep, dusk, paleQing, paper, qing, lerp, pathOf, pointsOf } = cut;

/** Peaks written as "x,y,left,right,height,bow". */
export function peaksOf(text: string): cut.Peak[] {
  return text
    .trim()
    .split(/\s+/)
    .map((each) => {
      const [x = 0, y = 0, left = 100, right = 100, height = 100, bow = 1] = each.split(",").map(Number);
      return { x, y, left, right, height, bow };
    });
}

export const far: ScrollPlane = {
  id: "far",
  draw() {
    const print = scrollBlock("far", 212);
    const common = { base: 720, spurs: 5, facet: 20, rim: 3, least: 90, gapX: 9, gapY: 24, markWidth: 4.5 };
    cut.cutRange(print, {
      ...common,
      seed: 3,
      left: print.left - 10,
      right: 1660,
      peaks: peaksOf(
        "60,560,200,260,130,.95 330,596,200,200,90,.95 640,392,190,150,300,.9 560,470,160,120,240,.9 790,330,190,170,350,.9 900,420,120,170,270,.9 1010,480,120,170,200,.9 1250,560,220,220,110,1.1 1500,584,200,240,90,1.1",
      ),
      jag: 13,
      tones: { base: qing, mid: dusk, dark: deep, cut: paleQing(0.2), rim: paleQing(0.35) },
      midBelow: 0.66,
      darkBelow: 0.42,
      mist: [640, 740],
    });
    cut.cutRange(print, {
      ...common,
      seed: 5,
      left: 1560,
      right: print.right + 10,
      peaks: peaksOf(
        "1640,604,260,240,80,1 1900,596,180,160,80,1 2150,566,180,140,110,1 2290,470,150,150,230,.9 2440,420,170,190,280,.9 2620,540,160,200,140,.95 2960,588,260,200,80,1 3160,470,170,170,220,.92 3340,380,190,180,310,.9 3500,430,150,200,260,.92 3680,540,150,200,150,.95",
      ),
      jag: 11,
      tones: { base: paleQing(0.65), mid: paleQing(0.5), dark: paleQing(0.35), cut: paper, rim: paper },
      midBelow: 0.6,
      darkBelow: 0.34,
      mist: [600, 730],
    });
    cutLongWater(print);
    return print;
  },
};

function cutLongWater(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.path(qing, pathOf(pointsOf(`${left - 10},700 ${right + 10},700 ${right + 10},880 ${left - 10},880`)));
  const area = {
    left: left - 10,
    right: right + 10,
    top: 700,
    bottom: 880,
    cell: 9,
    tolerance: 1.5,
    least: 120,
  };
  const paler: readonly (readonly [string, number])[] = [
    [paleQing(0.35), 1250],
    [paleQing(0.5), 1750],
    [paleQing(0.78), 2250],
    [paleQing(0.88), 2900],
  ];
  paler.forEach(([fill, from], i) => {
    const field = (x: number, y: number): number =>
      -((x - from) / 500 + (noise.layered(x * 0.003 + i + 1, y * 0.03, 3) - 0.5) * 1.8);
    print.path(fill, cut.pathsOf(cut.march(field, area)));
  });
  let nightly = "";
  let daily = "";
  for (let y = 706; y < 872; y += lerp(5, 9, (y - 700) / 170)) {
    let x = left - chance.between(0, 90);
    while (x < right) {
      const length = chance.between(16, 80);
      const width = (1.2 + (2.4 * (y - 700)) / 170) * noise.layered(x * 0.006, y * 0.02, 2) * 2;
      const mark = pathOf(cut.lens(x + length / 2, y + chance.around(1.5), 0, length, width, chance));
      if (x < 1500) nightly += mark;
      else daily += mark;
      x += length + chance.between(14, 90);
    }
  }
  print.path(paleQing(0.35), nightly).path(paper, daily);
}
