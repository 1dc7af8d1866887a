// 一根绳，绝壁上: the pass of Lazikou before dawn on 17 September 1935; a waning gibbous moon stands over the cleft.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutClimber } from "../things/climber.ts";
import { cutRockWall } from "../things/rock-wall.ts";

const { brown, deep, dusk, ink, loess, night, ochre, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

export const picture: Picture = {
  id: "lazikou",
  title: "激战腊子口",
  draw() {
    const print = pictureBlock("lazikou", 111);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("gorge", 0.5, () => cutGorge(print));
    print.plane("cliff", 0.65, () => cutCliff(print));
    print.plane("bridge", 0.8, () => cutBridge(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

/** Between the walls; what lies behind them is not cut. */
const open = { left: 120, right: 780 };
const moon = { x: 388, y: 118 };

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(dusk);
  print.grain(deep, { bottom: 300, share: 0.42, across: 0.03, along: 0.004, warp: 60 });
  // Light comes up behind the pass.
  print.marks(
    paleQing(0.35),
    { ...open, top: 190, bottom: 470, gapX: 74, gapY: 12, strayX: 0.6 },
    (x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(40, 130),
      width: 7 * smoothStep(150, 420, y) * (0.3 + noise.layered(x * 0.005, y * 0.02, 2)),
    }),
  );
  print.marks(paper, { ...open, top: 290, bottom: 480, gapX: 64, gapY: 12, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(40, 120),
    width: 9 * smoothStep(280, 500, y) * (0.3 + noise.layered(x * 0.005 + 9, y * 0.02, 2)),
  }));
  print.marks(paleQing(0.5), { ...open, bottom: 330, gapX: 17, gapY: 42 }, (x, y) => {
    const away = Math.hypot(x - moon.x, y - moon.y);
    const angle = Math.atan2(y - moon.y, x - moon.x) + Math.PI / 2;
    const width = away > 66 ? 4.4 * smoothStep(230, 70, away) : 0;
    return { angle, length: chance.between(20, 46), width };
  });
  // Waning: the right limb is gone.
  const disc: cut.Point[] = [];
  for (let i = 0; i < 40; i++) {
    const a = (i / 40) * Math.PI * 2;
    const c = Math.cos(a);
    disc.push([moon.x + 46 * c * (c > 0 ? 0.5 : 1), moon.y + 46 * Math.sin(a)]);
  }
  print.shape(paper, disc, { step: 12, amp: 0.9 });
  let stars = "";
  for (let i = 0; i < 34; i++) {
    const size = chance.between(1.6, 3.8);
    stars += pathOf(
      cut.lens(chance.between(180, 640), chance.between(10, 260), chance.around(0.3), size * 2, size, chance),
    );
  }
  print.path(paper, stars);
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 14,
    left: 150,
    right: 720,
    peaks: [
      { x: 470, y: 292, left: 240, right: 230, height: 330, bow: 0.9 },
      { x: 352, y: 352, left: 200, right: 150, height: 260, bow: 0.92 },
      { x: 590, y: 380, left: 150, right: 200, height: 250, bow: 0.92 },
    ],
    base: 700,
    jag: 9,
    tones: { base: paper, mid: paleQing(0.65), dark: paleQing(0.2), cut: paper },
    mist: [470, 640],
    gapY: 24,
    markWidth: 4.4,
    rim: 0,
  });
}

/** Shoulders that close the cleft, far behind the bridge. */
function cutGorge(print: cut.Print): void {
  cutRockWall(print, pointsOf("120,330 216,300 286,372 318,452 352,520 388,600 436,690 450,800 120,800"), {
    seed: 5,
    tones: { base: paleQing(0.5), mid: paleQing(0.2), dark: qing, cut: paleQing(0.78), rim: paper },
    lean: -0.55,
    mist: [590, 720],
  });
  cutRockWall(print, pointsOf("760,250 640,268 580,330 556,420 520,500 498,590 468,690 452,800 760,800"), {
    seed: 8,
    tones: { base: paleQing(0.65), mid: paleQing(0.35), dark: qing, cut: paleQing(0.78), rim: paper },
    lean: 0.55,
    mist: [580, 720],
  });
  cut.layMist(print, paper, 672, 330, 600, 26);
  cut.layMist(print, paper, 716, 250, 500, 18);
}

