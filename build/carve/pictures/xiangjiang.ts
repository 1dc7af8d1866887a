// 走在最后的人: the Xiang River at the end of November 1934. The column crosses; the rear guard stays, backs to us.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutLeaningPine } from "../things/leaning-pine.ts";
import { cutPontoon, type PontoonOptions, pontoonAt } from "../things/pontoon.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const shore = 552;
const sun: cut.Point = [322, 530];

const bridge: PontoonOptions = {
  way: cut.curve(pointsOf("990,800 860,752 720,708 570,668 420,634 270,606 120,586 0,578 -160,570"), 16),
  width: (t) => lerp(34, 5, t ** 0.62),
  boats: 17,
  planks: 70,
  tilt: 0.4,
};

export const picture: Picture = {
  id: "xiangjiang",
  title: "血战湘江",
  draw() {
    const print = pictureBlock("xiangjiang", 23);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("hills", 0.45, () => cutHills(print));
    print.plane("river", 0.55, () => cutRiver(print));
    print.plane("bridge", 0.7, () => cutBridge(print));
    print.plane("guard", 0.85, () => cutGuard(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleOchre(0.8));
  // Evening: long level cuts, dark above, light towards the sun.
  print.marks(paper, { top: 20, bottom: 540, gapX: 84, gapY: 11, strayX: 0.6, strayY: 0.3 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 150),
    width: (1.5 + 4 * noise.layered(x * 0.004, y * 0.02, 2)) * smoothStep(-80, 420, y),
  }));
  print.marks(
    paleOchre(0.45),
    { top: 20, bottom: 330, gapX: 120, gapY: 16, strayX: 0.6, strayY: 0.3 },
    (x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(60, 190),
      width: 5 * smoothStep(360, 20, y) * noise.at(x * 0.006, y * 0.03),
    }),
  );
  print.marks(paleQing(0.5), { bottom: 190, gapX: 120, gapY: 15, strayX: 0.6, strayY: 0.3 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(80, 210),
    width: 8 * smoothStep(200, 0, y) * noise.at(x * 0.005 + 9, y * 0.03),
  }));
  print.shape(red, cut.ellipse(sun[0], sun[1], 60, 60, 40), { step: 12, amp: 0.9 });
  let bars = "";
  for (const [x, y, w, h] of [
    [300, 492, 90, 4],
    [350, 510, 96, 5],
  ] as const)
    bars += pathOf(cut.lens(x, y, 0.01, w, h, chance));
  print.path(paleOchre(0.8), bars);
}

type Dome = readonly [x: number, y: number, width: number];
const domes = (list: readonly Dome[]) =>
  list.map(([x, y, w]) => ({ x, y, left: w * 0.9, right: w, height: 310, bow: 2.1 }));
const karst = {
  spurs: 3.2,
  jag: 5,
  facet: 13,
  rough: 0.18,
  wander: 0.8,
  gapX: 9,
  gapY: 24,
  markWidth: 4.6,
} as const;

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    ...karst,
    seed: 3,
    peaks: domes([
      [-90, 320, 70],
      [60, 296, 70],
      [178, 388, 52],
      [424, 372, 46],
      [500, 330, 54],
      [640, 244, 78],
      [750, 340, 58],
      [890, 290, 70],
    ]),
    base: 566,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78) },
    midBelow: 0.4,
    mist: [430, 560],
    rim: 0,
    least: 90,
  });
}

function cutHills(print: cut.Print): void {
  cut.cutRange(print, {
    ...karst,
    seed: 5,
    peaks: domes([
      [-20, 226, 116],
      [128, 404, 58],
      [556, 380, 70],
      [716, 176, 108],
      [836, 306, 74],
      [940, 236, 100],
    ]),
    base: 592,
    tones: { base: paleQing(0.35), mid: paleQing(0.12), dark: dusk, cut: paleQing(0.65), rim: paper },
    midBelow: 0.6,
    darkBelow: 0.3,
    mist: [480, 600],
    rim: 3,
    least: 90,
  });
  for (const [y, from, to, h] of [
    [505, -170, 300, 13],
    [526, 90, 560, 16],
    [541, -170, 380, 14],
    [512, 430, 960, 15],
    [537, 520, 970, 20],
    [553, 200, 700, 10],
  ] as const)
    cut.layMist(print, paleOchre(0.88), y, from, to, h);
}

