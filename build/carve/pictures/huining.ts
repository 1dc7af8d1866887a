// 三路会一门: columns come from three sides to the west gate of Huining, October 1936; plain red banners lead them.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutOnlooker } from "../things/onlooker.ts";
import { cutPackMarcher } from "../things/pack-marcher.ts";
import { cutPlainBanner } from "../things/plain-banner.ts";
import { cutReunionGate } from "../things/reunion-gate.ts";

const { dusk, ink, loess, ochre, paleOchre, paleQing, paper, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

export const picture: Picture = {
  id: "huining",
  title: "会宁大会师",
  draw() {
    const print = pictureBlock("huining", 131);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("hills", 0.35, () => cutHills(print));
    print.plane("gate", 0.5, () => cutReunionGate(print, gate.x, gate.y, 300));
    print.plane("ground", 0.65, () => cutGround(print));
    print.plane("column", 0.8, () => cutFlanks(print));
    print.plane("near", 1, () => cutRear(print));
    return print;
  },
};

const gate = { x: 400, y: 604 };

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleOchre(0.8));
  print.marks(paleOchre(0.45), { top: 220, bottom: 450, gapX: 130, gapY: 19, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 170),
    width: 7 * noise.layered(x * 0.004 + 60, y * 0.018, 2) * smoothStep(150, 300, y),
  }));
  print.marks(paper, { top: 40, bottom: 450, gapX: 100, gapY: 14, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 160),
    width: 8 * smoothStep(0, 330, y) * (0.35 + noise.layered(x * 0.004, y * 0.02, 2)),
  }));
  print.marks(paleQing(0.35), { bottom: 230, gapX: 90, gapY: 14, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(60, 190),
    width: 9 * smoothStep(240, 10, y) * noise.layered(x * 0.004 + 30, y * 0.018, 2) * 1.5,
  }));
}

function cutHills(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 41,
    peaks: [
      { x: 130, y: 330, left: 330, right: 280, height: 190, bow: 1.1 },
      { x: 640, y: 306, left: 260, right: 260, height: 210, bow: 1.05 },
      { x: 900, y: 360, left: 200, right: 200, height: 170, bow: 1.1 },
    ],
    base: 560,
    jag: 5,
    tones: { base: paleQing(0.65), mid: paleQing(0.35), dark: paleQing(0.12), cut: paper, rim: paper },
    gapX: 11,
    gapY: 24,
    least: 120,
    mist: [430, 540],
  });
  // Roofs of the town show over the wall.
  const { chance } = print;
  for (const [x, y, w] of [
    [30, 462, 90],
    [120, 452, 76],
    [196, 464, 84],
    [604, 456, 88],
    [700, 466, 78],
    [790, 458, 92],
    [-70, 468, 80],
    [880, 466, 80],
  ] as const) {
    print.shape(
      paleOchre(0.8),
      pointsOf(
        `${x - w * 0.42},${y + 40} ${x - w * 0.42},${y} ${x + w * 0.42},${y} ${x + w * 0.42},${y + 40}`,
      ),
    );
    print.shape(
      dusk,
      pointsOf(
        `${x - w * 0.56},${y + 4} ${x - w * 0.38},${y - w * 0.28} ${x + w * 0.38},${y - w * 0.28} ${x + w * 0.56},${y + 4}`,
      ),
      { step: 14, amp: 0.8 },
    );
    let tiles = "";
    for (let i = 0; i < 8; i++)
      tiles += pathOf(
        cut.gouge(
          x + (i - 3.5) * w * 0.095,
          y - w * 0.25,
          Math.PI / 2 - (i - 3.5) * 0.09,
          w * 0.22,
          2.2,
          chance,
        ),
      );
    print.path(paleQing(0.5), tiles);
  }
}

/** The roads: from the left, from the right, and from where we stand. */
const fromLeft = cut.curve(pointsOf("-175,742 20,724 180,692 300,654 372,622"), 12);
const fromRight = cut.curve(pointsOf("975,742 780,724 620,692 500,654 428,622"), 12);

