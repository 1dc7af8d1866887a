// 一只木船，十七勇士: the crossing of the Dadu river at Anshunchang, 25 May 1935.
// Seventeen wear the red cloth: nine in the one boat, eight who wait for it to come back.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutCrossingBoat } from "../things/crossing-boat.ts";
import { cutGorgeWall } from "../things/gorge-wall.ts";
import { cutBreaker, cutRace } from "../things/rapids.ts";

const { deep, ink, loess, night, paleOchre, paleQing, paper, qing, umber } = cut;
const { pathOf, pointsOf, smoothStep } = cut;

export const picture: Picture = {
  id: "daduhe",
  title: "强渡大渡河",
  draw() {
    const print = pictureBlock("daduhe", 525);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.3, () => cutFar(print));
    print.plane("bank", 0.4, () => cutFarBank(print));
    print.plane("river", 0.5, () => cutRiver(print));
    print.plane("boat", 0.7, () => cutBoatInWaves(print));
    print.plane("near", 1, () => cutNearBank(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleOchre(0.88));
  print.marks(paper, { bottom: 330, gapX: 110, gapY: 16, strayX: 0.7 }, (x, y) => ({
    angle: 0.16 + chance.around(0.03),
    length: chance.between(60, 170),
    width: 9 * noise.layered(x * 0.003, y * 0.012, 2),
  }));
  print.marks(paleQing(0.5), { bottom: 220, gapX: 110, gapY: 16, strayX: 0.7 }, (x, y) => ({
    angle: 0.16 + chance.around(0.03),
    length: chance.between(60, 170),
    width: 9 * noise.layered(x * 0.003 + 50, y * 0.012, 2) * smoothStep(230, 30, y),
  }));
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 12,
    peaks: [
      { x: -130, y: 190, left: 200, right: 220, height: 300, bow: 0.95 },
      { x: 40, y: 132, left: 200, right: 170, height: 330, bow: 0.92 },
      { x: 196, y: 40, left: 230, right: 250, height: 430, bow: 0.9 },
      { x: 372, y: 214, left: 120, right: 150, height: 250, bow: 0.95 },
      { x: 520, y: 150, left: 190, right: 240, height: 320, bow: 0.95 },
    ],
    base: 500,
    jag: 14,
    spurs: 5,
    facet: 22,
    tones: { base: paleQing(0.65), mid: paleQing(0.35), dark: qing, cut: paleQing(0.78), rim: paper },
    gapX: 12,
    gapY: 26,
    markWidth: 4.4,
    least: 110,
    cell: 6,
    mist: [330, 470],
    rim: 4,
  });
  cut.layMist(print, paper, 352, -160, 300, 26);
}

/** The cliffs over there, a path of steps up from the landing, a small fort with smoke over it. */
function cutFarBank(print: cut.Print): void {
  const { chance } = print;
  cutGorgeWall(print, pointsOf("-170,300 -110,318 -40,366 30,392 96,420 150,452 60,474 -170,486"), {
    seed: 31,
    fall: 1,
    rimTo: 6,
  });
  cutGorgeWall(
    print,
    pointsOf(
      "970,30 900,70 850,62 800,120 764,160 752,244 632,252 604,306 570,322 520,366 452,392 400,428 352,446 420,470 560,474 760,452 970,420",
    ),
    { seed: 23, fall: -1, rimTo: 13 },
  );
  let steps = "";
  for (let i = 0; i < 26; i++) {
    const t = i / 25;
    const [sx, sy] = cut.along(stairs, t);
    steps += pathOf(cut.lens(sx, sy, 0.05, 32 - 16 * t, 4.6 - 2 * t, chance));
  }
  print.path(night, pathOf(cut.ribbon(stairs, (t) => 40 - 22 * t)));
  print.path(paleQing(0.65), steps);
  // The fort at the head of the steps.
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), 690, 236);
  print.edged(
    ink,
    paper,
    3,
    pathOf(print.cut(at("-44,10 -40,-40 -46,-42 -46,-54 46,-54 46,-42 40,-40 44,10"), { step: 14, amp: 1 })),
  );
  print.path(
    paleOchre(0.45),
    [-26, -4, 18].map((a) => pathOf(at(`${a},-22 ${a},-32 ${a + 9},-32 ${a + 9},-22`))).join(""),
  );
  // Smoke drifts off with the wind.
  for (const [text, fill] of [
    ["716,190 690,160 700,128 660,104 610,110 570,84 500,92 560,104 600,132 636,130 664,150 668,186", paper],
    [
      "728,190 724,150 742,126 720,92 676,84 640,60 590,62 640,76 668,104 700,112 708,140 700,190",
      paleQing(0.65),
    ],
  ] as const)
    print.edged(
      fill,
      paleQing(0.2),
      2.4,
      pathOf(print.cut(cut.curve(pointsOf(text), 3), { step: 14, amp: 1.6 })),
    );
}

