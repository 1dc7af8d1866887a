// 黄土深沟，静候天明: the gorge road near Pingxingguan, seen from the loess heights, 25 September 1937.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutJujube } from "../things/jujube.ts";
import { cutLoessCliff } from "../things/loess-cliff.ts";
import { cutPassWall } from "../things/pass-wall.ts";

const { brown, deep, dusk, ink, loess, ochre, paleOchre, paleQing, paper, qing, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** Rims of the gorge and edges of its road, far to near. */
const rimLeft = cut.curve(pointsOf("372,402 300,436 330,486 236,560 250,640 120,740 -30,800 -170,850"), 8);
const roadLeft = cut.curve(pointsOf("384,414 352,470 392,536 356,620 372,720 356,850 330,1010 290,1300"), 8);
const roadRight = cut.curve(pointsOf("394,414 376,470 432,536 412,620 462,720 508,850 560,1010 640,1300"), 8);
const rimRight = cut.curve(pointsOf("424,400 452,436 420,478 540,530 560,600 690,664 740,760 960,860"), 8);

export const picture: Picture = {
  id: "pingxingguan",
  title: "平型关",
  draw() {
    const print = pictureBlock("pingxingguan", 73);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutMountains(print));
    print.plane("gorge", 0.55, () => cutGorge(print));
    print.plane("watch", 0.8, () => cutWatch(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleQing(0.78));
  const cloud = (fill: string, low: number): void => {
    print.marks(fill, { bottom: low + 40, gapX: 96, gapY: 11, strayX: 0.7 }, (x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(70, 210),
      width: 13 * noise.layered(x * 0.003, y * 0.01, 2) * smoothStep(low + 40, low - 120, y),
    }));
  };
  cloud(paleQing(0.5), 220);
  cloud(qing, 110);
  // The rain has gone: day comes in from the lower edge of the cloud.
  print.shape(
    paleOchre(0.88),
    pointsOf(
      `${print.left},262 120,250 330,266 560,246 800,258 ${print.right},250 ${print.right},420 ${print.left},420`,
    ),
    { step: 26, amp: 2 },
  );
  print.marks(paleQing(0.78), { top: 244, bottom: 310, gapX: 70, gapY: 9, strayX: 0.6 }, (_x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(40, 130),
    width: 6 * smoothStep(312, 250, y),
  }));
  print.marks(paper, { top: 60, bottom: 260, gapX: 130, gapY: 17, strayX: 0.7 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 150),
    width: 5 * noise.layered(x * 0.004, y * 0.02, 2) * smoothStep(40, 240, y),
  }));
}

function cutMountains(print: cut.Print): void {
  const far = cut.cutRange(print, {
    seed: 12,
    peaks: [
      { x: -60, y: 236, left: 200, right: 240, height: 190, bow: 1.15 },
      { x: 190, y: 280, left: 180, right: 190, height: 150, bow: 1.2 },
      { x: 560, y: 216, left: 260, right: 230, height: 210, bow: 1.1 },
      { x: 860, y: 262, left: 200, right: 200, height: 170, bow: 1.15 },
    ],
    base: 470,
    jag: 8,
    tones: { base: paleQing(0.35), mid: qing, dark: dusk, cut: paleQing(0.5), rim: paper },
    gapX: 9,
    gapY: 19,
    markWidth: 3.4,
    rim: 3,
  });
  cutPassWall(print, far.skyline);
  cut.cutRange(print, {
    seed: 31,
    peaks: [
      { x: -40, y: 350, left: 200, right: 260, height: 130, bow: 1.4 },
      { x: 260, y: 374, left: 160, right: 150, height: 90, bow: 1.5 },
      { x: 600, y: 352, left: 210, right: 200, height: 110, bow: 1.4 },
      { x: 880, y: 366, left: 180, right: 160, height: 100, bow: 1.4 },
    ],
    base: 480,
    jag: 6,
    tones: { base: paleOchre(0.45), mid: loess, dark: brown, cut: paleOchre(0.6), rim: paleOchre(0.88) },
    gapX: 8,
    gapY: 15,
    markWidth: 3.4,
    rim: 3,
  });
}

