// 晚上搭早上拆的桥: night on the Yudu River, October 1934. Boats and doors become a bridge; torches are its red.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutDoorBearers } from "../things/door-bearers.ts";
import { cutNightStars } from "../things/night-stars.ts";
import { cutPontoon, type PontoonOptions, pontoonAt } from "../things/pontoon.ts";
import { cutGlitter, cutTorch, cutTorchRays, flameOf } from "../things/torch.ts";

const { deep, dusk, ink, night, ochre, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const bank = 448;
const moon: cut.Point = [214, 168];

const bridge: PontoonOptions = {
  way: cut.curve(
    pointsOf("66,896 200,830 366,762 520,694 612,634 626,582 580,534 520,498 478,468 462,452"),
    18,
  ),
  width: (t) => lerp(62, 10, t ** 0.72),
  boats: 12,
  planks: 62,
  tilt: 0.42,
};

export const picture: Picture = {
  id: "yudu",
  title: "于都河夜渡",
  draw() {
    const print = pictureBlock("yudu", 131);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("hills", 0.35, () => cutHills(print));
    print.plane("river", 0.5, () => cutRiver(print));
    print.plane("bridge", 0.65, () => cutBridge(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance } = print;
  print.flat(night);
  print.grain(deep, { bottom: 430, share: 0.42, across: 0.02, warp: 70 });
  // Light round the moon, cut in rings.
  const [mx, my] = moon;
  print.marks(dusk, { bottom: 430, gapX: 19, gapY: 46, strayX: 0.4 }, (x, y) => {
    const distance = Math.hypot(x - mx, y - my);
    const width = smoothStep(390, 90, distance) * 4.6;
    return distance > 92 && width > 1
      ? { angle: Math.atan2(y - my, x - mx) + 1.57, length: chance.between(24, 60), width }
      : null;
  });
  print.marks(
    paleQing(0.65),
    { bottom: 330, left: mx - 170, right: mx + 170, gapX: 20, gapY: 40, strayX: 0.4 },
    (x, y) => {
      const distance = Math.hypot(x - mx, y - my);
      const width = smoothStep(170, 80, distance) * 4;
      return distance > 84 && width > 1
        ? { angle: Math.atan2(y - my, x - mx) + 1.57, length: chance.between(20, 40), width }
        : null;
    },
  );
  // Four days before it is full.
  const disc = cut
    .ellipse(mx, my, 62, 62, 40)
    .map(([x, y]): cut.Point => [x < mx ? mx + (x - mx) * 0.82 : x, y]);
  print.shape(paleOchre(0.88), disc, { step: 13, amp: 1 });
  cutNightStars(print, 62, 20, 330);
}

function cutHills(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 3,
    peaks: [
      { x: -110, y: 300, left: 220, right: 240, height: 190, bow: 0.95 },
      { x: 90, y: 352, left: 200, right: 180, height: 140, bow: 0.9 },
      { x: 318, y: 366, left: 180, right: 200, height: 120, bow: 0.9 },
      { x: 560, y: 286, left: 250, right: 220, height: 220, bow: 0.92 },
      { x: 742, y: 330, left: 150, right: 180, height: 170, bow: 0.9 },
      { x: 930, y: 268, left: 210, right: 160, height: 230, bow: 0.92 },
    ],
    base: bank + 4,
    spurs: 4.4,
    jag: 11,
    tones: { base: qing, mid: dusk, dark: deep, cut: paleQing(0.35), rim: paleQing(0.65) },
    gapX: 10,
    gapY: 22,
    markWidth: 4,
    midBelow: 0.58,
    darkBelow: 0.28,
  });
  for (const [y, from, to, h] of [
    [424, -150, 330, 26],
    [432, 250, 620, 20],
    [420, 560, 960, 28],
  ] as const)
    cut.layMist(print, paleQing(0.5), y, from, to, h);
  for (const [x, w, y] of houses) cutRoof(print, x, bank + y, w);
  // The town wall's gate behind the landing, with people on the bank.
  print.shape(
    ink,
    pointsOf(
      `${print.left},${bank - 6} 420,${bank - 4} 470,${bank - 8} ${print.right},${bank - 5} ${print.right},${bank + 6} ${print.left},${bank + 6}`,
    ),
    { step: 26, amp: 1.4 },
  );
  for (const [x, h] of [
    [418, 30],
    [436, 27],
    [504, 29],
    [528, 31],
    [548, 26],
  ] as const)
    cut.cutPerson(print, x, bank - 3, h, {
      hat: x % 3 ? "none" : "straw",
      pack: false,
      dir: x > 480 ? -1 : 1,
      edge: dusk,
    });
}

const houses = [
  [-84, 96, 0],
  [20, 74, 2],
  [126, 108, 0],
  [300, 84, 2],
  [376, 58, 0],
  [602, 90, 0],
  [700, 66, 2],
  [800, 112, 0],
  [912, 80, 0],
] as const;

/** A house on the far bank; its doorway has lost its door, so the lamp shows. */
function cutRoof(print: cut.Print, x: number, y: number, w: number): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * w, y + b * w]);
  print.shape(ink, at("-.46,.06 -.46,-.3 -.54,-.32 -.38,-.56 .38,-.56 .54,-.32 .46,-.3 .46,.06"), {
    step: 16,
    amp: 1,
  });
  let tiles = "";
  for (let i = -4; i <= 4; i++)
    tiles += pathOf(cut.gouge(x + i * w * 0.088, y - w * 0.53, 1.57 - i * 0.09, w * 0.18, 2.6, chance));
  print.path(paleQing(0.35), tiles);
  print.shape(paleOchre(0.45), at("-.1,.02 -.1,-.22 .1,-.22 .1,.02"), { step: 12, amp: 0.6 });
}

