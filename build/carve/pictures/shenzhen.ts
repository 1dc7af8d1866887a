// 渔舟在前，高楼在后: fishing boats and oyster poles in the bay, cranes and the first towers behind them.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutDaySky } from "../things/day-sky.ts";
import { cutTown, shore } from "../things/growing-town.ts";
import { cutSampan } from "../things/sampan.ts";

const { dusk, ink, loess, paleOchre, paleQing, paper, qing, red, lerp, pathOf, pointsOf, smoothStep } = cut;

const sun: cut.Point = [214, 452];

export const picture: Picture = {
  id: "shenzhen",
  title: "深圳特区",
  draw() {
    const print = pictureBlock("shenzhen", 89);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("town", 0.4, () => cutTown(print));
    print.plane("bay", 0.5, () => cutBay(print));
    print.plane("poles", 0.7, () => cutPoles(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  cutDaySky(print, { bottom: shore, grain: 0.46, gapY: 12, least: 2, from: 0.38 });
  print.marks(paleOchre(0.45), { top: 4, bottom: 300, gapX: 110, gapY: 17, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(40, 150),
    width: 7 * smoothStep(0.5, 0.74, noise.layered(x * 0.004 + 30, y * 0.016, 3)),
  }));
  // The sun comes up behind the building sites, cut by the haze.
  print.path(red, pathOf(print.cut(cut.ellipse(sun[0], sun[1], 62, 62, 26), { step: 12, amp: 1 })));
  let haze = "";
  for (const [dy, length, dx] of [
    [-30, 90, 26],
    [-8, 130, -30],
    [10, 150, 24],
    [24, 160, -8],
  ] as const)
    haze += pathOf(cut.lens(sun[0] + dx, sun[1] + dy, chance.around(0.02), length, 7, chance));
  print.path(paleOchre(0.88), haze);
  cut.cutRange(print, {
    seed: 24,
    peaks: [
      { x: -100, y: 430, left: 180, right: 200, height: 80 },
      { x: 120, y: 456, left: 160, right: 170, height: 60 },
      { x: 380, y: 420, left: 200, right: 200, height: 90 },
      { x: 700, y: 404, left: 220, right: 200, height: 110 },
      { x: 920, y: 430, left: 180, right: 120, height: 80 },
    ],
    base: shore,
    jag: 6,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78), rim: paper },
    gapX: 8,
    gapY: 14,
    markWidth: 3,
    rim: 2,
  });
  cut.layMist(print, paper, 478, -150, 300, 14);
  cut.layMist(print, paper, 482, 260, 940, 14);
}

function cutBay(print: cut.Print): void {
  const { noise, left, right } = print;
  print.flat(paleQing(0.65), shore + 6, 1000);
  const area = { left, right, top: shore + 6, bottom: 1000, cell: 8, tolerance: 1.4, least: 100 };
  const deeper = (from: number, k: number) => (x: number, y: number) =>
    y < shore + 8 ? 0.2 : -((y - from) / 170 + (noise.layered(x * 0.004 + k, y * 0.03, 3) - 0.5) * 2);
  print.path(paleQing(0.5), cut.pathsOf(cut.march(deeper(640, 0), area)));
  print.path(paleQing(0.2), cut.pathsOf(cut.march(deeper(780, 7), area)));
  print.path(qing, cut.pathsOf(cut.march(deeper(930, 13), area)));
  const swell = (x: number, y: number): number =>
    lerp(0, 8, (y - shore) / 500) * Math.sin(x * 0.016 + y * 0.04);
  cut.cutWater(print, {
    top: shore + 8,
    bottom: 1000,
    cut: paper,
    gapFar: 6,
    gapNear: 27,
    lengthFar: 40,
    lengthNear: 160,
    swell,
    strength: (x, y) => 0.2 + 0.9 * noise.layered(x * 0.005, y * 0.012, 2),
  });
  cut.cutWater(print, {
    top: shore + 8,
    bottom: 640,
    left: 320,
    right: 960,
    cut: dusk,
    gapFar: 8,
    gapNear: 16,
    lengthFar: 30,
    lengthNear: 50,
    space: 0.6,
    strength: (x, y) => 0.8 * smoothStep(640, 520, y) * (0.4 + noise.at(x * 0.03, y * 0.02)),
  });
  cut.cutWater(print, {
    top: shore + 10,
    bottom: 780,
    left: sun[0] - 90,
    right: sun[0] + 90,
    cut: red,
    gapFar: 11,
    gapNear: 24,
    lengthFar: 34,
    lengthNear: 56,
    space: 1,
    swell,
    strength: (x, y) => 0.6 * smoothStep(90, 20, Math.abs(x - sun[0])) * smoothStep(800, 560, y),
  });
}

