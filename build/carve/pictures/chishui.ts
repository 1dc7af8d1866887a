// 一条红线，四次过河: the winding Chishui, its water red-brown; the red line walks across it four times.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutGrove } from "../things/grove.ts";
import { cutPontoon, type PontoonOptions, pontoonAt } from "../things/pontoon.ts";
import { cutSpur, spurs } from "../things/valley-spur.ts";
import { cutStretch } from "../things/winding-river.ts";

const { deep, dusk, ink, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

export const picture: Picture = {
  id: "chishui",
  title: "四渡赤水",
  draw() {
    const print = pictureBlock("chishui", 173);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("valley", 0.5, () => cutValley(print));
    print.plane("march", 0.7, () => cutMarch(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paper);
  print.marks(paleQing(0.65), { bottom: 330, gapX: 120, gapY: 13, strayX: 0.7 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(60, 190),
    width: 8 * noise.layered(x * 0.003, y * 0.012, 2) * smoothStep(300, 20, y),
  }));
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 6,
    peaks: [
      { x: -60, y: 180, left: 260, right: 260, height: 240, bow: 1.1 },
      { x: 96, y: 258, left: 150, right: 170, height: 160, bow: 1.1 },
      { x: 250, y: 206, left: 220, right: 240, height: 210, bow: 1.05 },
      { x: 420, y: 270, left: 160, right: 170, height: 150, bow: 1.1 },
      { x: 580, y: 226, left: 220, right: 220, height: 190, bow: 1.05 },
      { x: 700, y: 256, left: 150, right: 150, height: 160, bow: 1.1 },
      { x: 830, y: 150, left: 280, right: 240, height: 260, bow: 1.1 },
    ],
    base: 420,
    jag: 8,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78), rim: paper },
    gapX: 10,
    gapY: 20,
    markWidth: 3.4,
    mist: [330, 410],
  });
  cut.cutRange(print, {
    seed: 15,
    peaks: [
      { x: -140, y: 262, left: 220, right: 300, height: 190, bow: 1.05 },
      { x: 110, y: 322, left: 170, right: 210, height: 120, bow: 1.1 },
      { x: 690, y: 300, left: 220, right: 180, height: 140, bow: 1.1 },
      { x: 920, y: 240, left: 230, right: 200, height: 210, bow: 1.05 },
    ],
    base: 460,
    jag: 8,
    tones: { base: paleQing(0.2), mid: qing, dark: dusk, cut: paleQing(0.5), rim: paper },
    gapX: 11,
    gapY: 22,
    markWidth: 4,
    midBelow: 0.56,
    darkBelow: 0.28,
  });
  cut.layMist(print, paper, 356, -150, 330, 22);
  cut.layMist(print, paper, 340, 560, 960, 18);
}

/** The valley floor, the river in it, and the spurs round which it winds. */
function cutValley(print: cut.Print): void {
  const { chance, left, right, noise } = print;
  print.shape(
    paleQing(0.65),
    pointsOf(`${left},372 120,350 420,346 640,352 ${right},360 ${right},1004 ${left},1004`),
    {
      step: 24,
      amp: 1.6,
    },
  );
  print.marks(paleQing(0.35), { top: 366, bottom: 470, gapX: 58, gapY: 17, strayX: 0.6 }, (x, y) => {
    const near = (y - 360) / 640;
    return {
      angle: 0.16 * Math.sin(x * 0.008 + y * 0.01) + chance.around(0.04),
      length: lerp(14, 90, near) * chance.between(0.7, 1.3),
      width: lerp(2, 7, near) * noise.layered(x * 0.006, y * 0.01, 2) * 1.4,
    };
  });
  cutStretch(print, 0, 58);
  cut.layMist(print, paper, 347, 330, 800, 17);
  spurs.forEach((spur) => {
    cutSpur(print, spur);
    cutStretch(print, spur.from, spur.to);
  });
  for (const [x, y, width] of [
    [20, 466, 46],
    [78, 480, 58],
    [156, 462, 40],
    [744, 402, 26],
    [806, 596, 60],
    [868, 640, 84],
    [930, 596, 70],
    [846, 760, 96],
    [936, 800, 110],
    [80, 688, 84],
    [-40, 712, 96],
    [174, 706, 66],
    [-120, 800, 110],
    [-4, 762, 80],
  ] as const)
    cutGrove(
      print,
      x,
      y,
      width,
      x < 200 && y > 600 ? { fill: ink, light: qing } : { fill: deep, light: paleQing(0.35) },
    );
}

