// 白幡如林，面向城门: students before Tian'anmen on the afternoon of 4 May 1919.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutBareTree } from "../things/bare-tree.ts";
import { cutPillar, cutTiananmen } from "../things/city-gate.ts";

const { deep, dusk, ink, ochre, paleOchre, paleQing, paper, qing, umber } = cut;
const { pathOf, pointsOf, smoothStep } = cut;

const ground = 520;

export const picture: Picture = {
  id: "wusi",
  title: "五四运动",
  draw() {
    const print = pictureBlock("wusi", 19);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("gate", 0.35, () => cutGate(print));
    print.plane("trees", 0.45, () => cutTrees(print));
    print.plane("crowd", 0.6, () => cutCrowd(print));
    print.plane("banners", 0.8, () => cutRow(print, 820, 330));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleOchre(0.88));
  // A windy afternoon: one slant for all cuts.
  print.marks(paleOchre(0.6), { bottom: ground, gapX: 170, gapY: 15, strayX: 0.7 }, (x, y) => ({
    angle: -0.09 + chance.around(0.02),
    length: chance.between(60, 190),
    width: 6.5 * noise.layered(x * 0.003, y * 0.014, 2) * smoothStep(430, 60, y),
  }));
  print.marks(paper, { bottom: ground, gapX: 160, gapY: 18, strayX: 0.7 }, (x, y) => ({
    angle: -0.09 + chance.around(0.02),
    length: chance.between(60, 170),
    width: 9 * noise.layered(x * 0.004 + 9, y * 0.016, 2) * smoothStep(-60, 330, y),
  }));
}

function cutGate(print: cut.Print): void {
  const { left, right } = print;
  // Walls run off to both sides, low and pale.
  print.shape(
    paleQing(0.2),
    pointsOf(`${left},${ground - 46} 230,${ground - 52} 230,${ground} ${left},${ground}`),
    { amp: 1 },
  );
  print.shape(
    paleQing(0.2),
    pointsOf(`570,${ground - 52} ${right},${ground - 46} ${right},${ground} 570,${ground}`),
    { amp: 1 },
  );
  print.shape(
    dusk,
    pointsOf(`${left},${ground - 58} 230,${ground - 64} 230,${ground - 50} ${left},${ground - 44}`),
    { amp: 1 },
  );
  print.shape(
    dusk,
    pointsOf(`570,${ground - 64} ${right},${ground - 58} ${right},${ground - 44} 570,${ground - 50}`),
    { amp: 1 },
  );
  cutTiananmen(print, 400, ground, 400);
  print.flat(paleOchre(0.6), ground, 1000);
  print.marks(paleOchre(0.3), { top: ground + 4, bottom: 760, gapX: 70, gapY: 9, strayX: 0.6 }, (x, y) => ({
    angle: print.chance.around(0.02),
    length: print.chance.between(20, 90),
    width: 5 * print.noise.layered(x * 0.006, y * 0.03, 2),
  }));
}

function cutTrees(print: cut.Print): void {
  const { chance } = print;
  for (const [x, y, height, lean] of [
    [80, 556, 300, -0.08],
    [-30, 566, 350, 0.02],
    [728, 556, 310, 0.08],
    [830, 566, 360, 0],
  ] as const) {
    let far = "";
    let light = "";
    const leaf = (at: cut.Point): string =>
      pathOf(
        cut.lens(
          at[0] + chance.around(12),
          at[1] + chance.around(12),
          chance.between(0, 3),
          chance.between(13, 24),
          chance.between(7, 11),
          chance,
        ),
      );
    cutBareTree(print, x, y, height, {
      lean,
      fill: deep,
      atTwig: (at) => {
        for (let i = 0; i < 2; i++) far += leaf(at);
        light += leaf(at);
      },
    });
    print.path(qing, far).path(paleQing(0.5), light);
  }
  cutPillar(print, 206, 560, 190, paleQing(0.88), deep);
  cutPillar(print, 594, 560, 190, paleQing(0.88), deep);
}

/** One row of heads and shoulders, from the left to the right. */
function cutHeads(
  print: cut.Print,
  y: number,
  height: number,
  gap: number,
  edge: string,
  fill: string,
): void {
  const { chance, left, right } = print;
  for (let x = left; x < right; x += gap * chance.between(0.8, 1.2)) {
    const kind = chance.unit();
    cutBackFigure(
      print,
      x,
      y + height * 0.6 + chance.around(height * 0.05),
      height * chance.between(0.95, 1.05),
      {
        dress: kind < 0.15 ? "skirt" : "gown",
        head: kind < 0.15 ? "bob" : kind < 0.4 ? "boater" : kind < 0.62 ? "cap" : "hair",
        edge,
        fill,
      },
    );
  }
}