/** The boy stands where the wall ends, beside the pine that holds the rope. */
const boy = { x: 664, y: 236 };

/** The wall in moonlight with the rope and those on it. */
function cutCliff(print: cut.Print): void {
  const { chance, right } = print;
  cut.cutPine(print, 742, 244, 216, { cut: paleQing(0.35), lean: -0.34, tiers: 6 });
  cutRockWall(
    print,
    pointsOf(
      `578,262 612,240 700,234 748,246 790,196 846,120 880,-10 ${right + 6},-10 ${right + 6},1010 500,1010 512,860 540,800 522,720 546,640 532,540 562,468 548,372 576,310`,
    ),
    {
      seed: 3,
      tones: { base: paleQing(0.78), mid: paleQing(0.35), dark: qing, cut: paper, rim: paper },
      lean: 0.5,
      beds: 1.35,
      midBelow: 0.5,
      darkBelow: 0.27,
      markWidth: 5.6,
    },
  );
  const rope = cut.curve(
    pointsOf(`736,196 700,182 668,204 650,262 652,350 640,470 650,590 640,700 646,800 652,870`),
    10,
  );
  print.path(
    red,
    pathOf(cut.ribbon(cut.facet(rope, chance, { step: 14, amp: 0.9 }), () => chance.between(5, 7))),
  );
  // Those on the rope, the boy above all of them.
  for (const [t, height, turn] of [
    [0.45, 94, 1],
    [0.6, 104, -1],
    [0.76, 112, 1],
    [0.94, 124, -1],
  ] as const) {
    const [x, y] = cut.along(rope, t);
    cutClimber(print, x + turn * 0.15 * height, y, height, { turn, edge: paper, rifle: true });
  }
  cut.cutPerson(print, boy.x - 22, boy.y + 4, 92, {
    dir: 1,
    pack: false,
    hat: "none",
    lean: -0.1,
    stride: 0.6,
    edge: paper,
  });
}

function cutBridge(print: cut.Print): void {
  const { chance, noise } = print;
  // The torrent comes out of the cleft towards us.
  print.shape(deep, pointsOf("424,716 486,716 520,770 570,850 650,1004 60,1004 250,880 360,790"), {
    step: 22,
    amp: 2,
  });
  let foam = "";
  let grey = "";
  for (let i = 0; i < 300; i++) {
    const t = chance.unit() ** 0.8;
    const y = lerp(716, 1000, t);
    const middle = lerp(454, 360, t);
    const half = lerp(30, 290, t);
    const x = middle + chance.around(half * 0.94);
    const angle =
      Math.atan2(240, (x - middle) * 1.1 - 70) +
      chance.around(0.24) +
      (t > 0.4 ? 0.5 * noise.at(x * 0.02, y * 0.03) : 0);
    const mark = cut.lens(
      x,
      y,
      angle,
      lerp(14, 62, t) * chance.between(0.5, 1.2),
      lerp(2.4, 8, t) * chance.between(0.5, 1),
      chance,
    );
    if (i % 3) foam += pathOf(mark);
    else grey += pathOf(mark);
  }
  print.path(paleQing(0.35), grey).path(paper, foam);
  cut.layMist(print, paper, 722, 330, 590, 22);
  cut.layMist(print, paleQing(0.65), 738, 250, 440, 12);
  // The one small bridge: two trunks, planks, a rail of poles.
  const at = (t: number, lift = 0): cut.Point => [
    lerp(250, 600, t),
    lerp(800, 776, t) - 16 * Math.sin(Math.PI * t) - lift,
  ];
  for (const [from, to] of [
    [0.3, 0.0],
    [0.7, 1.0],
  ] as const) {
    const [a, b] = [at(from, -8), at(to, -66)];
    print.edged(ink, paleQing(0.5), 3, pathOf(cut.ribbon(cut.facet([a, b], chance, { step: 18 }), () => 13)));
  }
  const deck = [0, 0.25, 0.5, 0.75, 1].map((t) => at(t));
  print.edged(
    ink,
    paper,
    3,
    pathOf(cut.ribbon(cut.facet(cut.shifted(deck, 0, 7), chance, { step: 20, amp: 1 }), () => 15)),
  );
  for (let i = 0; i < 24; i++) {
    const [a, b] = [at(i / 24), at((i + 0.84) / 24)];
    const plank: cut.Point[] = [
      [a[0] + 4, a[1] - 11],
      [b[0] + 4, b[1] - 11],
      [b[0] - 4, b[1] + 6],
      [a[0] - 4, a[1] + 6],
    ];
    print.shape([ochre, paleOchre(0.3), loess][i % 3] ?? ochre, plank, { step: 14, amp: 0.8 });
  }
  let rail = "";
  for (let i = 0; i <= 5; i++) {
    const [x, y] = at(0.04 + i * 0.184);
    rail += pathOf(
      cut.ribbon(
        [
          [x + 4, y - 6],
          [x + 5, y - 40],
        ],
        () => 5,
      ),
    );
  }
  rail += pathOf(
    cut.ribbon(
      cut.facet(
        [0.02, 0.3, 0.7, 0.98].map((t) => at(t, 36)),
        chance,
        { step: 22, amp: 1 },
      ),
      () => 4.6,
    ),
  );
  print.edged(brown, ink, 2.4, rail);
}

