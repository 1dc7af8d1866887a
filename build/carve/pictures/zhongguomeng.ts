// 晨光满江，小船出发: children's paper boats on a river at morning, the lake boat small behind them.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutDaySky } from "../things/day-sky.ts";
import { cutLakeBoat } from "../things/lake-boat.ts";
import { cutOnlooker } from "../things/onlooker.ts";
import { cutPaperBoat } from "../things/paper-boat.ts";

const { deep, dusk, ink, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const shore = 420;

export const picture: Picture = {
  id: "zhongguomeng",
  title: "中国梦",
  draw() {
    const print = pictureBlock("zhongguomeng", 113);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("river", 0.5, () => cutRiver(print));
    print.plane("boats", 0.7, () => cutBoats(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  cutDaySky(print, { bottom: shore, grain: 0.44, least: 3, from: 0.36 });
  print.marks(paleQing(0.65), { top: 4, bottom: 210, gapX: 100, gapY: 14, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 150),
    width: 7 * smoothStep(0.5, 0.74, noise.layered(x * 0.004 + 60, y * 0.016, 3)) * smoothStep(230, 60, y),
  }));
  // Wild geese, far off.
  let geese = "";
  for (let i = 0; i < 9; i++) {
    const [x, y] = [560 + Math.abs(i - 4) * 30 + i * 5, 120 + (i - 4) * 13];
    geese += pathOf(
      cut.ribbon(
        pointsOf(`${x - 13},${y - 5} ${x - 4},${y + 1} ${x},${y} ${x + 5},${y + 1} ${x + 13},${y - 6}`),
        (t) => 1 + 2.6 * Math.sin(Math.PI * t),
      ),
    );
  }
  print.path(dusk, geese);
}

function cutFar(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 31,
    peaks: [
      { x: -80, y: 330, left: 220, right: 240, height: 100, bow: 1.15 },
      { x: 230, y: 352, left: 210, right: 200, height: 80, bow: 1.15 },
      { x: 560, y: 322, left: 230, right: 230, height: 110, bow: 1.15 },
      { x: 880, y: 342, left: 200, right: 200, height: 90, bow: 1.15 },
    ],
    base: shore,
    jag: 6,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78), rim: paper },
    gapX: 8,
    gapY: 14,
    markWidth: 3,
    rim: 2,
  });
  cut.layMist(print, paper, 392, -150, 420, 20);
  cut.layMist(print, paper, 400, 330, 960, 22);
  // Towers of a new town and a bridge of cables in the haze.
  const { chance } = print;
  for (const [x, w, h] of [
    [56, 20, 60],
    [82, 16, 84],
    [104, 24, 52],
    [134, 15, 96],
    [156, 22, 66],
    [186, 18, 46],
  ] as const) {
    print.shape(
      paleQing(0.35),
      pointsOf(`${x},${shore + 2} ${x},${shore - h} ${x + w},${shore - h} ${x + w},${shore + 2}`),
      { step: 16, amp: 0.6 },
    );
    let windows = "";
    for (let y = shore - h + 8; y < shore - 8; y += 9)
      for (let a = x + 4; a < x + w - 4; a += 6)
        if (chance.unit() < 0.6)
          windows += pathOf(pointsOf(`${a},${y} ${a + 3},${y} ${a + 3},${y + 4} ${a},${y + 4}`));
    print.path(paper, windows);
  }
  let bridge = pathOf(cut.ribbon(pointsOf(`470,${shore - 14} ${print.right},${shore - 22}`), () => 5));
  for (const [x, top] of [
    [580, 300],
    [780, 288],
  ] as const) {
    bridge += pathOf(cut.ribbon(pointsOf(`${x},${shore + 4} ${x},${top}`), (t) => lerp(8, 4, t)));
    for (let i = 1; i < 9; i++)
      for (const k of [-1, 1])
        bridge += pathOf(
          cut.ribbon(
            pointsOf(`${x},${lerp(top + 6, top + 44, i / 9)} ${x + k * i * 11.5},${shore - 18}`),
            () => 1.5,
          ),
        );
  }
  for (let x = 500; x < print.right; x += 46)
    bridge += pathOf(cut.ribbon(pointsOf(`${x},${shore + 4} ${x},${shore - 16}`), () => 3));
  print.path(qing, bridge);
}

