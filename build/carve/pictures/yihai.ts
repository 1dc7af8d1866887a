// 一湖水，两只碗: the soldier and the Yi headman drink to each other at the mountain lake, 22 May 1935.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBowl, cutHeadman, cutSoldier } from "../things/bowl-pair.ts";
import { cutSoma } from "../things/soma.ts";

const { deep, dusk, ink, loess, night, ochre, paleOchre, paleQing, paper, qing } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** The far shore of the lake. */
const shore = 446;

export const picture: Picture = {
  id: "yihai",
  title: "彝海结盟",
  draw() {
    const print = pictureBlock("yihai", 106);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("lake", 0.45, () => cutLake(print));
    print.plane("hills", 0.55, () => cutHills(print));
    print.plane("people", 0.75, () => cutPeople(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleOchre(0.88));
  const clouds = (fill: string, low: number, most: number, k: number): void => {
    print.marks(fill, { bottom: low, gapX: 110, gapY: 14, strayX: 0.7 }, (x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(60, 190),
      width: most * noise.layered(x * 0.003 + k, y * 0.012, 2) * smoothStep(low, low * 0.3, y),
    }));
  };
  clouds(paper, 420, 12, 0);
  clouds(paleQing(0.65), 250, 9, 40);
  clouds(paleQing(0.35), 120, 8, 80);
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 16,
    peaks: [
      { x: -50, y: 262, left: 220, right: 200, height: 180, bow: 1.35 },
      { x: 110, y: 300, left: 130, right: 150, height: 150, bow: 1.4 },
      { x: 300, y: 214, left: 240, right: 170, height: 230, bow: 1.25 },
      { x: 420, y: 268, left: 150, right: 190, height: 180, bow: 1.3 },
      { x: 610, y: 296, left: 150, right: 150, height: 150, bow: 1.4 },
      { x: 800, y: 226, left: 220, right: 250, height: 220, bow: 1.25 },
    ],
    base: shore + 10,
    jag: 8,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), dark: paleQing(0.2), cut: paleQing(0.78), rim: paper },
    midBelow: 0.6,
    darkBelow: 0.36,
    gapX: 9,
    gapY: 19,
    markWidth: 3.4,
    rim: 3,
  });
  for (const [y, from, to, h] of [
    [372, -150, 330, 24],
    [396, 250, 720, 26],
    [364, 560, 960, 22],
  ] as const)
    cut.layMist(print, paper, y, from, to, h);
}

/** Water that holds the light of the sky, brightest between the two. */
function cutLake(print: cut.Print): void {
  const { noise } = print;
  const light = (x: number): number => smoothStep(330, 40, Math.abs(x - 402));
  cut.cutWater(print, {
    top: shore,
    bottom: 900,
    fill: paleQing(0.35),
    cut: dusk,
    gapFar: 6,
    gapNear: 26,
    lengthFar: 60,
    lengthNear: 190,
    strength: (x, y) =>
      (1 - light(x)) * 1.15 * noise.layered(x * 0.004, y * 0.014, 2) + 0.2 * smoothStep(520, shore, y),
  });
  cut.cutWater(print, {
    top: shore + 6,
    bottom: 900,
    cut: paper,
    gapFar: 6,
    gapNear: 21,
    lengthFar: 70,
    lengthNear: 170,
    space: 0.2,
    strength: (x, y) => 0.25 + light(x) * 1.6 + 0.7 * noise.layered(x * 0.005 + 30, y * 0.014, 2) - 0.25,
  });
}

function cutHills(print: cut.Print): void {
  const { chance } = print;
  const slope = cut.cutRange(print, {
    seed: 27,
    peaks: [
      { x: -170, y: 232, left: 200, right: 400, height: 236, bow: 0.95 },
      { x: 60, y: 366, left: 160, right: 190, height: 104, bow: 1.2 },
      { x: 980, y: 246, left: 390, right: 200, height: 226, bow: 0.95 },
      { x: 760, y: 372, left: 200, right: 160, height: 98, bow: 1.2 },
    ],
    base: shore + 18,
    jag: 8,
    tones: { base: qing, mid: dusk, dark: deep, cut: paleQing(0.35), rim: paper },
    gapX: 10,
    gapY: 20,
    markWidth: 4,
    rim: 4,
  });
  // Firs along the shore and up the slopes.
  let trees = "";
  let light = "";
  for (let i = 0; i < 84; i++) {
    const x = lerp(print.left, print.right, (i + chance.around(0.45)) / 83);
    const top = slope.skyline(x);
    if (top > shore - 4) continue;
    const y = lerp(top + 14, shore + 20, chance.unit() ** 0.55);
    const h = lerp(26, 52, smoothStep(240, shore, y)) * chance.between(0.8, 1.25);
    for (let k = 0; k < 3; k++) {
      const w = h * lerp(0.25, 0.1, k / 2);
      const v = y - h * (0.06 + k * 0.26);
      trees += pathOf([
        [x - w, v + chance.around(1.5)],
        [x, v - h * 0.44],
        [x + w, v + chance.around(1.5)],
        [x, v - h * 0.07],
      ]);
    }
    if (i % 2) light += pathOf(cut.gouge(x - h * 0.1, y - h * 0.1, -1.3, h * 0.5, 2.2, chance));
  }
  print.path(ink, trees).path(qing, light);
  print.line(
    paper,
    [
      [print.left, shore + 20],
      [150, shore + 12],
      [300, shore + 8],
    ],
    (t) => lerp(5, 1, t),
  );
  print.line(
    paper,
    [
      [540, shore + 8],
      [680, shore + 12],
      [print.right, shore + 20],
    ],
    (t) => lerp(1, 5, t),
  );
  let still = "";
  for (let i = 0; i < 90; i++) {
    const left = i % 2 === 0;
    const x = left ? lerp(print.left, 250, chance.unit()) : lerp(560, print.right, chance.unit());
    const y = shore + 22 + 60 * chance.unit() ** 1.4;
    still += pathOf(
      cut.lens(x, y, chance.around(0.03), chance.between(20, 74), chance.between(2, 5), chance),
    );
  }
  print.path(deep, still);
}

