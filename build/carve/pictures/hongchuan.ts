// 湖上晨雾，一船灯红: the hired boat on the Nanhu lake, early August 1921.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutLakeBoat } from "../things/lake-boat.ts";
import { cutLotusFlower, cutLotusLeaf, cutStandingLeaf } from "../things/lotus.ts";
import { cutWillow } from "../things/willow.ts";

const { deep, dusk, ink, paleOchre, paleQing, paper, red, lerp, pathOf, pointsOf, smoothStep } = cut;

const shore = 424;
const boat = { x: 396, y: 640 };

export const picture: Picture = {
  id: "hongchuan",
  title: "南湖红船",
  draw() {
    const print = pictureBlock("hongchuan", 29);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutIsland(print));
    print.plane("water", 0.45, () => cutLake(print));
    print.plane("boat", 0.7, () => cutBoatAndMirror(print));
    print.plane("lotus", 0.85, () => cutLotus(print));
    print.plane("willow", 1, () => cutWillow(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleQing(0.78));
  print.grain(paleQing(0.65), { bottom: 330, share: 0.5, across: 0.016, along: 0.003, warp: 70 });
  print.grain(paleQing(0.5), { bottom: 190, share: 0.36, across: 0.016, along: 0.003, warp: 90 });
  // Mist: the block is cut away more and more towards the water.
  print.marks(paper, { top: 20, bottom: shore, gapX: 84, gapY: 10, strayX: 0.6, strayY: 0.3 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 160),
    width: (1 + 8 * noise.layered(x * 0.004, y * 0.02, 2)) * smoothStep(60, 420, y),
  }));
}

function cutIsland(print: cut.Print): void {
  const { chance } = print;
  const crown = (x: number, y: number, half: number): cut.Peak => ({
    x,
    y,
    left: half,
    right: half,
    height: shore - y,
    bow: 2.3,
  });
  cut.cutRange(print, {
    seed: 8,
    peaks: [
      crown(-110, 388, 70),
      crown(-10, 396, 60),
      crown(90, 390, 70),
      crown(420, 392, 80),
      crown(520, 384, 60),
      crown(610, 394, 80),
      crown(720, 378, 70),
      crown(830, 388, 80),
      crown(920, 380, 60),
    ],
    base: shore,
    jag: 7,
    facet: 11,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78) },
    midBelow: 0.42,
    gapX: 6,
    gapY: 11,
    markWidth: 2.6,
    rim: 0,
  });
  cutPavilion(print, 236, shore - 40);
  cut.cutRange(print, {
    seed: 5,
    peaks: [
      ...pointsOf(
        "66,394 92,372 118,352 142,336 166,350 190,384 282,386 304,346 328,328 352,340 376,364 402,388",
      ).map(([x, y]) => crown(x, y, 27)),
      crown(236, 396, 80),
    ],
    left: 20,
    right: 450,
    base: shore,
    jag: 9,
    facet: 10,
    wander: 0.8,
    tones: { base: paleQing(0.12), mid: dusk, dark: deep, cut: paleQing(0.5), rim: paper },
    midBelow: 0.56,
    darkBelow: 0.28,
    gapX: 7,
    gapY: 13,
    markWidth: 3.4,
    rim: 2.4,
  });
  for (const [y, from, to, height] of [
    [shore - 6, -120, 260, 12],
    [shore - 22, 190, 520, 9],
    [shore - 3, 330, 900, 13],
    [shore - 48, -140, 110, 8],
    [shore - 30, 560, 940, 9],
  ] as const)
    cut.layMist(print, paper, y + chance.around(2), from, to, height);
}

