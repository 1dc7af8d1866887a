// 山路盘上，灯到人家: a new road winds up to a village; somebody with a red pack is on the way there.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutDaySky } from "../things/day-sky.ts";
import { cutMountainHouse } from "../things/mountain-house.ts";
import { cutOnlooker } from "../things/onlooker.ts";
import { cutTerraces } from "../things/terraces.ts";

const { deep, dusk, ink, paleOchre, paleQing, paper, qing, red, lerp, pathOf, pointsOf, smoothStep } = cut;

/** The road, from the village down to us. */
const road = cut.curve(
  pointsOf(
    "470,402 540,418 620,436 640,458 560,478 400,500 290,528 290,560 420,590 600,620 700,662 680,710 540,760 380,820 300,900 290,1030",
  ),
  16,
);

export const picture: Picture = {
  id: "tuopin",
  title: "脱贫攻坚",
  draw() {
    const print = pictureBlock("tuopin", 103);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutPeaks(print));
    print.plane("terraces", 0.5, () => cutTerraces(print));
    print.plane("road", 0.6, () => cutRoad(print));
    print.plane("village", 0.65, () => cutVillage(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  cutDaySky(print, { bottom: 380, grain: 0.46, longest: 180, least: 2, from: 0.4 });
  print.marks(paleQing(0.5), { top: 4, bottom: 190, gapX: 100, gapY: 14, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 150),
    width: 9 * smoothStep(0.44, 0.72, noise.layered(x * 0.004 + 60, y * 0.016, 3)) * smoothStep(200, 40, y),
  }));
}

function cutPeaks(print: cut.Print): void {
  const crown = (x: number, y: number, half: number): cut.Peak => ({
    x,
    y,
    left: half,
    right: half,
    height: 420 - y,
    bow: 1.8,
  });
  cut.cutRange(print, {
    seed: 8,
    peaks: [
      crown(-60, 210, 120),
      crown(110, 260, 100),
      crown(300, 190, 110),
      crown(520, 240, 110),
      crown(700, 170, 130),
      crown(890, 230, 110),
    ],
    base: 420,
    jag: 8,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78), rim: paper },
    gapX: 8,
    gapY: 18,
    markWidth: 3,
    rim: 2.4,
    midBelow: 0.5,
  });
  cut.layMist(print, paper, 366, -150, 420, 30);
  cut.layMist(print, paper, 350, 380, 960, 28);
  cut.cutRange(print, {
    seed: 17,
    peaks: [
      crown(-110, 300, 150),
      crown(150, 326, 140),
      crown(420, 286, 170),
      crown(680, 316, 150),
      crown(900, 284, 150),
    ].map((peak) => ({ ...peak, height: 190 })),
    base: 500,
    jag: 9,
    tones: { base: qing, mid: dusk, dark: deep, cut: paleQing(0.35), rim: paper },
    gapX: 8,
    gapY: 17,
    markWidth: 3.6,
    rim: 2.6,
  });
}

function widthAt(y: number): number {
  return lerp(9, 190, ((y - 400) / 600) ** 1.35);
}

function cutRoad(print: cut.Print): void {
  const { chance } = print;
  const way = cut.facet(road, chance, { step: 18, amp: 0.6 });
  const width =
    (k: number) =>
    (t: number): number =>
      widthAt(cut.along(road, t)[1]) * k;
  print.path(ink, pathOf(cut.ribbon(cut.shifted(way, 0, 3), width(1.12))));
  print.path(paper, pathOf(cut.ribbon(way, width(1))));
  let dashes = "";
  for (let i = 0; i < 44; i++) {
    const t = i / 44;
    const [x, y] = cut.along(road, t);
    const [x2, y2] = cut.along(road, Math.min(1, t + 0.008));
    if (y2 === y && x2 === x) continue;
    dashes += pathOf(
      cut.gouge(
        x,
        y,
        Math.atan2(y2 - y, x2 - x),
        lerp(6, 50, (y - 400) / 600),
        lerp(1.2, 6, (y - 400) / 600),
        chance,
      ),
    );
  }
  print.path(qing, dashes);
  // Lamps along it, each with its small panel.
  const lamps: cut.Point[] = [];
  let until = 0;
  road.forEach(([x, y], i) => {
    const before = cut.pointAt(road, i - 1);
    until -= Math.hypot(x - before[0], y - before[1]);
    if (until > 0 || y > 800) return;
    until = widthAt(y) * 1.6 + 44;
    lamps.push([x + widthAt(y) * 0.62, y]);
  });
  for (const [x, y] of lamps) {
    const h = widthAt(y) * 0.9 + 16;
    print.path(
      ink,
      pathOf(
        cut.ribbon(
          [
            [x, y],
            [x, y - h],
            [x - h * 0.2, y - h * 1.04],
          ],
          () => Math.max(1.5, h * 0.035),
        ),
      ) +
        pathOf([
          [x - h * 0.08, y - h * 1.06],
          [x + h * 0.16, y - h * 1.16],
          [x + h * 0.18, y - h * 1.1],
          [x - h * 0.06, y - h],
        ]),
    );
    print.edged(
      paleOchre(0.6),
      ink,
      1.6,
      pathOf(cut.ellipse(x - h * 0.22, y - h * 1.0, Math.max(2.4, h * 0.075), Math.max(2, h * 0.055), 8)),
    );
  }
}

