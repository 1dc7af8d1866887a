// 一行泡桐，一人远行: young paulownias against the sand at Lankao, and a man with a bicycle far away.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutCyclist } from "../things/cyclist.ts";
import { cutPaulownia } from "../things/paulownia.ts";

const { brown, deep, loess, ochre, paleOchre, paper, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const horizon = 470;

export const picture: Picture = {
  id: "paotong",
  title: "兰考泡桐",
  draw() {
    const print = pictureBlock("paotong", 43);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("sand", 0.5, () => cutSand(print));
    print.plane("rows", 0.65, () => cutRows(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleOchre(0.88));
  // The wind comes from the left, one slant over the whole sky.
  const wind = (fill: string, k: number, from: number, to: number, full: number): void => {
    print.marks(fill, { bottom: horizon + 20, gapX: 130, gapY: 16, strayX: 0.6, strayY: 0.5 }, (x, y) => ({
      angle: 0.07 + chance.around(0.02),
      length: chance.between(70, 230),
      width: full * smoothStep(from, to, noise.layered(x * 0.0022 + k, y * 0.009 + x * 0.0006, 3)),
    }));
  };
  print.grain(paleOchre(0.8), { bottom: horizon, share: 0.46, across: 0.012, along: 0.0026, warp: 70 });
  wind(paper, 0, 0.4, 0.66, 11);
  wind(paleOchre(0.45), 20, 0.44, 0.68, 11);
  wind(ochre, 40, 0.52, 0.72, 9);
}

function cutFar(print: cut.Print): void {
  const { left, right, chance } = print;
  print.shape(
    paleOchre(0.45),
    pointsOf(
      `${left},${horizon + 12} ${left},448 20,430 150,446 280,462 420,464 560,458 680,440 800,426 ${right},446 ${right},${horizon + 12}`,
    ),
    { step: 22, amp: 1.6 },
  );
  print.marks(loess, { top: 432, bottom: horizon, gapX: 26, gapY: 9, strayX: 0.5 }, (x, y) =>
    y > 446 + 14 * Math.cos(x * 0.012)
      ? { angle: 0.1 + chance.around(0.05), length: chance.between(14, 40), width: chance.between(1.4, 3.4) }
      : null,
  );
  // A village behind the dunes.
  let roofs = "";
  for (const [x, w] of [
    [84, 50],
    [142, 40],
    [206, 46],
    [640, 44],
    [700, 52],
    [764, 40],
  ] as const)
    roofs += pathOf(
      print.cut(
        pointsOf(
          `${x},${horizon + 4} ${x},448 ${x + 8},436 ${x + w - 8},435 ${x + w},448 ${x + w},${horizon + 4}`,
        ),
        { step: 14, amp: 0.8 },
      ),
    );
  print.path(brown, roofs);
}

function cutSand(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(
    paleOchre(0.8),
    pointsOf(
      `${left},${horizon} 200,${horizon - 2} 500,${horizon + 3} ${right},${horizon - 2} ${right},1004 ${left},1004`,
    ),
    { step: 40, amp: 1.6 },
  );
  const area = { left, right, top: horizon + 2, bottom: 1000, cell: 7, tolerance: 1.3, least: 120 };
  const hollow = (k: number, below: number) => (x: number, y: number) =>
    y < horizon + 8 ? 0.2 : noise.layered(x * 0.003 + k, (y + x * 0.08) * 0.015, 3) - below;
  print.path(paleOchre(0.6), cut.pathsOf(cut.march(hollow(4, 0.46), area)));
  print.path(paleOchre(0.45), cut.pathsOf(cut.march(hollow(4, 0.36), area)));
  cut.cutWater(print, {
    top: horizon + 6,
    bottom: 1000,
    cut: loess,
    gapFar: 7,
    gapNear: 30,
    lengthFar: 24,
    lengthNear: 120,
    space: 0.6,
    strength: (x, y) => 0.15 + 0.7 * smoothStep(0.42, 0.7, noise.layered(x * 0.006, y * 0.014, 2)),
    swell: (x, y) => 0.02 * (y - horizon) * Math.sin(x * 0.02 + y * 0.03),
  });
  cut.cutWater(print, {
    top: horizon + 10,
    bottom: 1000,
    cut: paper,
    gapFar: 9,
    gapNear: 34,
    lengthFar: 30,
    lengthNear: 130,
    space: 0.8,
    strength: (x, y) => 0.8 * smoothStep(0.46, 0.68, noise.layered(x * 0.005 + 30, y * 0.012, 2)),
  });
  // The tracks of one bicycle.
  let track = "";
  const way = cut.curve(pointsOf("120,492 140,520 230,590 236,640 180,720 60,860 -40,1010"), 14);
  for (let i = 0; i < way.length - 1; i++) {
    const [x, y] = cut.pointAt(way, i);
    const [x2, y2] = cut.pointAt(way, i + 1);
    const t = (y - horizon) / 530;
    if (y > 640)
      track += pathOf(cut.gouge(x, y, Math.atan2(y2 - y, x2 - x), lerp(6, 30, t), lerp(1.4, 5, t), chance));
  }
  print.path(brown, track);
}

/** One row from near to far, a second one behind it. */
function cutRows(print: cut.Print): void {
  const trees: [number, number, number][] = [];
  for (let n = 0; n < 9; n++) {
    const t = 0.66 ** n;
    trees.push([lerp(60, 640, t), lerp(horizon + 8, 950, t), 760 * t + 8]);
  }
  for (let n = 2; n < 7; n++) {
    const t = 0.64 ** n;
    trees.push([lerp(70, 1500, t), lerp(horizon + 7, 830, t), 560 * t + 8]);
  }
  trees.sort((a, b) => a[1] - b[1]);
  for (const [x, y, height] of trees)
    cutPaulownia(print, x, y, height, { near: smoothStep(560, 800, y), ribbon: height > 60 });
  cutCyclist(print, 214, 640, 128);
}

function cutNear(print: cut.Print): void {
  const { chance, left, right } = print;
  print.shape(umber, pointsOf(`${left},1010 ${left},930 -60,936 40,960 160,990 260,1010`), {
    step: 20,
    amp: 2.4,
  });
  // Grass that holds the sand.
  let grass = "";
  for (let i = 0; i < 70; i++) {
    const x = i % 3 ? lerp(left, 220, chance.unit()) : lerp(700, right, chance.unit());
    const h = chance.between(36, 100);
    const foot = 1010 - 40 * smoothStep(300, 0, i % 3 ? x - left : right - x);
    grass += pathOf(
      cut.ribbon(
        cut.curve(
          [
            [x, foot],
            [x + h * 0.16, foot - h * 0.6],
            [x + h * 0.7, foot - h],
          ],
          4,
        ),
        (t) => lerp(5, 1.2, t),
      ),
    );
  }
  print.path(deep, grass);
  print.marks(paper, { top: 560, bottom: 990, gapX: 150, gapY: 70, strayX: 0.7, strayY: 0.7 }, () =>
    chance.unit() < 0.6
      ? { angle: 0.07, length: chance.between(60, 150), width: chance.between(2, 4) }
      : null,
  );
}
