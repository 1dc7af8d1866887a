// 粉墙黛瓦，万家灯火: a village in southern Anhui at evening, harvest in, a train on its viaduct behind.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutAnhuiHouse } from "../things/anhui-house.ts";
import { cutDaySky } from "../things/day-sky.ts";
import { cutOnlooker } from "../things/onlooker.ts";
import { cutLantern, cutRoofPanels, cutViaduct } from "../things/village-today.ts";
import { cutWayHome, wayHome } from "../things/way-home.ts";

const { deep, dusk, ink, loess, ochre, paleOchre, paleQing, paper, qing } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const ground = 640;

export const picture: Picture = {
  id: "xiaokang",
  title: "小康的一天",
  draw() {
    const print = pictureBlock("xiaokang", 127);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutHills(print));
    print.plane("train", 0.45, () => cutViaduct(print, 668, 408));
    print.plane("village", 0.6, () => cutVillage(print));
    print.plane("pond", 0.75, () => cutFields(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  cutDaySky(print, {
    bottom: 400,
    grain: 0.4,
    grainBottom: 470,
    gapX: 100,
    gapY: 13,
    least: 2,
    from: 0.4,
    more: (y) => 3 * smoothStep(200, 420, y),
  });
  print.marks(paleQing(0.5), { top: 2, bottom: 220, gapX: 110, gapY: 14, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(60, 170),
    width: 11 * smoothStep(0.4, 0.68, noise.layered(x * 0.004 + 60, y * 0.016, 3)) * smoothStep(230, 30, y),
  }));
}

function cutHills(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 33,
    peaks: [
      { x: -90, y: 290, left: 220, right: 220, height: 170 },
      { x: 150, y: 250, left: 220, right: 230, height: 200 },
      { x: 430, y: 300, left: 190, right: 190, height: 150 },
      { x: 660, y: 236, left: 230, right: 220, height: 220 },
      { x: 900, y: 280, left: 200, right: 160, height: 170 },
    ],
    base: 480,
    jag: 9,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78), rim: paper },
    gapX: 10,
    gapY: 18,
    markWidth: 3,
    rim: 2.4,
    midBelow: 0.52,
  });
  cut.layMist(print, paper, 416, -150, 430, 26);
  cut.layMist(print, paper, 404, 360, 960, 26);
  print.shape(
    qing,
    pointsOf(
      `${print.left},${ground + 10} ${print.left},462 60,446 240,462 420,452 620,464 800,448 ${print.right},458 ${print.right},${ground + 10}`,
    ),
    { step: 20, amp: 2 },
  );
  print.marks(dusk, { top: 470, bottom: ground, gapX: 18, gapY: 18 }, () => ({
    angle: 1.4 + print.chance.around(0.4),
    length: print.chance.between(8, 20),
    width: 4,
  }));
}

/** White walls in two rows, the nearer ones larger, lamps at their eaves. */
function cutVillage(print: cut.Print): void {
  const back: [number, number, number, number][] = [
    [-90, 566, 130, 96],
    [50, 560, 140, 112],
    [206, 566, 130, 92],
    [540, 564, 136, 104],
    [680, 560, 150, 118],
    [830, 564, 130, 98],
  ];
  const front: [number, number, number, number][] = [
    [-60, ground, 180, 132],
    [126, ground + 4, 190, 140],
    [596, ground + 4, 180, 126],
    [778, ground + 2, 206, 150],
    [966, ground, 150, 124],
    [366, ground + 8, 292, 232],
  ];
  back.forEach(([x, y, w, h], i) => {
    cutAnhuiHouse(print, x, y, w, h);
    if (i % 2 === 0) cutRoofPanels(print, x, y - h * 0.83, w * 0.42, h * 0.13);
    lightWindows(print, x, y, w, h);
  });
  for (const [x, h] of [
    [236, 170],
    [502, 150],
    [688, 150],
    [30, 140],
  ] as const)
    cut.cutPine(print, x, ground, h, { fill: deep, cut: paleQing(0.5), tiers: 5 });
  for (const [x, y, w, h] of front) {
    cutAnhuiHouse(print, x, y, w, h, { door: true });
    cutRoofPanels(print, x, y - h * 0.83, w * 0.42, h * 0.13);
    lightWindows(print, x, y, w, h);
    for (const side of [-1, 1]) cutLantern(print, x + side * w * 0.155, y - h * 0.33, h > 200 ? 17 : 11);
  }
}

/** Lamps are on behind the small windows. */
function lightWindows(print: cut.Print, x: number, y: number, w: number, h: number): void {
  for (const side of [-1, 1]) {
    const [cx, cy, a, b] = [x + side * 0.24 * w, y - 0.52 * h, 0.034 * w, 0.06 * h];
    print.shape(
      ochre,
      pointsOf(`${cx - a},${cy - b} ${cx + a},${cy - b} ${cx + a},${cy + b} ${cx - a},${cy + b}`),
      { step: 20, amp: 0.4 },
    );
    print.path(ink, pathOf(cut.ribbon(pointsOf(`${cx},${cy - b} ${cx},${cy + b}`), () => 1.6)));
  }
}

