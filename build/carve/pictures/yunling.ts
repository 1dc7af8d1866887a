// 春水架桥，军民一家: soldiers and villagers of Yunling lay a wooden bridge over the stream.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutAnhuiHouse } from "../things/anhui-house.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutBareTree } from "../things/bare-tree.ts";
import { cutPeachBough } from "../things/peach-bough.ts";
import { cutTimber, cutWoodenBridge, deckAt } from "../things/wooden-bridge.ts";

const { brown, deep, dusk, ink, ochre, paleOchre, paleQing, paper, qing, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const bank = 560;
export const picture: Picture = {
  id: "yunling",
  title: "云岭架桥",
  draw() {
    const print = pictureBlock("yunling", 53);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutHills(print));
    print.plane("village", 0.45, () => cutVillage(print));
    print.plane("stream", 0.55, () => cutStream(print));
    print.plane("bridge", 0.75, () => cutBridge(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paper);
  print.marks(paleQing(0.78), { bottom: 360, gapX: 110, gapY: 13, strayX: 0.7 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(60, 180),
    width: 10 * noise.layered(x * 0.003, y * 0.012, 2) * smoothStep(330, 20, y),
  }));
}

function cutHills(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 21,
    peaks: [
      { x: 20, y: 150, left: 260, right: 230, height: 260, bow: 1.2 },
      { x: 330, y: 210, left: 190, right: 200, height: 200, bow: 1.25 },
      { x: 640, y: 120, left: 260, right: 260, height: 300, bow: 1.15 },
      { x: 930, y: 196, left: 190, right: 190, height: 220, bow: 1.2 },
    ],
    base: 480,
    jag: 8,
    tones: { base: paleQing(0.65), mid: paleQing(0.35), cut: paleQing(0.78), rim: paper },
    gapX: 9,
    gapY: 18,
    markWidth: 3.2,
    rim: 3,
  });
  for (const [y, from, to, h] of [
    [330, -160, 360, 24],
    [360, 420, 980, 28],
    [392, 60, 640, 20],
  ] as const)
    cut.layMist(print, paper, y, from, to, h);
  cut.cutRange(print, {
    seed: 33,
    peaks: [
      { x: -60, y: 372, left: 200, right: 200, height: 130, bow: 1.6 },
      { x: 220, y: 392, left: 190, right: 180, height: 110, bow: 1.6 },
      { x: 540, y: 376, left: 200, right: 210, height: 120, bow: 1.6 },
      { x: 860, y: 366, left: 220, right: 200, height: 130, bow: 1.6 },
    ],
    base: 520,
    jag: 9,
    tones: { base: qing, mid: dusk, cut: paleQing(0.35), rim: paleQing(0.78) },
    gapX: 8,
    gapY: 14,
    markWidth: 3.4,
    rim: 2.6,
  });
}

function cutVillage(print: cut.Print): void {
  const { chance, left, right } = print;
  // Rape is in flower behind the houses.
  print.shape(
    ochre,
    pointsOf(`${left},478 200,470 520,474 ${right},466 ${right},${bank + 8} ${left},${bank + 8}`),
    { step: 18, amp: 1.6 },
  );
  let bloom = "";
  for (let i = 0; i < 170; i++)
    bloom += pathOf(
      cut.lens(
        chance.between(left, right),
        lerp(476, bank, chance.unit()),
        chance.around(0.2),
        chance.between(8, 20),
        chance.between(3, 5),
        chance,
      ),
    );
  print.path(paleOchre(0.6), bloom);
  cutAnhuiHouse(print, 690, 534, 130, 110);
  cutAnhuiHouse(print, -40, 532, 130, 108);
  cutAnhuiHouse(print, 880, 546, 190, 150, { door: true });
  cutAnhuiHouse(print, 104, 548, 180, 146, { door: true, couplets: true });
  cutAnhuiHouse(print, 470, 540, 150, 122, { door: true });
  for (const [x, y, height] of [
    [306, 556, 150],
    [600, 552, 120],
    [778, 556, 140],
  ] as const) {
    let leaves = "";
    cutBareTree(print, x, y, height, {
      fill: ink,
      forks: 3,
      atTwig: ([a, b]) => {
        for (let i = 0; i < 5; i++)
          leaves += pathOf(
            cut.lens(
              a + chance.around(15),
              b + chance.around(13),
              chance.around(1.5),
              chance.between(11, 20),
              7,
              chance,
            ),
          );
      },
    });
    print.path(dusk, leaves);
  }
  print.shape(
    dusk,
    pointsOf(
      `${left},${bank - 6} 160,${bank - 2} 420,${bank - 8} 700,${bank - 2} ${right},${bank - 6} ${right},${bank + 30} ${left},${bank + 30}`,
    ),
    { step: 14, amp: 1.8 },
  );
}