/** Rows of oyster poles, larger towards us, and a small boat that works among them. */
function cutPoles(print: cut.Print): void {
  const { chance } = print;
  for (let row = 0; row < 9; row++) {
    const t = row / 8;
    const y = lerp(548, 800, t ** 1.35);
    const h = lerp(9, 56, t);
    let poles = "";
    let light = "";
    let mirror = "";
    for (let x = 396 + lerp(0, -60, t); x < print.right; x += lerp(11, 48, t)) {
      if (chance.unit() < 0.08) continue;
      const [px, py] = [x + chance.around(lerp(2, 8, t)), y + chance.around(lerp(1, 6, t))];
      const lean = chance.around(0.12) * h;
      const w = lerp(2, 8, t);
      poles += pathOf(
        cut.ribbon(
          cut.facet(
            [
              [px, py],
              [px + lean, py - h * chance.between(0.8, 1.2)],
            ],
            chance,
            { step: 12, amp: 0.8 },
          ),
          (k) => lerp(w * 1.25, w * 0.8, k),
        ),
      );
      if (h > 22)
        light += pathOf(
          cut.gouge(px - w * 0.2 + lean * 0.2, py - h * 0.16, -Math.PI / 2, h * 0.5, w * 0.3, chance),
        );
      for (let k = 1; k < 4; k++)
        mirror += pathOf(
          cut.lens(px, py + k * lerp(2.4, 8, t), 0, w * chance.between(1.4, 2.6), lerp(1.2, 3.4, t), chance),
        );
    }
    print
      .path(dusk, mirror)
      .path(t > 0.35 ? ink : dusk, poles)
      .path(paleQing(0.5), light);
    if (row === 4) cutSampan(print, 640, 664, 150, -1);
  }
  cutSampan(print, 90, 640, 120, 1);
  cutSampan(print, -60, 584, 76, 1);
}

function cutNear(print: cut.Print): void {
  const { chance, left } = print;
  // A boat drawn up in front, its net over the side, a basket of oysters: the dark corner.
  const hull = pointsOf(
    `${left},852 -60,872 80,900 230,912 360,902 470,872 540,832 556,842 530,890 470,950 380,1010 ${left},1010`,
  );
  print.edged(ink, paleQing(0.5), 5, pathOf(print.cut(hull, { step: 22, amp: 2 })));
  let boards = "";
  for (let i = 0; i < 4; i++)
    boards += pathOf(
      cut.ribbon(
        cut.facet(
          cut.curve(
            pointsOf(
              `${left},${884 + i * 24} 60,${926 + i * 23} 230,${938 + i * 21} 400,${918 + i * 22} ${500 - i * 24},${884 + i * 24}`,
            ),
            6,
          ),
          chance,
          { step: 22, amp: 1 },
        ),
        (t) => 5 * Math.sin(3.1 * cut.clamp(t, 0.03, 0.97)),
      ),
    );
  print.path(qing, boards);
  const [x, y, h] = [196, 906, 300];
  cut.cutPerson(print, x, y, h, { dir: 1, hat: "straw", pack: false, stride: 0.22, lean: 0.02, edge: paper });
  print.line(ink, pointsOf(`${x + 78},${y - 300} ${x + 82},${y - 150} ${x + 92},${y + 10}`), 9);
  for (const [bx, by] of [
    [20, 896],
    [330, 900],
  ] as const) {
    print.edged(
      paleOchre(0.3),
      ink,
      4,
      pathOf(print.cut(cut.shifted(pointsOf("-46,-52 46,-52 36,6 -36,6"), bx, by), { step: 14 })),
    );
    let weave = "";
    for (let i = 0; i < 5; i++)
      weave += pathOf(
        cut.ribbon(
          cut.shifted(pointsOf(`${-43 + i * 1.6},${-42 + i * 11} ${43 - i * 1.6},${-42 + i * 11}`), bx, by),
          () => 2.4,
        ),
      );
    for (let i = -3; i <= 3; i++)
      weave += pathOf(cut.gouge(bx + i * 12, by - 50, Math.PI / 2, 50, 3, chance));
    print.path(loess, weave);
    for (let i = 0; i < 9; i++)
      print.edged(
        i % 2 ? paleQing(0.65) : paper,
        ink,
        2.6,
        pathOf(print.cut(cut.ellipse(bx - 36 + i * 9, by - 56 - (i % 3) * 7, 11, 7, 7), { step: 8 })),
      );
  }
}