function cutRiver(print: cut.Print): void {
  const { noise } = print;
  cut.cutWater(print, {
    top: bank,
    bottom: 1000,
    fill: deep,
    cut: paleQing(0.78),
    gapFar: 8,
    gapNear: 32,
    lengthFar: 34,
    lengthNear: 160,
    strength: (x, y) => 0.3 + 0.85 * noise.layered(x * 0.005, y * 0.012, 2),
  });
  print.grain(night, { top: 520, share: 0.42, across: 0.025, along: 0.004, warp: 40 });
  // The moon's road, and the lamps of the far bank.
  cut.cutWater(print, {
    top: bank + 4,
    bottom: 880,
    left: moon[0] - 175,
    right: moon[0] + 175,
    cut: paper,
    gapFar: 7,
    gapNear: 22,
    lengthFar: 30,
    lengthNear: 100,
    space: 0.4,
    strength: (x, y) => smoothStep(lerp(60, 175, (y - bank) / 400), 20, Math.abs(x - moon[0])) * 1.5,
  });
  for (const [x] of houses) cutGlitter(print, paleOchre(0.45), x, bank + 8, bank + 50, 20);
  cut.layMist(print, paleQing(0.5), bank + 2, 20, 420, 9);
  cut.layMist(print, paleQing(0.35), bank + 3, 560, 960, 8);
}

function cutBridge(print: cut.Print): void {
  const { chance } = print;
  for (const t of torches) {
    const [x, y] = pontoonAt(bridge, t);
    const k = bridge.width(t);
    cutGlitter(print, red, x + k * 0.4, y + k * 1.1, y + k * 3.6, k * 1.5);
    cutGlitter(print, paleOchre(0.45), x + k * 0.4, y + k * 0.9, y + k * 4, k * 0.9);
  }
  cutPontoon(print, bridge);
  for (const t of torches) {
    const { flame, height } = bearerAt(t);
    cutTorchRays(print, flame[0], flame[1], height * 0.5);
  }
  const walkers: { t: number; torch: boolean }[] = [];
  for (let t = 0.985; t > 0.05; t -= lerp(0.062, 0.022, t ** 0.8)) walkers.push({ t, torch: false });
  for (const t of torches) walkers.push({ t, torch: true });
  walkers.sort((a, b) => b.t - a.t);
  walkers.forEach(({ t, torch }, i) => {
    const [x, y] = pontoonAt(bridge, t, torch ? 0 : chance.around(0.2));
    const { dir, height, hand } = bearerAt(t);
    cut.cutPerson(print, x, y, height * (torch ? 1 : chance.between(0.94, 1.04)), {
      dir,
      hat: i % 4 === 1 ? "straw" : "cap",
      stick: !torch && i % 5 === 2,
      stride: 0.42,
      lean: 0.06,
      ...(height > 22 ? { edge: torch ? paleOchre(0.45) : paleQing(0.5) } : {}),
    });
    if (torch) cutTorch(print, hand[0], hand[1], height * 0.5, dir * 0.12);
  });
}

/** How large somebody is there, where they turn, and where a torch in their hand would burn. */
function bearerAt(t: number): { dir: 1 | -1; height: number; hand: cut.Point; flame: cut.Point } {
  const [x, y] = pontoonAt(bridge, t);
  const [ahead] = pontoonAt(bridge, Math.min(1, t + 0.03));
  const height = bridge.width(t) * 2.35;
  const dir = ahead < x - 1 ? -1 : 1;
  const hand: cut.Point = [x + dir * 0.3 * height, y - 0.5 * height];
  return { dir, height, hand, flame: flameOf(hand[0], hand[1], height * 0.5, dir * 0.12) };
}

const torches = [0.1, 0.33, 0.53, 0.7, 0.84, 0.94] as const;

/** The near bank: a dark corner, and the door on its way to the bridge. */
function cutNear(print: cut.Print): void {
  const { chance } = print;
  const ground = pointsOf(
    "-170,900 -60,896 60,904 150,924 260,944 420,936 560,922 720,926 840,906 970,912 970,1010 -170,1010",
  );
  print.edged(ink, paleQing(0.5), 5, pathOf(print.cut(ground, { step: 22, amp: 2 })));
  let cuts = "";
  for (let i = 0; i < 90; i++) {
    const x = chance.between(-160, 960);
    cuts += pathOf(
      cut.lens(
        x,
        chance.between(944, 996),
        chance.around(0.08),
        chance.between(14, 60),
        chance.between(2, 4),
        chance,
      ),
    );
  }
  print.path(deep, cuts);
  cutDoorBearers(print, 708, 954, 212);
  let grass = "";
  for (const [x, y, size] of [
    [-90, 925, 70],
    [-30, 950, 84],
    [40, 985, 74],
    [860, 950, 90],
    [930, 940, 80],
    [884, 1000, 84],
  ] as const)
    for (let i = 0; i < 7; i++) {
      const u = i / 6 - 0.5;
      const blade: cut.Point[] = [
        [x + u * size * 0.5, y],
        [x + u * size * 0.8, y - size * 0.5],
        [x + u * size * 1.6, y - size * chance.between(0.7, 1.1)],
      ];
      grass += pathOf(cut.ribbon(cut.curve(blade, 3), (t) => size * 0.07 * (1 - t * 0.92)));
    }
  print.edged(ink, ochre, 3, grass);
}
