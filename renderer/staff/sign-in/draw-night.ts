import {
  deep,
  dusk,
  ink,
  night,
  ochre,
  paleOchre,
  paleQing,
  paper,
  qing,
  red,
} from "../../shared/cut/inks.ts";
import { pathOf } from "../../shared/cut/knife.ts";
import { cutPine } from "../../shared/cut/pine.ts";
import type { Point } from "../../shared/cut/point.ts";
import { Print } from "../../shared/cut/print.ts";
import { cutRange } from "../../shared/cut/range.ts";
import { gouge, lens } from "../../shared/cut/strokes.ts";

const width = 544;
const height = 768;
/** Middle of the house's eaves. */
const lamp: Point = [404, 622];

/** A starry night over hills, and one lamp still lit: the picture beside the sign-in, as SVG text. */
export function nightPicture(): string {
  const print = new Print({ name: "night", width, height, seed: 21 });
  print.flat(night);
  cutSky(print);
  cutRange(print, {
    peaks: [
      { x: 20, y: 452, left: 160, right: 150, height: 210, bow: 0.9 },
      { x: 170, y: 420, left: 130, right: 150, height: 240, bow: 1.15 },
      { x: 330, y: 356, left: 200, right: 150, height: 320, bow: 0.92 },
      { x: 420, y: 410, left: 90, right: 170, height: 260, bow: 1.2 },
      { x: 560, y: 470, left: 130, right: 180, height: 200, bow: 0.9 },
    ],
    tones: { base: dusk, mid: deep, dark: night, cut: qing, rim: paleQing(0.5) },
    base: 700,
    seed: 5,
    jag: 22,
    facet: 12,
    rim: 2.4,
    gapX: 8,
    gapY: 20,
  });
  cutRange(print, {
    peaks: [
      { x: -30, y: 548, left: 200, right: 220, height: 190, bow: 0.9 },
      { x: 190, y: 598, left: 220, right: 200, height: 150, bow: 1.2 },
      { x: 590, y: 540, left: 330, right: 200, height: 200, bow: 0.95 },
    ],
    tones: { base: deep, mid: night, dark: ink, cut: dusk, rim: paleQing(0.35) },
    base: 770,
    seed: 14,
    jag: 16,
    facet: 13,
    rim: 2.6,
    gapX: 9,
    gapY: 22,
    markWidth: 4.8,
  });
  cutNear(print);
  cutLamp(print);
  return print.svg("夜里的山，一盏灯还亮着");
}

/** Stars, and the wind in long thin cuts that thicken towards the hills. */
function cutSky(print: Print): void {
  const { chance } = print;
  let wind = "";
  for (let y = 120; y < 560; y += 9) {
    const nearness = (y - 120) / 440;
    for (let x = -chance.between(0, 160); x < width; x += chance.between(90, 260) * (1.3 - nearness)) {
      const length = chance.between(40, 150);
      wind += pathOf(
        lens(
          x + length / 2,
          y + chance.around(3),
          chance.around(0.012),
          length,
          0.8 + nearness * 2.4,
          chance,
        ),
      );
    }
  }
  print.path(deep, wind);
  let stars = "";
  for (let i = 0; i < 120; i++) {
    const y = 400 * chance.unit() ** 1.3;
    const size = chance.unit() < 0.12 ? chance.between(4, 6.5) : chance.between(1.6, 3.2);
    stars += pathOf(lens(chance.between(0, width), y, chance.between(0.6, 1), size, size * 0.62, chance));
  }
  print.path(paleOchre(0.8), stars);
}

/** The dark foreground that lets the eye in: a bank with grass, and two pines. */
function cutNear(print: Print): void {
  const { chance } = print;
  print.shape(
    ink,
    [
      [-10, 690],
      [90, 668],
      [200, 664],
      [300, 648],
      [430, 640],
      [554, 656],
      [554, 780],
      [-10, 780],
    ],
    { step: 22, amp: 3 },
  );
  cutPine(print, 74, 700, 210, { fill: ink, cut: deep, lean: 0.16, tiers: 6 });
  cutPine(print, 150, 706, 132, { fill: ink, cut: deep, lean: -0.12, tiers: 5 });
  let grass = "";
  for (let i = 0; i < 240; i++) {
    const x = chance.between(0, width);
    const y = chance.between(676, 766);
    grass += pathOf(
      gouge(x, y, -1.2 + chance.around(0.3), chance.between(8, 22), chance.between(1.2, 2.4), chance),
    );
  }
  print.path(deep, grass);
}

/** A small house with its window lit: light over the roof and on the grass in ochre, the frame the one red thing. */
function cutLamp(print: Print): void {
  const { chance } = print;
  const [x, y] = lamp;
  let ground = "";
  for (let i = 0; i < 34; i++) {
    const down = chance.between(44, 132);
    const across = chance.around(12 + (down - 30) * 0.62);
    ground += pathOf(
      lens(x + across, y + down, chance.around(0.05), chance.between(8, 26), chance.between(1.6, 3), chance),
    );
  }
  let air = "";
  for (let i = 0; i < 30; i++) {
    const angle = Math.PI + (i / 29) * Math.PI;
    const start = 66 + (i % 2) * 10;
    air += pathOf(
      gouge(
        x + Math.cos(angle) * start,
        y + Math.sin(angle) * start * 0.82,
        angle,
        chance.between(7, 20),
        2.2,
        chance,
      ),
    );
  }
  print.path(ochre, ground + air);
  const house = (points: readonly Point[], fill: string, step = 14): void => {
    print.shape(
      fill,
      points.map(([a, b]): Point => [x + a * 0.86, y + b * 0.86]),
      { step, amp: 0.9 },
    );
  };
  house(
    [
      [-58, -4],
      [-40, -30],
      [36, -34],
      [60, -4],
      [46, -4],
      [46, 46],
      [-46, 46],
      [-46, -4],
    ],
    ink,
  );
  house(
    [
      [-60, -3],
      [-41, -32],
      [37, -36],
      [62, -3],
      [57, -3],
      [35, -32],
      [-39, -28],
      [-55, -3],
    ],
    paleQing(0.35),
  );
  house(
    [
      [-20, 0],
      [20, 0],
      [20, 32],
      [-20, 32],
    ],
    red,
  );
  for (const [left, top] of [
    [-16, 4],
    [2, 4],
    [-16, 18],
    [2, 18],
  ] as const) {
    house(
      [
        [left, top],
        [left + 14, top],
        [left + 14, top + 11],
        [left, top + 11],
      ],
      left < 0 && top < 10 ? paper : paleOchre(0.6),
      8,
    );
  }
}