/** The lake's pavilion, two eaves with lifted corners. */
function cutPavilion(print: cut.Print, x: number, y: number): void {
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), x, y);
  const knife = { step: 12, amp: 0.5 };
  print.shape(dusk, at("-58,30 -58,-18 58,-18 58,30"), knife);
  print.shape(paleOchre(0.8), at("-50,24 -50,-10 50,-10 50,24"), knife);
  let posts = "";
  for (const a of [-50, -30, -10, 10, 30, 50]) posts += pathOf(cut.ribbon(at(`${a},-12 ${a},28`), () => 3));
  print.path(deep, posts);
  print.shape(deep, at("-84,-26 -72,-20 72,-20 84,-26 62,-40 46,-46 -46,-46 -62,-40"), knife);
  print.shape(dusk, at("-40,-44 -40,-66 40,-66 40,-44"), knife);
  print.shape(paleOchre(0.8), at("-34,-48 -34,-61 34,-61 34,-48"), knife);
  print.shape(
    deep,
    at("-66,-72 -54,-66 54,-66 66,-72 46,-86 28,-100 18,-104 -18,-104 -28,-100 -46,-86"),
    knife,
  );
  let tiles = "";
  for (let i = -5; i <= 5; i++) {
    tiles += pathOf(
      cut.gouge(x + i * 8, y - 97 + Math.abs(i) * 1.4, Math.PI / 2 - i * 0.08, 22, 2.4, print.chance),
    );
    tiles += pathOf(
      cut.gouge(x + i * 12, y - 42 + Math.abs(i) * 0.8, Math.PI / 2 - i * 0.06, 15, 2.2, print.chance),
    );
  }
  print.path(paleQing(0.35), tiles);
}

function cutLake(print: cut.Print): void {
  const { noise } = print;
  const { left, right, height } = print;
  print.flat(paleQing(0.78), shore, height);
  const area = { left, right, top: shore, bottom: height, cell: 8, tolerance: 1.4, least: 100 };
  const deeper = (from: number, k: number) => (x: number, y: number) =>
    y < shore + 2 ? 0.2 : -((y - from) / 190 + (noise.layered(x * 0.004 + k, y * 0.03, 3) - 0.5) * 2);
  print.path(paleQing(0.65), cut.pathsOf(cut.march(deeper(560, 0), area)));
  print.path(paleQing(0.5), cut.pathsOf(cut.march(deeper(700, 7), area)));
  print.path(paleQing(0.2), cut.pathsOf(cut.march(deeper(850, 13), area)));
  // The island's mirror image, then the light between.
  cut.cutWater(print, {
    top: shore,
    bottom: 560,
    left: 60,
    right: 410,
    cut: paleQing(0.2),
    gapFar: 6,
    gapNear: 12,
    lengthFar: 50,
    lengthNear: 70,
    strength: (x, y) => smoothStep(190, 60, Math.abs(x - 236)) * smoothStep(560, 440, y) * 1.25,
  });
  cut.cutWater(print, {
    top: shore + 2,
    bottom: height,
    cut: paper,
    gapFar: 5,
    gapNear: 26,
    lengthFar: 40,
    lengthNear: 170,
    strength: (x, y) => 0.25 + 0.85 * noise.layered(x * 0.005, y * 0.012, 2),
  });
  cut.cutWater(print, {
    top: 520,
    bottom: height,
    cut: paleQing(0.12),
    gapFar: 12,
    gapNear: 30,
    lengthFar: 40,
    lengthNear: 130,
    space: 1.2,
    strength: (x, y, k) => (0.1 + 0.6 * noise.layered(x * 0.006 + 40, y * 0.014, 2)) * lerp(0.5, 1, k),
  });
}