function cutGorge(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(
    paleOchre(0.8),
    pointsOf(`${left},440 200,428 380,404 620,430 ${right},426 ${right},1004 ${left},1004`),
    { step: 26, amp: 1.6 },
  );
  // Fields on the heights: stubble in rows that follow the land.
  print.marks(loess, { top: 440, gapX: 50, gapY: 19, strayX: 0.6 }, (x, y) => {
    const near = smoothStep(440, 900, y);
    return {
      angle: (x < 400 ? -0.16 : 0.2) + 0.3 * (noise.at(x * 0.006, y * 0.008) - 0.5),
      length: lerp(14, 52, near) * chance.between(0.6, 1.2),
      width: lerp(2, 6, near) * noise.layered(x * 0.008, y * 0.02, 2) * 1.5,
    };
  });
  // Old terraces step down to the gorge.
  for (const step of [
    "-160,486 40,478 180,466 300,462",
    "-160,546 -20,532 130,528 268,510",
    "-160,632 -40,600 100,590 214,574",
    "480,462 600,458 760,470 960,462",
    "548,528 660,512 800,526 960,516",
    "604,622 720,596 830,610 960,598",
    "724,716 800,692 880,700 960,690",
  ]) {
    const way = cut.facet(cut.curve(pointsOf(step), 8), chance, { step: 18, amp: 2 });
    const y = cut.pointAt(way, 4)[1];
    const thick = lerp(5, 24, smoothStep(440, 760, y));
    print.path(
      loess,
      pathOf(
        cut.ribbon(
          cut.shifted(way, 0, thick * 0.5),
          (t) => thick * Math.sin(Math.PI * (0.06 + 0.88 * t)) * chance.between(0.8, 1.15),
        ),
      ),
    );
    let cuts = "";
    for (let i = 0; i < 30; i++) {
      const [x, cy] = cut.along(way, (i + chance.unit()) / 30);
      cuts += pathOf(
        cut.gouge(x, cy, 1.5 + chance.around(0.16), thick * chance.between(0.5, 0.9), 2.6, chance),
      );
    }
    print.path(brown, cuts);
    print.path(
      paleOchre(0.88),
      pathOf(cut.ribbon(way, (t) => 4 * Math.sin(Math.PI * t) * chance.between(0.6, 1.2) + 1)),
    );
  }
  print.marks(qing, { top: 446, gapX: 60, gapY: 24, strayX: 0.7 }, (x, y) => {
    const near = smoothStep(440, 900, y);
    const patch = smoothStep(0.5, 0.66, noise.layered(x * 0.006 + 70, y * 0.014, 2));
    return { angle: x < 400 ? -0.16 : 0.2, length: lerp(20, 70, near), width: lerp(4, 13, near) * patch };
  });
  print.marks(paleOchre(0.45), { top: 440, gapX: 60, gapY: 15, strayX: 0.6 }, (x, y) => {
    const near = smoothStep(440, 900, y);
    return {
      angle: x < 400 ? -0.16 : 0.2,
      length: lerp(14, 48, near),
      width: lerp(1.6, 6, near) * noise.layered(x * 0.01 + 30, y * 0.02, 2) * 1.3,
    };
  });
  // The road on the floor, wet in its ruts after the rain.
  print.shape(paleOchre(0.6), [...roadLeft, ...[...roadRight].reverse()], { step: 16, amp: 1.2 });
  for (const side of [0.3, 0.66]) {
    const rut = roadLeft.map(([x, y], i): cut.Point => [lerp(x, cut.pointAt(roadRight, i)[0], side), y]);
    print.path(
      brown,
      pathOf(
        cut.ribbon(
          cut.facet(rut, chance, { step: 18, amp: 1.4 }),
          (t) => lerp(1.6, 15, t) * chance.between(0.6, 1.2),
        ),
      ),
    );
    print.path(
      paleQing(0.65),
      pathOf(
        cut.ribbon(
          cut.facet(cut.shifted(rut.slice(14), 1, 0), chance, { step: 22, amp: 1.2 }),
          (t) => lerp(1.2, 6, t) * (chance.unit() < 0.34 ? 0.1 : 1),
        ),
      ),
    );
  }
  cutLoessCliff(print, rimRight, roadRight, [ochre, brown, paleOchre(0.8)]);
  cutLoessCliff(print, rimLeft, roadLeft, [deep, ink, qing]);
}

function cutWatch(print: cut.Print): void {
  const { chance } = print;
  // Those who keep watch stand back from the rim, small under the mountains.
  const edge = paleOchre(0.88);
  const stand = (
    x: number,
    y: number,
    height: number,
    more: Parameters<typeof cutBackFigure>[4] = {},
  ): void => cutBackFigure(print, x, y, height, { edge, rifle: true, ...more });
  for (const [x, y, h] of [
    [560, 520, 40],
    [590, 528, 44],
    [640, 548, 50],
    [684, 566, 56],
  ] as const)
    stand(x, y, h);
  stand(36, 742, 150, { straps: loess });
  stand(118, 704, 128, { straps: loess, right: "bent" });
  let shrubs = "";
  for (let i = 0; i < 70; i++) {
    const x = chance.between(print.left, 210);
    const y = lerp(640, 800, chance.unit());
    for (let k = 0; k < 3; k++)
      shrubs += pathOf(
        cut.gouge(
          x + chance.around(6),
          y,
          -Math.PI / 2 + chance.around(0.8),
          chance.between(8, 20),
          2.6,
          chance,
        ),
      );
  }
  print.path(umber, shrubs);
}

function cutNear(print: cut.Print): void {
  const { chance } = print;
  // A dark brow of earth at the right, and a wild jujube with its ripe fruit: the red of the picture.
  print.shape(brown, pointsOf("960,740 860,772 770,822 690,850 620,900 560,1010 960,1010"), {
    step: 18,
    amp: 2.4,
  });
  print.path(
    loess,
    pathOf(
      cut.ribbon(
        cut.facet(pointsOf("958,742 860,774 770,824 690,852 620,902 564,1006"), chance, {
          step: 16,
          amp: 1.4,
        }),
        () => chance.between(0.8, 4),
      ),
    ),
  );
  print.marks(umber, { left: 600, top: 770, gapX: 16, gapY: 34, strayX: 0.5 }, (x, y) =>
    y > 1000 - (x - 560) * 0.62 + 14
      ? { angle: 1.3 + chance.around(0.2), length: chance.between(24, 50), width: 7 }
      : null,
  );
  cutBackFigure(print, 724, 1092, 320, {
    edge: paleOchre(0.6),
    light: dusk,
    straps: loess,
    rifle: true,
    left: "bent",
  });
  cutJujube(print);
  print.shape(ink, pointsOf("-160,930 -80,906 0,930 70,960 130,1010 -160,1010"), { step: 16, amp: 2.2 });
  let grass = "";
  for (let i = 0; i < 46; i++)
    grass += pathOf(
      cut.gouge(
        i % 2 ? chance.between(-150, 110) : chance.between(650, 940),
        i % 2 ? 950 : 1012,
        -Math.PI / 2 + chance.around(0.6),
        chance.between(24, 70),
        5,
        chance,
        chance.around(0.2),
      ),
    );
  print.path(ink, grass);
}