const stairs = cut.curve(pointsOf("584,464 600,430 640,396 612,356 650,316 676,276 690,246"), 8);

/** The surface falls to the lower left: the stream comes down from the right. */
const slope = -0.05;

function cutRiver(print: cut.Print): void {
  print.shape(
    deep,
    pointsOf(`${print.left},470 200,462 520,458 ${print.right},410 ${print.right},1010 ${print.left},1010`),
    { step: 26, amp: 2 },
  );
  print.path(
    paper,
    pathOf(
      cut.ribbon(
        cut.facet(pointsOf(`${print.left},478 140,464 380,456 620,452 ${print.right},418`), print.chance, {
          step: 18,
          amp: 2,
        }),
        () => print.chance.between(2, 8),
      ),
    ),
  );
  cutRace(print, { top: 476, bottom: 1000, slope, far: 40, near: 170 });
  const waves = [
    [-60, 536, 110, 34],
    [96, 520, 96, 30],
    [250, 540, 120, 36],
    [700, 494, 110, 34],
    [828, 520, 140, 44],
    [930, 486, 100, 32],
    [20, 590, 170, 56],
    [850, 590, 200, 70],
  ] as const;
  for (const [x, y, width, height] of waves) cutBreaker(print, x, y, width, height);
}

function cutBoatInWaves(print: cut.Print): void {
  const { chance } = print;
  cutBreaker(print, 690, 632, 250, 104);
  cutBreaker(print, 130, 690, 280, 104);
  cutCrossingBoat(print, { x: 410, y: 560, length: 470, tilt: -0.13 });
  let foam = "";
  for (let i = 0; i < 60; i++) {
    const u = chance.between(-0.56, 0.6);
    foam += pathOf(
      cut.lens(
        410 + u * 470,
        622 - u * 62 + chance.bell(22),
        chance.around(0.5) - 0.13,
        chance.between(10, 34),
        chance.between(3, 6),
        chance,
      ),
    );
  }
  print.path(paper, foam);
  const waves = [
    [-120, 724, 260, 96],
    [380, 716, 270, 92],
    [640, 740, 330, 128],
    [900, 722, 300, 110],
    [230, 800, 330, 110],
    [500, 850, 380, 140],
    [830, 860, 420, 170],
    [640, 980, 460, 160],
  ] as const;
  for (const [x, y, width, height] of waves) cutBreaker(print, x, y, width, height);
}

function cutNearBank(print: cut.Print): void {
  const { chance } = print;
  const rock = pointsOf(
    "-170,730 -90,746 0,768 62,792 140,820 220,862 300,898 390,944 470,974 560,1010 -170,1010",
  );
  print.shape(ink, rock, { step: 18, amp: 2.4 });
  print.path(
    paper,
    pathOf(
      cut.ribbon(cut.facet(rock.slice(0, 9), chance, { step: 15, amp: 1.6 }), () => chance.between(2, 6)),
    ),
  );
  print.marks(umber, { left: -156, right: 470, top: 780, gapX: 18, gapY: 30, strayX: 0.5 }, (x, y) =>
    y > 772 + (x + 156) * 0.4
      ? { angle: 0.9 + chance.around(0.3), length: chance.between(18, 40), width: 5 }
      : null,
  );
  // The eight, from the rock's top down to the water.
  const line = [
    [42, 800, 116],
    [82, 822, 126],
    [130, 832, 124],
    [190, 866, 140],
    [236, 894, 146],
    [306, 924, 158],
    [358, 958, 164],
    [446, 994, 180],
  ] as const;
  line.forEach(([x, y, height], i) => {
    cutBackFigure(print, x, y + 18, height, {
      edge: paper,
      light: qing,
      straps: loess,
      rifle: i !== 2 && i !== 5,
      scarf: true,
      head: i % 3 === 1 ? "straw" : "cap",
      lean: [0.05, -0.02, 0.08, 0, 0.06, -0.03, 0.05, 0.02][i] ?? 0,
      right: i === 2 || i === 5 ? "out" : i % 3 === 0 ? "bent" : "down",
      left: i === 4 ? "bent" : i === 7 ? "out" : "down",
    });
  });
  print.shape(ink, pointsOf("970,900 900,912 850,950 790,966 740,1010 970,1010"), { step: 16, amp: 2.2 });
  print.path(
    paper,
    pathOf(
      cut.ribbon(
        cut.facet(pointsOf("968,898 900,910 850,948 790,964 744,1006"), chance, { step: 15, amp: 1.6 }),
        () => chance.between(2, 6),
      ),
    ),
  );
}
