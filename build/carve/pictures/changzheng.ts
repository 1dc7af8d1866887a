// 一条红线，手拉着手: the column on the snow mountain. The red line between their hands is a motif, not a rope.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";

const { deep, dusk, night, paleQing, paper, qing, red, lerp, pathOf, smoothStep } = cut;

export const picture: Picture = {
  id: "changzheng",
  title: "翻越夹金山",
  draw() {
    const print = pictureBlock("changzheng", 11);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("peak", 0.35, () => cutPeak(print));
    print.plane("shoulder", 0.55, () => cutShoulder(print));
    print.plane("people", 0.7, () => cutColumn(print));
    print.plane("near", 1, () => cutNear(print));
    print.plane("snow", 1, () => cutSnowfall(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(night);
  print.grain(deep, { bottom: 640, share: 0.34, across: 0.05 });
  // One wind, from the upper right.
  const rows = { bottom: 720, gapX: 15, gapY: 62, turn: 1.25 };
  print.marks(dusk, rows, (x, y) => {
    const reach = smoothStep(900, 120, Math.hypot(x - 560, y - 190));
    const width = reach * 4.6 * (0.2 + noise.layered(x * 0.006, y * 0.012, 2));
    return width > 1
      ? { angle: Math.PI - 0.32 + chance.around(0.05), length: chance.between(40, 110), width }
      : null;
  });
  print.marks(paleQing(0.2), rows, (x, y) => {
    const reach = smoothStep(600, 90, Math.hypot(x - 560, y - 190));
    const width = reach * 5 * (0.2 + noise.layered(x * 0.006 + 30, y * 0.012, 2));
    return width > 1.1
      ? { angle: Math.PI - 0.32 + chance.around(0.05), length: chance.between(40, 100), width }
      : null;
  });
}

function cutPeak(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 4,
    peaks: [
      { x: 525, y: 132, left: 470, right: 400, height: 700, bow: 0.92 },
      { x: 395, y: 330, left: 300, right: 300, height: 480, bow: 0.9 },
      { x: 655, y: 300, left: 200, right: 330, height: 520, bow: 0.9 },
      { x: 215, y: 430, left: 260, right: 230, height: 420, bow: 0.95 },
      { x: 800, y: 372, left: 190, right: 200, height: 450, bow: 0.9 },
      { x: 950, y: 470, left: 200, right: 200, height: 400, bow: 0.95 },
      { x: 20, y: 560, left: 260, right: 190, height: 380, bow: 0.95 },
    ],
    spurs: 5.4,
    jag: 13,
    facet: 22,
    tones: { base: paper, mid: paleQing(0.5), dark: dusk, cut: paper },
    gapX: 9,
    gapY: 30,
    markWidth: 6,
    midBelow: 0.52,
    darkBelow: 0.3,
    mist: [560, 880],
    rough: 0.2,
    least: 110,
    band: 0.24,
  });
}

function cutShoulder(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 9,
    peaks: [
      { x: -130, y: 540, left: 200, right: 640, height: 350, bow: 0.85 },
      { x: 800, y: 620, left: 600, right: 320, height: 320, bow: 0.85 },
    ],
    jag: 7,
    tones: { base: paleQing(0.94), mid: paleQing(0.5), dark: dusk, cut: paper, rim: paper },
    rim: 5,
    gapX: 10,
    gapY: 28,
    markWidth: 5.5,
    midBelow: 0.4,
    darkBelow: 0.16,
    mist: [760, 940],
    least: 130,
    band: 0.2,
  });
}

const way = cut.curve(
  cut.pointsOf(
    "-170,985 70,935 300,862 470,815 610,752 590,700 500,668 440,622 462,578 505,535 515,490 508,455",
  ),
  14,
);
/** Size of a walker on the way: the share of the way shrinks them. */
const heightAt = (t: number): number => lerp(150, 9, t ** 0.6);

function cutColumn(print: cut.Print): void {
  const { chance } = print;
  let prints = "";
  for (let t = 0; t < 0.9; t += lerp(0.0062, 0.0038, t)) {
    const [x, y] = cut.along(way, t);
    const foot = lerp(13, 2, t ** 0.6);
    const side = chance.unit() < 0.5 ? 1 : -1;
    const angle = chance.around(0.4);
    prints += pathOf(
      cut.gouge(x + chance.around(foot * 0.3), y + side * foot * 0.22 + 3, angle, foot, foot * 0.36, chance),
    );
  }
  print.path(qing, prints);
  const stops = [
    0.115, 0.2, 0.268, 0.334, 0.394, 0.449, 0.5, 0.545, 0.585, 0.62, 0.652, 0.684, 0.715, 0.745, 0.772, 0.8,
    0.826, 0.852, 0.876, 0.9,
  ];
  const walkers = stops.map((t) => {
    const [x, y] = cut.along(way, t);
    return {
      x,
      y,
      height: heightAt(t),
      dir: t < 0.5 ? (1 as const) : t < 0.7 ? (-1 as const) : (1 as const),
    };
  });
  walkers.forEach((each, i) => {
    const hat = i % 4 === 1 ? "straw" : "cap";
    cut.cutPerson(print, each.x, each.y, each.height, {
      dir: each.dir,
      hat,
      stick: i % 3 === 0,
      stride: 0.42,
      lean: 0.09,
    });
  });
  walkers.forEach((from, i) => {
    const to = walkers[i + 1];
    if (!to) return;
    const a: cut.Point = [from.x + from.dir * 0.27 * from.height, from.y - 0.5 * from.height];
    const b: cut.Point = [to.x - to.dir * 0.12 * to.height, to.y - 0.5 * to.height];
    const sag = Math.hypot(a[0] - b[0], a[1] - b[1]) * 0.13;
    const line = cut.curve([a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag], b], 3);
    const width = Math.max(1.8, from.height * 0.046);
    print.path(red, pathOf(cut.ribbon(line, () => width * chance.between(0.8, 1.2))));
  });
}

function cutNear(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 21,
    peaks: [
      { x: 1010, y: 770, left: 600, right: 120, height: 250, bow: 0.8 },
      { x: -150, y: 930, left: 60, right: 330, height: 100, bow: 0.8 },
    ],
    spurs: 3,
    jag: 6,
    tones: { base: deep, mid: night, cut: paleQing(0.5), rim: paper },
    rim: 6,
    gapX: 10,
    gapY: 26,
    markWidth: 6,
    midBelow: 0.4,
    band: 0.3,
  });
}

function cutSnowfall(print: cut.Print): void {
  const { chance } = print;
  let flakes = "";
  for (let i = 0; i < 210; i++) {
    const size = chance.between(1.2, 4);
    const x = chance.between(print.left, print.right);
    const y = chance.between(0, print.height);
    const angle = Math.PI - 0.5 + chance.around(0.3);
    flakes += pathOf(cut.lens(x, y, angle, size * chance.between(2, 4), size, chance));
  }
  print.path(paper, flakes);
}