function cutCrowd(print: cut.Print): void {
  const { chance } = print;
  const rows: [number, number, number, string, string][] = [
    [546, 56, 30, paleOchre(0.6), dusk],
    [578, 80, 54, paleOchre(0.45), deep],
    [626, 116, 78, paleOchre(0.45), ink],
    [694, 164, 94, paleOchre(0.3), ink],
  ];
  for (const [y, height, gap, edge, fill] of rows) {
    for (let x = -120 + chance.between(0, 90); x < 920; x += chance.between(120, 240) * (height / 84)) {
      // The way to the middle arch stays open to the eye.
      if (Math.abs(x - 400) < 64 + height * 0.25) continue;
      cutBanner(print, x, y, height * 1.9 * chance.between(0.85, 1.15), chance.around(0.06));
    }
    cutHeads(print, y, height, gap, edge, fill);
  }
}

/** A long white banner on its bamboo pole; what is written on it is too far to be read. */
function cutBanner(print: cut.Print, x: number, y: number, height: number, lean: number, broad = 0.17): void {
  const { chance } = print;
  const h = height;
  const tilt = (u: number, v: number): cut.Point => [x + (u + lean * v) * h, y - v * h];
  print.path(umber, pathOf(cut.ribbon([tilt(0, -0.2), tilt(0, 1.06)], () => Math.max(2, h * 0.017))));
  const sway = 0.02 + chance.between(0, 0.03);
  const sheet = [
    tilt(0.004, 1.02),
    tilt(broad, 1),
    tilt(broad + sway, 0.8),
    tilt(broad - sway * 0.3, 0.6),
    tilt(broad + sway, 0.34),
    tilt(broad * 0.6, 0.36),
    tilt(sway * 0.6, 0.33),
    tilt(-0.004, 0.7),
  ];
  print.shape(ink, cut.shifted(sheet, Math.max(1.4, h * 0.008), Math.max(1.4, h * 0.008)), {
    step: h * 0.09,
    amp: h * 0.004,
  });
  print.shape(paper, sheet, { step: h * 0.09, amp: h * 0.004 });
  let ticks = "";
  const signs = h > 260 ? 7 : 5;
  const strokes = h > 300 ? 5 : 2;
  for (let i = 0; i < signs; i++)
    for (let k = 0; k < strokes; k++) {
      const v = 0.95 - ((i + 0.5) / signs) * 0.56 + chance.around(0.018);
      const u = broad * 0.52 + chance.around(broad * 0.2);
      const angle = k % 2 ? 1.5 + chance.around(0.35) : -0.12 + chance.around(0.12);
      const long = h * broad * chance.between(0.16, 0.42);
      const [tx, ty] = tilt(u - (k % 2 ? 0 : broad * 0.14), v + (k % 2 ? broad * 0.13 : 0));
      ticks += pathOf(cut.gouge(tx, ty, angle, long, Math.max(1.4, h * 0.0105), chance));
    }
  print.path(ink, ticks);
  if (h > 200) {
    let folds = "";
    for (let i = 0; i < 4; i++)
      folds += pathOf(
        cut.gouge(
          ...tilt(broad * (0.86 + chance.around(0.06)), 0.9 - i * 0.14),
          1.55,
          h * 0.1,
          h * 0.008,
          chance,
        ),
      );
    print.path(paleQing(0.5), folds);
  }
}

function cutRow(print: cut.Print, y: number, height: number): void {
  cutBanner(print, 92, y, 560, -0.05, 0.16);
  cutBanner(print, 742, y - 40, 450, 0.03, 0.16);
  cutBanner(print, 898, y - 20, 500, 0.02, 0.16);
  cutBanner(print, -110, y, 430, -0.02, 0.16);
  const heads = ["hair", "boater", "hair", "cap", "bob", "hair", "boater", "hair"] as const;
  heads.forEach((head, i) => {
    const x = -90 + i * 144 + print.chance.around(16);
    if (Math.abs(x - 420) < 40) return;
    cutBackFigure(
      print,
      x,
      y + height * 0.62 + print.chance.around(14),
      height * (head === "bob" ? 0.92 : 1),
      {
        dress: head === "bob" ? "skirt" : "gown",
        head,
        edge: paleOchre(0.45),
        light: dusk,
      },
    );
  });
}

function cutNear(print: cut.Print): void {
  const y = 1000;
  const near = { dress: "gown", edge: ochre, light: dusk } as const;
  // The nearest: a banner carried by two hands, the largest shape of all.
  cutBanner(print, 590, y - 60, 790, 0.015, 0.17);
  cutBackFigure(print, 684, y + 290, 560, { ...near, head: "hair", left: "raise", right: "bent" });
  cutBackFigure(print, 262, y + 330, 540, { ...near, head: "boater" });
  cutBackFigure(print, -60, y + 330, 560, { ...near, head: "hair" });
  cutBackFigure(print, 930, y + 340, 540, { ...near, dress: "skirt", head: "bob" });
}