function cutGround(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(
    paleOchre(0.8),
    pointsOf(`${left - 6},632 180,612 400,602 620,612 ${right + 6},632 ${right + 6},1006 ${left - 6},1006`),
    { step: 40, amp: 1.6 },
  );
  print.marks(paleOchre(0.45), { top: 634, gapX: 84, gapY: 17, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.04),
    length: chance.between(40, 90 + (y - 600) * 0.5),
    width: lerp(3, 10, (y - 620) / 380) * noise.layered(x * 0.005 + 70, y * 0.018, 2),
  }));
  print.marks(loess, { top: 640, gapX: 84, gapY: 19, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.04),
    length: chance.between(30, 60 + (y - 600) * 0.4),
    width: lerp(2, 7, (y - 620) / 380) * noise.layered(x * 0.006, y * 0.02, 2),
  }));
  print.marks(paper, { top: 630, gapX: 92, gapY: 21, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(24, 50 + (y - 600) * 0.3),
    width: lerp(2, 6, (y - 620) / 380) * noise.layered(x * 0.005 + 20, y * 0.02, 2),
  }));
  const side = (t: number): number => lerp(60, 16, t);
  for (const road of [fromLeft, fromRight])
    print.edged(paper, loess, 3, pathOf(cut.ribbon(cut.facet(road, chance, { step: 20, amp: 1.4 }), side)));
  print.edged(
    paper,
    loess,
    3,
    pathOf(print.cut(pointsOf("372,606 428,606 500,760 640,1010 160,1010 300,760"), { step: 22, amp: 2 })),
  );
}

function cutFlanks(print: cut.Print): void {
  // Those who came out to meet them stand at the foot of the wall.
  for (const [x, y, h, right] of [
    [262, 632, 44, "down"],
    [284, 626, 40, "up"],
    [306, 622, 40, "down"],
    [516, 626, 42, "up"],
    [540, 628, 42, "down"],
    [562, 634, 46, "up"],
  ] as const)
    cutOnlooker(print, x, y, h, {
      right,
      hair: h > 42 ? "towel" : "short",
      dress: h === 40 ? "coat" : "trousers",
    });
  for (const [road, dir] of [
    [fromLeft, 1],
    [fromRight, -1],
  ] as const) {
    const stops = [0.93, 0.88, 0.825, 0.77, 0.71, 0.65, 0.585, 0.515, 0.44, 0.36, 0.275, 0.18, 0.08];
    stops.forEach((t, i) => {
      const [x, y] = cut.along(road, t);
      const height = lerp(126, 44, t ** 0.8);
      if (i === 2 || i === 7)
        cutPlainBanner(print, x + dir * height * 0.3, y - height * 0.1, height * 1.7, dir === 1 ? -1 : 1);
      cut.cutPerson(print, x, y + height * 0.14, height, {
        dir,
        hat: i % 4 === 2 ? "straw" : "cap",
        stick: i % 5 === 3,
        stride: 0.44,
        lean: 0.05,
        ...(height > 60 ? { edge: paleOchre(0.88) } : {}),
      });
    });
  }
}

/** The third column, its back to us. */
function cutRear(print: cut.Print): void {
  const { chance, left, right } = print;
  const rows = [0.04, 0.1, 0.165, 0.24, 0.33, 0.44, 0.58, 0.76, 1];
  rows.forEach((t, row) => {
    const y = lerp(640, 1108, t ** 1.12);
    const height = lerp(46, 290, t);
    const half = lerp(12, 108, t ** 1.2);
    const one = row % 2 ? 1 : -1;
    for (const side of [-1, 1] as const)
      cutPackMarcher(print, 400 + side * half + chance.around(half * 0.12), y + side * 4, height, {
        turn: side * one > 0 ? 1 : -1,
        hat: (row + (side > 0 ? 1 : 0)) % 3 === 1 ? "straw" : "cap",
        rifle: row % 2 === 0,
        edge: paleOchre(0.88),
      });
    if (row === 2) cutPlainBanner(print, 400, y, height * 1.8, -1, paper);
    if (row === 6) cutPlainBanner(print, 400 + half * 2.1, y - height * 0.2, height * 1.1, 1, paper);
  });
  // Dark banks at both corners, with thatch grass.
  for (const side of [-1, 1] as const) {
    const x = (a: number): number => 400 + side * a;
    const end = side < 0 ? left - 6 : right + 6;
    const bank: cut.Point[] = [
      [x(240), 1012],
      [x(300), 960],
      [x(372), 934],
      [x(440), 890],
      [end, 868],
      [end, 1012],
    ];
    print.shape(umber, bank, { step: 18, amp: 2.4 });
    let stalks = "";
    let plumes = "";
    for (let i = 0; i < 20; i++) {
      const a = chance.between(260, 560);
      const y = 1000 - (a - 240) * 0.4 + chance.between(0, 40);
      const high = chance.between(40, 96);
      const tip: cut.Point = [x(a) - chance.between(4, 30), y - high];
      stalks += pathOf(
        cut.ribbon(cut.curve([[x(a), y], [x(a) - 3, y - high * 0.5], tip], 3), (t) => lerp(4.4, 1.4, t)),
      );
      plumes += pathOf(cut.lens(tip[0] - 3, tip[1] + 8, -1.25, 30, 7, chance));
    }
    print.path(ink, stalks).path(ochre, plumes);
  }
}
