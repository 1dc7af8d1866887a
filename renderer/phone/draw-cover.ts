import { cutBoat } from "../shared/cut/boat.ts";
import { deep, dusk, ink, night, ochre, paleOchre, paleQing, paper, qing, red } from "../shared/cut/inks.ts";
import { pathOf } from "../shared/cut/knife.ts";
import { cutPine } from "../shared/cut/pine.ts";
import type { Point } from "../shared/cut/point.ts";
import { Print } from "../shared/cut/print.ts";
import { cutRange } from "../shared/cut/range.ts";
import { gouge, lens } from "../shared/cut/strokes.ts";
import { cutWater } from "../shared/cut/water.ts";

const width = 390;
const height = 340;

/** First light on the water, a boat with a red lamp on its way: the cover, as SVG text. */
export function coverPicture(): string {
  const print = new Print({ name: "cover", width, height, seed: 34, bleed: 120 });
  print.flat(paleQing(0.65));
  cutMorning(print);
  cutRange(print, {
    peaks: [
      { x: -60, y: 96, left: 160, right: 170, height: 120 },
      { x: 130, y: 104, left: 130, right: 150, height: 100 },
      { x: 300, y: 62, left: 190, right: 150, height: 150 },
      { x: 470, y: 90, left: 150, right: 160, height: 120 },
    ],
    tones: { base: paleQing(0.78), mid: paleQing(0.5), dark: paleQing(0.2), rim: paper },
    base: 196,
    seed: 8,
    gapX: 6,
    gapY: 13,
    markWidth: 2.6,
    cell: 4,
    rim: 2,
  });
  cutRange(print, {
    peaks: [
      { x: -40, y: 150, left: 120, right: 190, height: 60 },
      { x: 420, y: 134, left: 190, right: 120, height: 76 },
    ],
    tones: { base: qing, mid: dusk, dark: deep, cut: paleQing(0.35), rim: paper },
    base: 204,
    seed: 17,
    gapX: 6,
    gapY: 12,
    markWidth: 2.8,
    cell: 4,
    rim: 2,
  });
  cutWater(print, { top: 200, bottom: 340, fill: qing, cut: paleQing(0.78), gapFar: 4, gapNear: 17 });
  cutLight(print);
  cutBoat(print, 214, 246, 108, { fill: ink, cut: paleQing(0.5) });
  cutLamp(print, 226, 236);
  cutBank(print);
  cutAway(print);
  return print.svg("清晨的水面，一条船亮着红灯");
}

/** Long thin cuts of light in the sky. */
function cutMorning(print: Print): void {
  const { chance } = print;
  let d = "";
  for (let y = 8; y < 170; y += 8)
    for (let x = print.left - chance.between(0, 90); x < print.right; x += chance.between(50, 150)) {
      const length = chance.between(40, 120);
      const share = 1 - y / 240;
      d += pathOf(lens(x, y + chance.around(2), -0.03, length, 1.2 + share * 2.2, chance));
    }
  print.path(paper, d);
}

/** The lamp on the water: ochre and red cuts under the boat. */
function cutLight(print: Print): void {
  const { chance } = print;
  let warm = "";
  let core = "";
  for (let i = 0; i < 11; i++) {
    const y = 262 + i * 6.5;
    warm += pathOf(lens(226 + chance.around(9), y, chance.around(0.04), chance.between(26, 54), 3, chance));
    if (i % 3 === 0)
      core += pathOf(lens(226 + chance.around(5), y + 2, 0, chance.between(14, 26), 3, chance));
  }
  print.path(paleOchre(0.45), warm);
  print.path(red, core);
}

/** An awning with people under it, and the one red thing of the picture at its mast. */
function cutLamp(print: Print, x: number, y: number): void {
  const { chance } = print;
  let rays = "";
  for (let i = 0; i < 18; i++) {
    const angle = (i / 18) * Math.PI * 2;
    rays += pathOf(
      gouge(x + Math.cos(angle) * 15, y - 34 + Math.sin(angle) * 15, angle, chance.between(6, 13), 2, chance),
    );
  }
  print.path(ochre, rays);
  const awning: Point[] = [
    [x - 44, y + 2],
    [x - 38, y - 17],
    [x - 8, y - 24],
    [x + 18, y - 17],
    [x + 25, y + 2],
  ];
  print.line(
    ink,
    [
      [x, y],
      [x, y - 44],
    ],
    2.6,
  );
  print.shape(ink, awning, { step: 12, amp: 0.8 });
  let ribs = "";
  for (const at of [-30, -18, -6, 6]) ribs += pathOf(gouge(x + at, y - 19, 1.62, 15, 1.8, chance));
  print.path(paleQing(0.5), ribs);
  print.shape(
    red,
    [
      [x - 6, y - 42],
      [x + 6, y - 42],
      [x + 8, y - 34],
      [x + 6, y - 26],
      [x - 6, y - 26],
      [x - 8, y - 34],
    ],
    { step: 8, amp: 0.5 },
  );
}

/** The dark corner that lets the eye in. */
function cutBank(print: Print): void {
  const { chance } = print;
  print.shape(
    night,
    [
      [270, 344],
      [306, 312],
      [352, 296],
      [404, 276],
      [print.right + 10, 262],
      [print.right + 10, 344],
    ],
    { step: 15, amp: 2 },
  );
  cutPine(print, 366, 302, 150, { fill: ink, cut: dusk, lean: -0.22, tiers: 6 });
  let grass = "";
  for (let i = 0; i < 60; i++)
    grass += pathOf(
      gouge(
        chance.between(296, print.right),
        chance.between(306, 338),
        -1.3 + chance.around(0.3),
        chance.between(6, 15),
        1.8,
        chance,
      ),
    );
  print.path(dusk, grass);
}

/** 刻散: at its foot the picture is cut away in long strokes until only paper is left. */
function cutAway(print: Print): void {
  const { chance } = print;
  let d = "";
  for (let y = 296; y < height; y += 6) {
    const k = (y - 296) / (height - 296);
    for (let x = print.left - chance.between(0, 90); x < print.right; ) {
      const length = chance.between(36, 120) * (0.5 + k);
      if (chance.unit() < 0.2 + 0.8 * k)
        d += pathOf(lens(x + length / 2, y + chance.around(2), 0, length * 1.25, 1.2 + k * 10, chance));
      x += length * (1.15 - 0.5 * k);
    }
  }
  const edge: Point[] = [[print.left, height + 2]];
  for (let x = print.left; x <= print.right; x += chance.between(16, 44))
    edge.push([x, height - 4 + chance.around(4)]);
  edge.push([print.right, height + 2]);
  print.path(paper, d + pathOf(edge));
}