function cutVillage(print: cut.Print): void {
  const houses: [number, number, number, 1 | 2][] = [
    [330, 394, 46, 1],
    [392, 380, 52, 2],
    [452, 372, 50, 1],
    [372, 420, 58, 1],
    [440, 408, 60, 2],
    [516, 396, 58, 1],
    [578, 384, 50, 2],
    [310, 430, 52, 1],
    [600, 414, 58, 1],
    [512, 436, 64, 2],
    [410, 448, 64, 1],
    [660, 396, 48, 1],
  ];
  houses.sort((a, b) => a[1] - b[1]);
  for (const [x, y, w, floors] of houses) {
    if (w > 50) cut.cutPine(print, x - w * 0.72, y + 4, w * 0.9, { fill: deep, tiers: 4 });
    cutMountainHouse(print, x, y, w, floors);
  }
}

/** On the way up: seen from behind, with a pack and a straw hat hung on it. */
function cutNear(print: cut.Print): void {
  const { chance, left, right } = print;
  const [x, y, h] = [486, 992, 420];
  print.shape(ink, pointsOf(`${left},1010 ${left},846 -60,872 30,912 110,950 190,1010`), {
    step: 22,
    amp: 2.4,
  });
  print.shape(ink, pointsOf(`${right},1010 ${right},876 880,900 800,940 740,976 700,1010`), {
    step: 22,
    amp: 2.4,
  });
  let leaves = "";
  for (let i = 0; i < 90; i++) {
    const at = i % 2 ? lerp(left, 150, chance.unit()) : lerp(730, right, chance.unit());
    const foot = i % 2 ? lerp(860, 1000, (at - left) / 306) : lerp(1000, 880, (at - 730) / 226);
    leaves += pathOf(
      cut.gouge(
        at,
        foot + 12,
        -Math.PI / 2 + chance.around(0.9),
        chance.between(40, 110),
        chance.between(8, 15),
        chance,
        chance.around(0.3),
      ),
    );
  }
  print.path(ink, leaves);
  print.marks(qing, { left, right: 150, top: 880, gapX: 18, gapY: 24 }, (px, py) =>
    py > lerp(870, 1000, (px - left) / 306) + 16
      ? { angle: -1.1 + chance.around(0.6), length: chance.between(16, 40), width: 4 }
      : null,
  );
  print.marks(qing, { left: 740, top: 890, gapX: 18, gapY: 24 }, (px, py) =>
    py > lerp(1000, 880, (px - 730) / 226) + 16
      ? { angle: -2 + chance.around(0.6), length: chance.between(16, 40), width: 4 }
      : null,
  );
  cutOnlooker(print, x, y, h, { hair: "tail", dress: "trousers", edge: paper });
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * h, y + b * h]);
  const knife = { step: 22, amp: 1.4 };
  print.edged(
    red,
    paper,
    4,
    pathOf(
      print.cut(
        at("-.1,-.74 -.06,-.775 .06,-.775 .1,-.74 .125,-.6 .12,-.47 .1,-.445 -.1,-.445 -.12,-.47 -.125,-.6"),
        knife,
      ),
    ),
  );
  print.path(
    ink,
    pathOf(print.cut(at("-.085,-.56 .085,-.56 .08,-.47 -.08,-.47"), knife)) +
      pathOf(cut.ribbon(at("-.12,-.66 .12,-.66"), () => 4)) +
      pathOf(cut.ribbon(at("-.03,-.775 -.02,-.8 .02,-.8 .03,-.775"), () => 5)),
  );
}
