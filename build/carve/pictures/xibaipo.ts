// 土屋灯明，进京赶考: a village in the hills of Hebei at dawn, 23 March 1949; the column leaves.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutAdobeHouse } from "../things/adobe-house.ts";
import { type Growth, growBoughs } from "../things/boughs.ts";
import { cutVehicle } from "../things/motor-column.ts";
import { cutOnlooker } from "../things/onlooker.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** The road, from the gap in the hills to the village. */
const road = cut.curve(
  pointsOf(
    "520,462 560,470 620,482 600,500 500,514 420,534 440,562 560,590 700,630 740,684 660,750 520,830 430,920 400,1020",
  ),
  16,
);

export const picture: Picture = {
  id: "xibaipo",
  title: "西柏坡",
  draw() {
    const print = pictureBlock("xibaipo", 71);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutHills(print));
    print.plane("valley", 0.5, () => cutValley(print));
    print.plane("column", 0.65, () => cutColumn(print));
    print.plane("house", 0.85, () => cutHouse(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.flat(dusk);
  print.grain(deep, { bottom: 240, share: 0.5, across: 0.016, along: 0.003, warp: 90 });
  const band = (fill: string, y: number): void => {
    const upper: cut.Point[] = [];
    for (let x = left - 5; x < right + 120; x += 120) upper.push([x, y + chance.around(9)]);
    print.shape(fill, [...upper, [right + 5, 520], [left - 5, 520]], { step: 28, amp: 2 });
  };
  const teeth = (fill: string, y: number): void => {
    print.marks(fill, { top: y - 10, bottom: y + 44, gapX: 58, gapY: 8, strayX: 0.5 }, (_x, py) => ({
      angle: chance.around(0.02),
      length: chance.between(50, 140),
      width: 6 * smoothStep(y + 48, y, py),
    }));
  };
  band(qing, 190);
  teeth(dusk, 190);
  band(paleQing(0.5), 262);
  teeth(qing, 262);
  band(paleOchre(0.8), 330);
  teeth(paleQing(0.5), 330);
  print.marks(paper, { top: 346, bottom: 500, gapX: 70, gapY: 9, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 150),
    width: (2 + 7 * noise.at(x * 0.005, y * 0.03)) * smoothStep(340, 420, y),
  }));
  let stars = "";
  for (let i = 0; i < 40; i++)
    stars += pathOf(
      cut.lens(
        chance.between(left, right),
        chance.between(16, 170),
        chance.around(0.3),
        chance.between(3, 8),
        chance.between(1.6, 3.6),
        chance,
      ),
    );
  print.path(paleQing(0.78), stars);
}

function cutHills(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 12,
    peaks: [
      { x: -100, y: 356, left: 200, right: 160, height: 130 },
      { x: 110, y: 320, left: 190, right: 200, height: 160 },
      { x: 330, y: 368, left: 150, right: 170, height: 110 },
      { x: 560, y: 334, left: 170, right: 180, height: 140 },
      { x: 780, y: 300, left: 190, right: 190, height: 180 },
      { x: 960, y: 350, left: 150, right: 150, height: 130 },
    ],
    base: 480,
    jag: 9,
    tones: { base: paleQing(0.5), mid: paleQing(0.35), cut: paleQing(0.78) },
    midBelow: 0.5,
    gapX: 8,
    gapY: 15,
    markWidth: 3,
    rim: 2,
  });
  cut.layMist(print, paper, 452, -120, 420, 18);
  cut.layMist(print, paper, 462, 380, 940, 16);
  cut.cutRange(print, {
    seed: 4,
    peaks: [
      { x: -120, y: 392, left: 200, right: 200, height: 130 },
      { x: 160, y: 404, left: 190, right: 200, height: 110 },
      { x: 390, y: 430, left: 130, right: 120, height: 70 },
      { x: 720, y: 396, left: 150, right: 180, height: 120 },
      { x: 940, y: 372, left: 190, right: 160, height: 150 },
    ],
    base: 520,
    jag: 8,
    tones: { base: qing, mid: dusk, dark: deep, cut: paleQing(0.5), rim: paper },
    gapX: 8,
    gapY: 16,
    markWidth: 3.4,
    rim: 2.6,
  });
}

function widthAt(y: number): number {
  return lerp(5, 200, ((y - 455) / 545) ** 1.3);
}