/** A pond that holds the lamps, then rice in stooks and the last standing grain. */
function cutFields(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(
    dusk,
    pointsOf(
      `${left},${ground + 8} 120,${ground + 12} 460,${ground + 6} ${right},${ground + 10} ${right},1004 ${left},1004`,
    ),
    { step: 30, amp: 1.4 },
  );
  print.shape(
    paleQing(0.35),
    pointsOf(`${left},${ground + 20} ${right},${ground + 18} ${right},760 ${left},760`),
    { step: 30, amp: 1.4 },
  );
  cut.cutWater(print, {
    top: ground + 20,
    bottom: 770,
    cut: paper,
    gapFar: 6,
    gapNear: 14,
    lengthFar: 40,
    lengthNear: 100,
    strength: (x, y) => 0.3 + 0.8 * noise.layered(x * 0.006, y * 0.02, 2),
  });
  cut.cutWater(print, {
    top: ground + 20,
    bottom: 740,
    cut: deep,
    gapFar: 8,
    gapNear: 16,
    lengthFar: 40,
    lengthNear: 70,
    space: 0.9,
    strength: (x, y) => 0.9 * smoothStep(740, 660, y) * noise.layered(x * 0.014, y * 0.02 + 9, 2),
  });
  let glow = "";
  for (const x of [321, 411, 97, 155, 568, 624, 746, 810, -88, -32])
    for (let y = ground + 24; y < 716; y += 11)
      glow += pathOf(cut.lens(x + chance.around(5), y, 0, chance.between(12, 26), 4.4, chance));
  print.path(cut.red, glow);
  const bank: cut.Point[] = [];
  for (let x = left - 10; x <= right + 10; x += 24)
    bank.push([x, 752 + 12 * Math.sin(x * 0.008) + chance.around(2)]);
  print.path(ink, pathOf([...cut.shifted(bank, 0, -5), [right + 10, 1010], [left - 10, 1010]]));
  print.path(ochre, pathOf([...bank, [right + 10, 1010], [left - 10, 1010]]));
  cutWayHome(print);
  // Stubble in rows that run together far off, and sheaves set up to dry.
  for (const [fill, k] of [
    [loess, 0],
    [paleOchre(0.45), 0.5],
  ] as const) {
    let d = "";
    for (let i = -26; i <= 26; i++)
      for (let n = 0; n < 15; n++) {
        const t = (n + chance.unit()) / 15;
        const y = lerp(770, 1000, t);
        const x = 420 + (i + k) * lerp(22, 66, t);
        if (x < left || x > right || cut.isInside(wayHome, x, y - 8)) continue;
        const size = lerp(8, 26, t);
        d += pathOf(
          cut.gouge(x + chance.around(3), y, -Math.PI / 2 + chance.around(0.4), size, size * 0.26, chance),
        );
      }
    print.path(fill, d);
  }
  for (const [x, y, s] of [
    [60, 800, 44],
    [190, 812, 50],
    [520, 806, 46],
    [650, 818, 52],
    [800, 806, 48],
    [910, 824, 54],
    [-90, 818, 52],
  ] as const) {
    const sheaf = cut.shifted(
      pointsOf("-.5,0 -.34,-.44 -.12,-.62 -.4,-1.14 -.1,-1.26 .14,-1.24 .42,-1.1 .12,-.62 .34,-.44 .5,0").map(
        ([a, b]): cut.Point => [a * s, b * s],
      ),
      x,
      y,
    );
    print.edged(paleOchre(0.3), ink, 3, pathOf(print.cut(sheaf, { step: 12 })));
    let straws = "";
    for (let i = -3; i <= 3; i++)
      straws +=
        pathOf(cut.gouge(x + i * s * 0.03, y - s * 0.62, Math.PI / 2 - i * 0.16, s * 0.56, 2.6, chance)) +
        pathOf(cut.gouge(x + i * s * 0.03, y - s * 0.66, -Math.PI / 2 + i * 0.13, s * 0.46, 2.6, chance));
    print.path(loess, straws);
    print.path(
      ink,
      pathOf(
        cut.ribbon(
          cut.shifted(
            pointsOf("-.16,-.62 .16,-.64").map(([a, b]): cut.Point => [a * s, b * s]),
            x,
            y,
          ),
          () => 4,
        ),
      ),
    );
  }
}

/** Grandmother and child on their way home over the ridge of the field. */
function cutNear(print: cut.Print): void {
  const { chance, left, right } = print;
  print.shape(
    ink,
    pointsOf(`${left},1010 ${left},948 60,962 240,958 430,966 620,960 800,950 ${right},930 ${right},1010`),
    { step: 22, amp: 2.4 },
  );
  let grain = "";
  let ears = "";
  for (let i = 0; i < 64; i++) {
    const x = i % 2 ? lerp(left, 110, chance.unit()) : lerp(700, right, chance.unit());
    const h = chance.between(70, 170);
    const side = chance.unit() < 0.5 ? -1 : 1;
    const tip: cut.Point = [x + side * h * 0.34, 980 - h];
    grain += pathOf(
      cut.ribbon(cut.curve([[x, 990], [x + side * h * 0.06, 980 - h * 0.6], tip], 4), (t) => lerp(5, 1.6, t)),
    );
    ears += pathOf(cut.gouge(tip[0] - side * 5, tip[1] - 4, side > 0 ? 0.9 : 2.2, 36, 9, chance));
  }
  print.path(ink, grain).path(ink, ears);
  cutOnlooker(print, 246, 980, 296, { dress: "coat", hair: "bun", left: "back", right: "hand", edge: paper });
  cutOnlooker(print, 366, 984, 206, {
    child: true,
    hair: "braids",
    dress: "skirt",
    left: "hold",
    right: "up",
    rests: -1,
    bag: true,
    edge: paper,
  });
}