function cutRiver(print: cut.Print): void {
  const { noise, left, right } = print;
  print.flat(paleQing(0.65), shore, 1000);
  const area = { left, right, top: shore, bottom: 1000, cell: 8, tolerance: 1.4, least: 100 };
  const deeper = (from: number, k: number) => (x: number, y: number) =>
    y < shore + 2 ? 0.2 : -((y - from) / 200 + (noise.layered(x * 0.004 + k, y * 0.03, 3) - 0.5) * 2);
  print.path(paleQing(0.5), cut.pathsOf(cut.march(deeper(600, 0), area)));
  print.path(paleQing(0.35), cut.pathsOf(cut.march(deeper(740, 7), area)));
  print.path(paleQing(0.12), cut.pathsOf(cut.march(deeper(900, 13), area)));
  const swell = (x: number, y: number): number =>
    lerp(0, 11, (y - shore) / 580) * Math.sin(x * 0.016 + y * 0.04);
  cut.cutWater(print, {
    top: shore + 2,
    bottom: 1000,
    cut: paper,
    gapFar: 6,
    gapNear: 28,
    lengthFar: 40,
    lengthNear: 170,
    swell,
    strength: (x, y) => 0.2 + 0.95 * noise.layered(x * 0.005, y * 0.012, 2),
  });
  cut.cutWater(print, {
    top: shore + 20,
    bottom: 900,
    left: 120,
    right: 520,
    cut: paleOchre(0.45),
    gapFar: 12,
    gapNear: 30,
    lengthFar: 30,
    lengthNear: 110,
    space: 1.4,
    swell,
    strength: (x, y) => 0.8 * smoothStep(190, 40, Math.abs(x - 320 - (y - shore) * 0.04)),
  });
  cut.cutWater(print, {
    top: 560,
    bottom: 1000,
    cut: dusk,
    gapFar: 14,
    gapNear: 32,
    lengthFar: 40,
    lengthNear: 130,
    space: 1.2,
    swell,
    strength: (x, y) => 0.1 + 0.6 * noise.layered(x * 0.006 + 40, y * 0.014, 2),
  });
  cutLakeBoat(print, 610, 462, { scale: 0.3, light: paleQing(0.5) });
}

function cutBoats(print: cut.Print): void {
  const { noise } = print;
  const fleet: [number, number, number][] = [];
  for (const [x, y] of [
    [448, 500],
    [520, 520],
    [380, 528],
    [300, 556],
    [470, 566],
    [590, 560],
    [230, 600],
    [700, 604],
    [520, 640],
    [130, 656],
    [640, 690],
    [810, 672],
    [30, 616],
    [-70, 690],
    [880, 590],
  ] as const)
    fleet.push([x, y, lerp(24, 190, ((y - 470) / 330) ** 1.1)]);
  fleet.sort((a, b) => a[1] - b[1]);
  for (const [x, y, length] of fleet) {
    mirror(x, y, length, paper, 0.9);
    cutPaperBoat(print, x, y, length, paper, paleQing(0.65));
  }
  // The one in front is folded of red paper.
  mirror(352, 776, 250, red, 0.55);
  cutPaperBoat(print, 352, 770, 216, red, red);

  function mirror(x: number, y: number, length: number, fill: string, full: number): void {
    const common = {
      top: y - length * 0.02,
      bottom: y + length * 0.4,
      left: x - length * 0.5,
      right: x + length * 0.5,
      gapFar: Math.max(4, length * 0.05),
      gapNear: Math.max(6, length * 0.09),
      lengthFar: length * 0.4,
      lengthNear: length * 0.2,
      space: 0.5,
    };
    const fade = (px: number, py: number): number =>
      smoothStep(length * 0.5, length * 0.15, Math.abs(px - x)) *
      smoothStep(y + length * 0.42, y, py) *
      (0.5 + noise.at(px * 0.02, py * 0.05));
    cut.cutWater(print, {
      ...common,
      bottom: y + length * 0.12,
      cut: deep,
      strength: (px, py) => 1.4 * fade(px, py),
    });
    cut.cutWater(print, { ...common, cut: fill, strength: (px, py) => full * fade(px, py) });
  }
}

/** Two children on the bank have just let it go. */
function cutNear(print: cut.Print): void {
  const { chance, left, right } = print;
  print.shape(ink, pointsOf(`${left},1010 ${left},902 -40,916 90,946 220,964 380,978 520,990 600,1010`), {
    step: 22,
    amp: 2.4,
  });
  print.shape(ink, pointsOf(`${right},1010 ${right},936 870,952 780,978 700,1010`), { step: 22, amp: 2.4 });
  print.marks(paleQing(0.35), { left, right: 520, top: 910, gapX: 24, gapY: 15, strayX: 0.6 }, (x, y) =>
    y > lerp(910, 996, (x - left) / 680) + 10
      ? { angle: 0.12, length: chance.between(14, 40), width: chance.between(1.6, 4.6) }
      : null,
  );
  let reeds = "";
  const blades = "";
  for (let i = 0; i < 40; i++) {
    const x = i % 2 ? lerp(740, right, chance.unit()) : lerp(left, -20, chance.unit());
    const h = chance.between(60, 210);
    const foot = 1004;
    reeds += pathOf(
      cut.ribbon(
        cut.curve(
          [
            [x, foot],
            [x - h * 0.06, foot - h * 0.6],
            [x - h * 0.3, foot - h],
          ],
          4,
        ),
        (t) => lerp(6, 1.4, t),
      ),
    );
    reeds += pathOf(
      cut.gouge(x - h * 0.04, foot - h * 0.5, -Math.PI / 2 + chance.around(0.5), h * 0.4, 5, chance),
    );
  }
  print.path(ink, reeds).path(ink, blades);
  cutOnlooker(print, 70, 952, 236, { child: true, hair: "short", right: "hand", edge: paper, bag: true });
  cutOnlooker(print, 166, 966, 214, {
    child: true,
    hair: "braids",
    dress: "skirt",
    left: "hold",
    edge: paper,
  });
}