function cutValley(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(
    paleQing(0.65),
    pointsOf(`${left},500 60,486 300,494 480,472 600,474 760,492 ${right},482 ${right},1004 ${left},1004`),
    { step: 30, amp: 2 },
  );
  const area = { left, right, top: 470, bottom: 1000, cell: 7, tolerance: 1.3, least: 120 };
  const field = (k: number, below: number) => (x: number, y: number) =>
    y < 500
      ? 0.2
      : noise.layered(x * 0.0045 + k, (y - x * 0.1) * 0.017, 3) -
        below +
        0.16 * smoothStep(600, 480, y) -
        0.1 * smoothStep(650, 950, y);
  print.path(paleOchre(0.45), cut.pathsOf(cut.march(field(3, 0.47), area)));
  print.path(qing, cut.pathsOf(cut.march(field(20, 0.4), area)));
  // Furrows of the terraces: rows that follow the ground.
  print.marks(dusk, { top: 500, gapX: 40, gapY: 12, strayX: 0.6 }, (x, y) => {
    const k = (y - 480) / 520;
    return {
      angle: 0.09 * Math.sin(x * 0.008 + y * 0.01) + chance.around(0.03),
      length: lerp(14, 70, k) * chance.between(0.6, 1.3),
      width: lerp(1.2, 6, k) * (noise.layered(x * 0.007, y * 0.02 + 7, 2) > 0.5 ? 1 : 0.3),
    };
  });
  print.marks(paper, { top: 500, gapX: 60, gapY: 15, strayX: 0.6 }, (x, y) => {
    const k = (y - 480) / 520;
    return {
      angle: 0.09 * Math.sin(x * 0.008 + y * 0.01) + chance.around(0.03),
      length: lerp(14, 80, k) * chance.between(0.6, 1.3),
      width: lerp(1.2, 6, k) * smoothStep(0.5, 0.66, noise.layered(x * 0.006 + 9, y * 0.016, 2)),
    };
  });
  const way = cut.facet(road, chance, { step: 18, amp: 0.8 });
  const width =
    (k: number) =>
    (t: number): number =>
      widthAt(cut.along(road, t)[1]) * k;
  print.path(dusk, pathOf(cut.ribbon(way, width(1.1))));
  print.path(paper, pathOf(cut.ribbon(way, width(0.98))));
  let ruts = "";
  for (let i = 0; i < 220; i++) {
    const t = (i + chance.unit()) / 221;
    const [x, y] = cut.along(road, t);
    const [x2, y2] = cut.along(road, Math.min(1, t + 0.012));
    const half = widthAt(y) * 0.3;
    const k = (y - 455) / 545;
    ruts += pathOf(
      cut.gouge(
        x + (i % 2 ? 1 : -1) * half * 0.6 + chance.bell(half * 0.4),
        y,
        Math.atan2(y2 - y, x2 - x),
        lerp(6, 80, k),
        lerp(1.2, 6.4, k),
        chance,
      ),
    );
  }
  print.path(paleQing(0.35), ruts);
  // Bare poplars along the river's edge.
  let poplars = "";
  for (let i = 0; i < 34; i++) {
    const x =
      i < 20
        ? lerp(left, 330, i / 20) + chance.around(12)
        : lerp(640, right, (i - 20) / 14) + chance.around(14);
    const y = 506 + chance.around(8);
    const h = chance.between(34, 70);
    poplars += pathOf(cut.gouge(x, y, -Math.PI / 2 + chance.around(0.04), h, 4, chance));
    for (let k = 0; k < 5; k++)
      poplars += pathOf(
        cut.gouge(x, y - h * (0.25 + k * 0.13), -Math.PI / 2 + (k % 2 ? 0.35 : -0.35), h * 0.34, 2.4, chance),
      );
  }
  print.path(deep, poplars);
}

function cutColumn(print: cut.Print): void {
  let until = 0;
  let count = 0;
  const queue: [number, number, number, 1 | -1][] = [];
  road.forEach(([x, y], i) => {
    if (y > 760) return;
    const before = cut.pointAt(road, i - 1);
    until -= Math.hypot(x - before[0], y - before[1]);
    if (until > 0) return;
    const size = widthAt(y) * 0.9 + 12;
    queue.push([x, y, size, x > before[0] ? -1 : 1]);
    until = size * 1.5;
  });
  for (const [x, y, size, dir] of queue)
    cutVehicle(print, x, y, size, count++ % 3 === 1 ? "jeep" : "lorry", dir);
}

function cutHouse(print: cut.Print): void {
  const { chance, left } = print;
  print.shape(night, pointsOf(`${left},836 120,850 260,866 350,900 420,960 440,1010 ${left},1010`), {
    step: 22,
    amp: 2,
  });
  cutAdobeHouse(print, 292, 884, 400);
  print.marks(qing, { left, right: 430, top: 886, bottom: 990, gapX: 44, gapY: 13, strayX: 0.6 }, (x, y) =>
    x < 250 + (y - 860) * 1.4
      ? { angle: chance.around(0.05), length: chance.between(14, 60), width: chance.between(1.4, 5) }
      : null,
  );
}

/** A locust tree still bare, the yard's millstone, and those who see them off. */
function cutNear(print: cut.Print): void {
  const { chance, right } = print;
  const growth: Growth = {
    bend: 0.22,
    taper: 0.62,
    thin: 0.6,
    pairsAbove: 3,
    turns: [-0.55, 0.5],
    stray: 0.16,
    shrink: [0.66, 0.84],
  };
  print.path(ink, growBoughs(chance, [-128, 1000], -Math.PI / 2 + 0.02, [300, 50], 5, growth));
  let bark = "";
  for (let i = 0; i < 34; i++)
    bark += pathOf(
      cut.gouge(-126 + chance.around(17), lerp(990, 700, i / 34), -1.45, chance.between(18, 40), 4, chance),
    );
  print.path(paleQing(0.2), bark);
  print.shape(ink, pointsOf(`300,1010 420,980 560,960 700,950 ${right},930 ${right},1010`), {
    step: 24,
    amp: 2.4,
  });
  print.marks(qing, { left: 400, top: 956, bottom: 1000, gapX: 30, gapY: 12, strayX: 0.6 }, (x, y) =>
    y > lerp(985, 940, (x - 400) / 500)
      ? { angle: -0.06, length: chance.between(16, 50), width: chance.between(1.6, 4.4) }
      : null,
  );
  const edge = paper;
  cutOnlooker(print, 632, 976, 236, { dress: "coat", hair: "cap", right: "hand", edge });
  cutOnlooker(print, 722, 978, 156, { child: true, hair: "braids", left: "hold", edge, dress: "coat" });
  cutOnlooker(print, 820, 972, 226, { dress: "coat", hair: "tail", edge });
}