/** The four bridges, the nearest first. */
const bridges: readonly PontoonOptions[] = [
  {
    way: cut.curve(pointsOf("566,856 520,812 472,768 430,722"), 16),
    width: (t) => lerp(40, 24, t),
    boats: 6,
    planks: 30,
    tilt: 0.5,
  },
  {
    way: cut.curve(pointsOf("470,652 500,622 540,590 568,566"), 16),
    width: (t) => lerp(15, 11, t),
    boats: 6,
    planks: 22,
    tilt: 0.4,
  },
  {
    way: cut.curve(pointsOf("430,504 410,486 384,468 362,452"), 16),
    width: (t) => lerp(9, 7, t),
    boats: 5,
    planks: 14,
    tilt: 0.4,
  },
  {
    way: cut.curve(pointsOf("476,404 492,396 512,388 526,382"), 16),
    width: () => 5,
    boats: 4,
    planks: 10,
    tilt: 0.4,
  },
];

/** The red line: over the river and back, from bridge to bridge. */
const line = cut.curve(
  pointsOf(
    "960,884 800,892 660,884 566,852 520,808 472,764 430,718 396,690 380,670 400,655 440,655 470,648 500,618 540,586 568,562 606,536 622,512 596,498 540,500 480,508 430,500 410,482 384,464 362,448 330,420 380,404 440,414 476,400 492,392 512,384 526,378 580,368 640,365 700,362",
  ),
  8,
);

function cutMarch(print: cut.Print): void {
  const { chance } = print;
  for (const bridge of [...bridges].reverse()) cutPontoon(print, bridge);
  print.path(
    red,
    pathOf(cut.ribbon(cut.facet(line, chance, { step: 14, amp: 0.6 }), (t) => lerp(7, 2.4, t ** 0.6))),
  );
  bridges
    .slice(1)
    .reverse()
    .forEach((bridge) => {
      for (let t = 0.95; t > 0; t -= 0.15) {
        const [x, y] = pontoonAt(bridge, t);
        cut.cutPerson(print, x, y, bridge.width(t) * 2.4, {
          dir: bridge === bridges[2] ? -1 : 1,
          ...(bridge === bridges[1] ? { edge: paleOchre(0.6) } : {}),
        });
      }
    });
  const [near] = bridges;
  if (!near) return;
  for (let t = 0.95; t > 0; t -= 0.125) {
    const [x, y] = pontoonAt(near, t, chance.around(0.15));
    cut.cutPerson(print, x, y, near.width(t) * 2.3, {
      dir: -1,
      hat: Math.round(t * 8) % 3 ? "cap" : "straw",
      edge: paleOchre(0.6),
    });
  }
}

function cutNear(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 21,
    peaks: [
      { x: 900, y: 918, left: 520, right: 260, height: 90, bow: 0.9 },
      { x: -60, y: 896, left: 160, right: 330, height: 110, bow: 0.8 },
    ],
    spurs: 3,
    jag: 7,
    tones: { base: deep, mid: ink, cut: paleQing(0.5), rim: paper },
    rim: 5,
    gapX: 10,
    gapY: 26,
    markWidth: 6,
    midBelow: 0.45,
    band: 0.3,
  });
  const file = [
    [626, 892, 100],
    [696, 908, 108],
    [772, 918, 116],
    [858, 924, 124],
    [946, 930, 130],
  ] as const;
  file.forEach(([x, y, height], i) => {
    cut.cutPerson(print, x, y, height, {
      dir: -1,
      hat: i === 1 ? "straw" : "cap",
      stick: i === 2,
      stride: 0.45,
      edge: paleOchre(0.6),
    });
  });
}