function cutBoatAndMirror(print: cut.Print): void {
  const { chance, noise } = print;
  const foot = boat.y + 54;
  const mirror = (ink_: string, from: number, to: number, depth: number, full: number): void =>
    cut.cutWater(print, {
      top: foot - 6,
      bottom: foot + depth,
      left: from,
      right: to,
      cut: ink_,
      gapFar: 7,
      gapNear: 17,
      lengthFar: 90,
      lengthNear: 60,
      space: 0.3,
      strength: (x, y) =>
        full *
        smoothStep(depth, depth * 0.3, y - foot) *
        smoothStep(0, 60, Math.min(x - from, to - x)) *
        (0.55 + 0.7 * noise.at(x * 0.02, y * 0.05)),
    });
  mirror(deep, boat.x - 300, boat.x + 300, 150, 1.5);
  mirror(ink, boat.x - 250, boat.x + 250, 60, 1.6);
  mirror(red, boat.x - 150, boat.x + 160, 170, 0.9);
  mirror(paleOchre(0.45), boat.x - 120, boat.x + 110, 120, 0.5);
  // A small boat in tow.
  cut.cutBoat(print, boat.x - 418, boat.y + 34, 150, { cut: paleQing(0.5) });
  print.line(
    ink,
    pointsOf(`${boat.x - 340},${boat.y + 32} ${boat.x - 312},${boat.y + 22} ${boat.x - 284},${boat.y - 22}`),
    1.8,
  );
  cutLakeBoat(print, boat.x, boat.y, { scale: 1.12, light: paleQing(0.5) });
  // The boatman at the long stern oar, and somebody on the look-out at the bow.
  cut.cutPerson(print, boat.x - 268, boat.y - 42, 74, {
    dir: -1,
    hat: "straw",
    pack: false,
    stride: 0.3,
    lean: 0.12,
  });
  print.line(
    ink,
    pointsOf(`${boat.x - 258},${boat.y - 92} ${boat.x - 330},${boat.y - 10} ${boat.x - 372},${boat.y + 66}`),
    (t) => lerp(3, 7, t),
  );
  cutSitter(print, boat.x + 262, boat.y - 20, 46);
  let chips = "";
  for (let i = 0; i < 16; i++)
    chips += pathOf(
      cut.lens(
        boat.x - 372 + chance.around(40),
        boat.y + 70 + chance.around(8),
        chance.around(0.1),
        chance.between(12, 34),
        3,
        chance,
      ),
    );
  print.path(paper, chips);
}

/** Somebody who sits with the back to us. */
function cutSitter(print: cut.Print, x: number, y: number, height: number): void {
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * height, y + b * height]);
  const knife = { step: height * 0.2, amp: height * 0.01 };
  print.shape(
    ink,
    at("-.42,.04 -.34,-.2 -.2,-.3 -.24,-.5 -.16,-.66 .14,-.66 .22,-.5 .2,-.3 .4,-.18 .46,.04"),
    knife,
  );
  print.shape(ink, at("-.1,-.62 -.14,-.8 -.06,-.96 .08,-.97 .15,-.84 .11,-.62"), knife);
  print.shape(ink, at("-.12,-.78 -.26,-.82 -.25,-.7 -.12,-.68"), knife);
}

function cutLotus(print: cut.Print): void {
  const { chance } = print;
  const leaves: [number, number, number][] = [];
  for (let i = 0; i < 34; i++) {
    const t = chance.unit();
    const y = lerp(806, 1000, t ** 0.8);
    const x = lerp(-150, lerp(180, 560, t), chance.unit());
    leaves.push([x, y, lerp(60, 190, t) * chance.between(0.75, 1.15)]);
  }
  leaves.push([640, 960, 150], [560, 905, 96], [760, 930, 110]);
  leaves.sort((a, b) => a[1] - b[1]);
  leaves.forEach(([x, y, width], i) => {
    cutLotusLeaf(print, x, y, width, i % 3 ? deep : dusk);
  });
  for (const [x, y, height] of [
    [-84, 852, 62],
    [-20, 900, 96],
    [128, 908, 74],
    [258, 962, 84],
  ] as const)
    cutLotusFlower(print, x, y, height);
  for (const [x, y, height] of [
    [60, 896, 44],
    [196, 950, 56],
    [-112, 930, 70],
  ] as const)
    cutStandingLeaf(print, x, y, height);
}