function cutRiver(print: cut.Print): void {
  const { noise } = print;
  cut.cutWater(print, {
    top: shore,
    bottom: 1000,
    fill: deep,
    cut: paleQing(0.5),
    gapFar: 8,
    gapNear: 30,
    lengthFar: 30,
    lengthNear: 150,
    strength: (x, y) => 0.45 + 0.75 * noise.layered(x * 0.005, y * 0.012, 2),
  });
  print.grain(night, { top: 640, share: 0.4, across: 0.03, along: 0.004 });
  // Evening light, then the sun's road.
  cut.cutWater(print, {
    top: shore + 4,
    bottom: 900,
    left: sun[0] - 240,
    right: sun[0] + 240,
    cut: paleOchre(0.8),
    gapFar: 9,
    gapNear: 30,
    lengthFar: 26,
    lengthNear: 90,
    space: 0.7,
    strength: (x, y) => smoothStep(lerp(150, 240, (y - shore) / 350), 40, Math.abs(x - sun[0])) * 0.8,
  });
  cut.cutWater(print, {
    top: shore + 6,
    bottom: 960,
    left: sun[0] - 120,
    right: sun[0] + 120,
    cut: red,
    gapFar: 9,
    gapNear: 28,
    lengthFar: 26,
    lengthNear: 80,
    space: 0.7,
    strength: (x, y) => smoothStep(lerp(70, 120, (y - shore) / 400), 10, Math.abs(x - sun[0])) * 0.95,
  });
}

function cutBridge(print: cut.Print): void {
  const { chance } = print;
  cutPontoon(print, bridge);
  let i = 0;
  for (let t = 0.97; t > 0.02; t -= lerp(0.042, 0.028, t), i++) {
    const [x, y] = pontoonAt(bridge, t, chance.around(0.15));
    const height = bridge.width(t) * 2.7 * chance.between(0.94, 1.05);
    cut.cutPerson(print, x, y, height, {
      dir: -1,
      hat: i % 5 === 2 ? "straw" : "cap",
      stick: i % 6 === 3,
      stride: 0.42,
      ...(t < 0.55 ? { edge: paleQing(0.5) } : {}),
    });
  }
}

/** A pine on the bank, and those who hold it until the others are across. */
function cutGuard(print: cut.Print): void {
  cutLeaningPine(print, {
    trunk: pointsOf("-130,900 -96,760 -124,620 -60,480 -16,360 40,270"),
    width: 46,
    clouds: [
      [-110, 520, 170, 0.5],
      [80, 452, 190, 0.6],
      [-90, 350, 180, 0.76],
      [130, 300, 170, 0.86],
      [20, 216, 190, 1],
    ],
    light: qing,
  });
  const guard = [
    [160, 930, 310, "cap"],
    [284, 946, 280, "straw"],
    [396, 952, 256, "cap"],
  ] as const;
  guard.forEach(([x, y, height, head], i) => {
    cutBackFigure(print, x, y, height, {
      head,
      right: i === 1 ? "bent" : "down",
      edge: paleOchre(0.6),
      straps: paleOchre(0.45),
      rifle: i !== 1,
      light: qing,
      lean: i === 2 ? -0.03 : 0.015,
    });
    if (i === 1) cutRoll(print, x, y, height);
  });
}

/** A blanket roll tied on the back. */
function cutRoll(print: cut.Print, x: number, y: number, height: number): void {
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * height, y + b * height]);
  print.edged(
    dusk,
    paleOchre(0.6),
    4,
    pathOf(
      print.cut(at("-.13,-.7 -.12,-.76 .12,-.76 .13,-.7 .13,-.5 .11,-.47 -.11,-.47 -.13,-.5"), {
        step: 18,
        amp: 1,
      }),
    ),
  );
  print.path(
    ink,
    [-0.06, 0.06].map((a) => pathOf(cut.ribbon(at(`${a},-.76 ${a},-.47`), () => 4))).join("") +
      pathOf(cut.ribbon(at("-.12,-.62 .12,-.615"), () => 4)),
  );
}

/** The rocks of the near bank. */
function cutNear(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 8,
    peaks: [
      { x: -110, y: 800, left: 330, right: 420, height: 240, bow: 0.8 },
      { x: 70, y: 886, left: 200, right: 200, height: 90, bow: 0.9 },
      { x: 240, y: 872, left: 260, right: 420, height: 150, bow: 0.85 },
      { x: 930, y: 892, left: 380, right: 160, height: 120, bow: 0.8 },
    ],
    spurs: 4,
    jag: 8,
    tones: { base: ink, mid: deep, cut: paleQing(0.35), rim: paleQing(0.5) },
    light: "right",
    rim: 4,
    gapX: 9,
    gapY: 24,
    markWidth: 5.5,
    midBelow: 0.34,
    band: 0.3,
  });
}