function cutPeople(print: cut.Print): void {
  const { chance, noise } = print;
  // The grassy bank they stand on.
  const brow = cut.curve(
    pointsOf(`${print.left - 10},820 20,802 220,826 400,842 600,826 790,800 ${print.right + 10},812`),
    8,
  );
  print.shape(paleOchre(0.3), [...brow, [print.right + 10, 1010], [print.left - 10, 1010]], {
    step: 16,
    amp: 2,
  });
  print.path(
    ink,
    pathOf(cut.ribbon(cut.facet(brow, chance, { step: 14, amp: 1.4 }), () => chance.between(3, 8))),
  );
  print.path(
    paper,
    pathOf(
      cut.ribbon(cut.facet(cut.shifted(brow, 0, -7), chance, { step: 14, amp: 1.4 }), () =>
        chance.between(1, 4),
      ),
    ),
  );
  print.marks(loess, { top: 836, gapX: 34, gapY: 15, strayX: 0.6 }, (x, y) => ({
    angle: -0.1 + 0.2 * noise.at(x * 0.01, y * 0.01),
    length: chance.between(20, 60),
    width: 7 * noise.layered(x * 0.008, y * 0.02, 2),
  }));
  let grass = "";
  let pale = "";
  for (let i = 0; i < 200; i++) {
    const x = chance.between(print.left, print.right);
    const [, by] = cut.along(brow, (x - print.left) / (print.right - print.left));
    const y = by + 140 * chance.unit() ** 1.4;
    const d = pathOf(cut.gouge(x, y, -1.57 + chance.around(0.5), chance.between(9, 24), 3.2, chance));
    if (i % 3) grass += d;
    else pale += d;
  }
  print.path(deep, grass).path(paleOchre(0.8), pale);
  const [soldier, headman, feet, height] = [200, 604, 912, 520];
  print.path(
    night,
    pathOf(cut.lens(soldier + 30, feet + 4, 0.02, 250, 22, chance)) +
      pathOf(cut.lens(headman + 20, feet + 4, 0.02, 300, 24, chance)),
  );
  cutSoldier(print, soldier, feet, height);
  cutHeadman(print, headman, feet, height);
  for (const [x, tilt] of [
    [362, 0.07],
    [442, -0.07],
  ] as const) {
    cutBowl(print, x, feet - 0.82 * height, 74, tilt);
    const inner = x < 402 ? 1 : -1;
    // The thumb lies over the bowl.
    print.edged(
      ink,
      paper,
      2,
      pathOf(
        print.cut(
          pointsOf(
            `${x - inner * 20},${feet - 380} ${x - inner * 22},${feet - 404} ${x - inner * 12},${feet - 406} ${x - inner * 6},${feet - 386}`,
          ),
          { step: 9, amp: 0.6 },
        ),
      ),
    );
  }
  // Drops that leap where the bowls meet.
  let drops = "";
  for (let i = 0; i < 9; i++) {
    const a = -Math.PI * (0.16 + (0.68 * i) / 8);
    const near = chance.between(34, 46);
    drops += pathOf(
      cut.gouge(402 + Math.cos(a) * near, 490 + Math.sin(a) * near, a, chance.between(10, 24), 4.4, chance),
    );
  }
  print.path(ochre, drops);
}

function cutNear(print: cut.Print): void {
  const { chance } = print;
  const stone = (text: string): void => {
    const points = pointsOf(text);
    print.shape(ink, points, { step: 18, amp: 2.2 });
  };
  stone("-170,872 -110,866 -40,900 20,908 90,944 150,960 250,1010 -170,1010");
  stone("970,868 900,872 850,902 780,912 730,948 660,964 570,1010 970,1010");
  let cuts = "";
  for (let i = 0; i < 70; i++) {
    const left = i % 2 === 0;
    const u = chance.unit();
    const x = left ? lerp(-150, 190, u) : lerp(950, 620, u);
    const y = lerp(890, 985, u) + chance.between(4, 60);
    cuts += pathOf(
      cut.gouge(
        x,
        y,
        left ? 0.9 + chance.around(0.3) : 2.2 + chance.around(0.3),
        chance.between(14, 34),
        4,
        chance,
      ),
    );
  }
  print.path(qing, cuts);
  cutSoma(print, -70, 900, 1, 1);
  cutSoma(print, 872, 902, 1.1, -1);
}