function cutStream(print: cut.Print): void {
  const { noise, chance } = print;
  cut.cutWater(print, {
    top: bank + 14,
    bottom: 1004,
    fill: paleQing(0.35),
    cut: paper,
    gapFar: 6,
    gapNear: 26,
    lengthFar: 40,
    lengthNear: 160,
    strength: (x, y) => 0.35 + 0.8 * noise.layered(x * 0.005, y * 0.012, 2),
  });
  cut.cutWater(print, {
    top: bank + 18,
    bottom: 1004,
    cut: qing,
    gapFar: 9,
    gapNear: 28,
    lengthFar: 40,
    lengthNear: 140,
    space: 0.9,
    strength: (x, y) => 0.2 + 0.8 * noise.layered(x * 0.006 + 40, y * 0.014, 2),
  });
  print.shape(
    umber,
    pointsOf(
      `${print.left},${bank + 4} 200,${bank + 12} 430,${bank + 6} 700,${bank + 12} ${print.right},${bank + 6} ${print.right},${bank + 18} 600,${bank + 24} 200,${bank + 22} ${print.left},${bank + 18}`,
    ),
    { step: 12, amp: 1.4 },
  );
  let stones = "";
  for (let i = 0; i < 16; i++) {
    const y = lerp(bank + 30, 780, chance.unit() ** 1.6);
    const x = chance.between(-140, 940);
    const r = lerp(6, 22, (y - bank) / 220);
    stones += pathOf(print.cut(cut.ellipse(x, y, r * 1.5, r * 0.6, 9), { step: 10, amp: 1 }));
  }
  print.path(deep, stones);
}

function cutBridge(print: cut.Print): void {
  const { chance } = print;
  cutWoodenBridge(print);
  const person = (
    x: number,
    y: number,
    height: number,
    more: Parameters<typeof cutBackFigure>[4] = {},
  ): void => cutBackFigure(print, x, y, height, { edge: paper, ...more });
  // They go out over the laid planks, soldiers and villagers, each with a plank on the shoulder.
  for (const [u, s, height, head] of [
    [0.05, 0, 66, "straw"],
    [0.25, -0.1, 94, "cap"],
    [0.5, 0.1, 136, "straw"],
  ] as const) {
    const [x, y] = deckAt(u, s);
    cutTimber(
      print,
      x - height * 0.62,
      y - height * 0.73,
      x + height * 0.78,
      y - height * 0.83,
      height * 0.1,
    );
    person(x, y, height, { head, right: "shoulder", straps: head === "cap" ? ochre : brown });
  }
  // In the stream: trestles are steadied, a log is brought.
  person(262, 772, 168, { head: "straw", right: "out", left: "bent" });
  person(350, 886, 190, { head: "cap", right: "out", left: "down", straps: ochre });
  cutTimber(print, 612, 636, 838, 654, 20);
  person(676, 756, 150, { head: "cap", right: "shoulder", left: "down", straps: ochre });
  person(776, 774, 150, { head: "bob", left: "shoulder", right: "down" });
  let rings = "";
  for (const [x, y, w] of [
    [262, 772, 120],
    [350, 886, 130],
    [676, 756, 100],
    [776, 774, 100],
  ] as const) {
    print.shape(
      paleQing(0.35),
      pointsOf(
        `${x - w * 0.5},${y - 14} ${x + w * 0.5},${y - 12} ${x + w * 0.4},${y + 8} ${x - w * 0.4},${y + 8}`,
      ),
      { step: 18, amp: 1.4 },
    );
    for (let k = 0; k < 4; k++)
      rings += pathOf(
        cut.lens(
          x + chance.around(8),
          y - 12 + k * 7,
          chance.around(0.04),
          w * chance.between(0.6, 1.1),
          5,
          chance,
        ),
      );
  }
  print.path(paper, rings);
}

function cutNear(print: cut.Print): void {
  const { chance } = print;
  print.shape(
    ink,
    pointsOf("-160,900 -40,914 80,950 220,966 420,940 620,906 800,914 960,880 960,1010 -160,1010"),
    { step: 18, amp: 2.2 },
  );
  let grass = "";
  for (let i = 0; i < 120; i++) {
    const x = chance.between(-150, 950);
    grass += pathOf(
      cut.gouge(
        x,
        lerp(930, 1000, chance.unit()),
        -Math.PI / 2 + chance.around(0.7),
        chance.between(14, 40),
        4,
        chance,
        chance.around(0.2),
      ),
    );
  }
  print.path(dusk, grass);
  // Waiting logs.
  for (const [x, y, long] of [
    [700, 940, 230],
    [740, 966, 250],
    [690, 992, 260],
  ] as const) {
    print.edged(
      brown,
      ink,
      4,
      pathOf(
        print.cut(
          pointsOf(
            `${x - long / 2},${y - 14} ${x + long / 2},${y - 20} ${x + long / 2},${y + 10} ${x - long / 2},${y + 16}`,
          ),
          { step: 26, amp: 1.2 },
        ),
      ),
    );
    print.shape(paleOchre(0.45), cut.ellipse(x - long / 2, y + 1, 11, 15, 10), { step: 9, amp: 0.6 });
    print.path(
      umber,
      [0, 1, 2]
        .map((i) =>
          pathOf(cut.lens(x + chance.around(50), y - 8 + i * 8, -0.03, chance.between(60, 120), 3, chance)),
        )
        .join(""),
    );
  }
  cutPeachBough(print);
}