/** The dark wall that we stand under, and those who wait among its rocks. */
function cutNear(print: cut.Print): void {
  const { chance, left, right } = print;
  cutRockWall(
    print,
    pointsOf(
      `${left - 6},-10 196,-10 184,60 214,140 176,216 200,330 168,430 206,540 184,636 236,720 262,806 214,866 262,940 250,1010 ${left - 6},1010`,
    ),
    {
      seed: 21,
      tones: { base: deep, mid: night, dark: ink, cut: qing, rim: paleQing(0.65) },
      lean: -0.5,
      beds: 1.25,
      midBelow: 0.56,
      darkBelow: 0.3,
      markWidth: 5,
    },
  );
  cutRockWall(
    print,
    pointsOf(
      `470,1010 500,962 560,944 596,914 680,920 730,880 800,892 850,850 ${right + 6},860 ${right + 6},1010`,
    ),
    {
      seed: 24,
      tones: { base: night, mid: ink, dark: ink, cut: dusk, rim: paleQing(0.65) },
      lean: 0.7,
      midBelow: 0.4,
      darkBelow: 0.1,
    },
  );
  // The track to the bridge, along the foot of the wall.
  print.shape(qing, pointsOf("10,1010 60,930 120,884 190,838 262,802 262,822 214,866 150,916 110,1010"), {
    step: 16,
    amp: 2.4,
  });
  print.marks(paleQing(0.65), { left: 40, right: 250, top: 820, bottom: 1000, gapX: 24, gapY: 13 }, (x, y) =>
    Math.abs(y - (1010 - x * 0.8)) < 26
      ? { angle: -0.6 + chance.around(0.1), length: chance.between(14, 34), width: chance.between(2, 4) }
      : null,
  );
  const look = { straps: dusk, edge: paper, rifle: true } as const;
  cutBackFigure(print, 576, 1030, 168, { ...look, right: "raise", rifle: false });
  cutBackFigure(print, 700, 1044, 182, look);
  cutBackFigure(print, 812, 1030, 170, { ...look, head: "straw" });
  for (const [x, y, h] of [
    [232, 806, 76],
    [196, 834, 84],
    [140, 880, 96],
  ] as const)
    cut.cutPerson(print, x, y, h, { dir: 1, lean: 0.16, stride: 0.4, edge: paleQing(0.65), hat: "cap" });
}
