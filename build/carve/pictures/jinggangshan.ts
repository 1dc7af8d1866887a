// 竹海深处，扁担上山: grain is carried up the Jinggang mountains; the red line is the carrying pole.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBamboo } from "../things/bamboo.ts";
import { cutCarrier } from "../things/field-workers.ts";

const { deep, dusk, ink, ochre, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** The path from the ridge down to us. */
const path = cut.curve(
  pointsOf(
    "560,262 520,300 430,330 372,366 420,410 540,444 628,490 590,548 450,600 300,660 262,728 360,800 560,850 800,900 990,930",
  ),
  10,
);

export const picture: Picture = {
  id: "jinggangshan",
  title: "井冈山",
  draw() {
    const print = pictureBlock("jinggangshan", 61);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("mountain", 0.5, () => cutMountain(print));
    print.plane("walkers", 0.7, () => cutWalkers(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paper);
  print.marks(paleQing(0.78), { bottom: 420, gapX: 120, gapY: 13, strayX: 0.7 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(60, 190),
    width: 8 * noise.layered(x * 0.003, y * 0.012, 2) * smoothStep(380, 40, y),
  }));
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 4,
    peaks: [
      { x: -60, y: 190, left: 240, right: 240, height: 260, bow: 1.2 },
      { x: 210, y: 232, left: 180, right: 190, height: 210, bow: 1.25 },
      { x: 800, y: 170, left: 240, right: 240, height: 280, bow: 1.2 },
    ],
    base: 640,
    jag: 7,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78), rim: paper },
    gapX: 9,
    gapY: 18,
    markWidth: 3,
  });
  for (const [y, from, to, h] of [
    [330, -160, 300, 22],
    [372, 560, 980, 26],
    [400, -160, 420, 20],
  ] as const)
    cut.layMist(print, paper, y, from, to, h);
}

function cutMountain(print: cut.Print): void {
  const { chance, noise } = print;
  const range = cut.cutRange(print, {
    seed: 17,
    peaks: [
      { x: 560, y: 170, left: 520, right: 420, height: 560, bow: 0.95 },
      { x: 150, y: 400, left: 320, right: 260, height: 380, bow: 1.1 },
      { x: 930, y: 330, left: 260, right: 260, height: 420, bow: 1 },
    ],
    base: 1010,
    jag: 10,
    spurs: 5,
    facet: 15,
    tones: { base: qing, mid: dusk, dark: deep, cut: paleQing(0.35), rim: paper },
    gapX: 13,
    gapY: 26,
    markWidth: 4.4,
    cell: 8,
    least: 160,
    rim: 4,
  });
  // Bamboo covers the slope: tufts that bow, closer and paler up there.
  const tufts = (fill: string, count: number, k: number): void => {
    let d = "";
    for (let i = 0; i < count; i++) {
      const y = lerp(250, 960, chance.unit() ** 0.8);
      const x = chance.between(print.left, print.right);
      if (y < range.skyline(x) + 16 || noise.at(x * 0.012 + k, y * 0.012) < 0.42) continue;
      const size = lerp(14, 74, (y - 250) / 710);
      const side = noise.at(x * 0.03, 7) > 0.5 ? 1 : -1;
      // A stem that rises and bows over, with leaves hanging from its arch.
      const stem = cut.curve(
        [
          [x, y],
          [x + side * size * 0.12, y - size * 0.7],
          [x + side * size * 0.5, y - size],
          [x + side * size * 0.86, y - size * 0.86],
        ],
        4,
      );
      d += pathOf(cut.ribbon(stem, (t) => lerp(size * 0.05, 1.4, t)));
      for (let j = 0; j < 6; j++) {
        const [lx, ly] = cut.along(stem, 0.42 + j * 0.11);
        d += pathOf(
          cut.gouge(
            lx,
            ly,
            Math.PI / 2 - side * chance.between(-0.3, 0.7),
            size * chance.between(0.22, 0.34),
            Math.max(1.6, size * 0.06),
            chance,
          ),
        );
      }
    }
    print.path(fill, d);
  };
  tufts(deep, 120, 3);
  tufts(paleQing(0.35), 84, 11);
  // The path, cut pale into the slope.
  const width = (t: number): number => lerp(5, 54, t ** 1.25);
  const way = cut.facet(path, chance, { step: 16, amp: 1.6 });
  print.path(deep, pathOf(cut.ribbon(cut.shifted(way, 2, 5), (t) => width(t) * 1.08)));
  print.path(paleOchre(0.6), pathOf(cut.ribbon(way, width)));
  let steps = "";
  for (let i = 0; i < 46; i++) {
    const t = (i + 0.5) / 46;
    const [x, y] = cut.along(path, t);
    const [x2, y2] = cut.along(path, Math.min(1, t + 0.015));
    const w = width(t);
    steps += pathOf(
      cut.lens(
        x + chance.around(w * 0.2),
        y + chance.around(w * 0.2),
        Math.atan2(y2 - y, x2 - x) + 1.57,
        w * 0.7,
        Math.max(1.4, w * 0.08),
        chance,
      ),
    );
  }
  print.path(ochre, steps);
  for (const [y, from, to, h] of [
    [352, 640, 960, 18],
    [560, -160, 200, 20],
    [520, 690, 960, 18],
  ] as const)
    cut.layMist(print, paper, y, from, to, h);
}

function cutWalkers(print: cut.Print): void {
  const { chance } = print;
  const hats = ["cap", "straw", "cap", "none", "straw"] as const;
  const count = 15;
  for (let i = 0; i < count; i++) {
    const t = lerp(0.02, 0.9, (i / (count - 1)) ** 0.92);
    const [x, y] = cut.along(path, t);
    const [x2] = cut.along(path, Math.max(0, t - 0.02));
    const height = lerp(16, 172, t ** 1.35);
    cutCarrier(print, x, y + height * 0.05, height * chance.between(0.96, 1.04), {
      dir: x2 < x ? -1 : 1,
      hat: hats[i % hats.length] ?? "cap",
      pole: red,
      grain: paleOchre(0.45),
      ...(height > 24 ? { edge: paleOchre(0.8) } : {}),
    });
  }
}

function cutNear(print: cut.Print): void {
  // Stems that frame the view; the picture is looked at out of the grove.
  cutBamboo(print, -116, 34, { lean: 0.05, fill: deep, light: qing });
  cutBamboo(print, 916, 36, { lean: -0.02, fill: deep, light: qing });
  cutBamboo(print, -52, 46, { lean: 0.02, fill: ink, light: paleQing(0.2) });
  cutBamboo(print, 62, 58, { lean: -0.015, fill: ink, light: paleQing(0.35) });
  cutBamboo(print, 812, 46, { lean: -0.035, fill: ink, light: paleQing(0.2) });
  print.shape(ink, pointsOf("-160,940 -40,926 60,944 150,972 220,1010 -160,1010"), { step: 20, amp: 2 });
}
