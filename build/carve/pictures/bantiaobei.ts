// 一条被子，剪成两半: a straw bed in Shazhou, Rucheng, November 1934, and the quilt that three women shared.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutHalfQuilt, cutScissors } from "../things/half-quilt.ts";
import { cutLampLight } from "../things/lamp-light.ts";

const { brown, deep, dusk, ink, loess, night, ochre, paleOchre, paleQing, paper, qing, red, umber } = cut;
const { lerp, pathOf, pointsOf } = cut;

export const picture: Picture = {
  id: "bantiaobei",
  title: "半条被子",
  draw() {
    const print = pictureBlock("bantiaobei", 141);
    print.plane("window", 0.25, () => cutOutside(print));
    print.plane("wall", 0.45, () => cutWall(print));
    print.plane("lamp", 0.6, () => cutLamp(print));
    print.plane("bed", 0.8, () => cutBed(print));
    print.plane("near", 1, () => cutScissors(print, 566, 872));
    return print;
  },
};

/** The opening of the window in the wall. */
const opening = { left: 108, top: 128, right: 352, bottom: 392 };
const lamp = { x: 598, y: 352 };

/** A night without a moon: stars, ridges, a neighbour's window. Larger than the opening, to move behind it. */
function cutOutside(print: cut.Print): void {
  const { chance } = print;
  const box = (y: number): cut.Point[] => pointsOf(`70,${y} 392,${y} 392,440 70,440`);
  print.shape(dusk, box(90), { raw: true });
  print.marks(
    qing,
    { left: 90, right: 370, top: 240, bottom: 330, gapX: 36, gapY: 9, strayX: 0.5 },
    (_x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(24, 70),
      width: 6 * cut.smoothStep(236, 330, y),
    }),
  );
  let stars = "";
  for (let i = 0; i < 40; i++) {
    const size = chance.between(2, 4.4);
    stars += pathOf(
      cut.lens(chance.between(80, 384), chance.between(96, 286), 0.3, size * 2.2, size, chance),
    );
  }
  print.path(paper, stars);
  const range = { left: 70, right: 392, base: 440, jag: 5, gapX: 7, gapY: 14, markWidth: 3, rim: 2.6 };
  cut.cutRange(print, {
    ...range,
    seed: 51,
    peaks: [
      { x: 170, y: 296, left: 120, right: 110, height: 90, bow: 1.1 },
      { x: 300, y: 284, left: 110, right: 120, height: 100, bow: 1.1 },
    ],
    tones: { base: deep, mid: night, cut: qing, rim: paleQing(0.5) },
  });
  print.shape(ink, pointsOf("70,372 150,362 196,352 250,366 330,356 392,368 392,440 70,440"), {
    step: 14,
    amp: 1.4,
  });
  print.shape(ink, pointsOf("216,372 206,350 238,330 284,330 312,352 304,376"), { step: 14, amp: 0.8 });
  print.shape(paleOchre(0.3), pointsOf("248,368 248,354 262,354 262,368"), { step: 8, amp: 0.5 });
}

function cutWall(print: cut.Print): void {
  const { left, right, chance, noise } = print;
  const o = opening;
  const hole = cut.facet(
    pointsOf(`${o.left},${o.top} ${o.left},${o.bottom} ${o.right},${o.bottom} ${o.right},${o.top}`),
    chance,
    { step: 26, amp: 1.4, closed: true },
  );
  const outer = pointsOf(`${left - 4},-4 ${right + 4},-4 ${right + 4},660 ${left - 4},660`);
  print.path(night, pathOf(outer) + pathOf(hole), { evenOdd: true });
  const isWindow = (x: number, y: number): boolean =>
    x > o.left - 60 && x < o.right + 50 && y > o.top - 46 && y < o.bottom + 46;
  print.marks(deep, { bottom: 600, gapX: 84, gapY: 19, strayX: 0.6 }, (x, y) =>
    isWindow(x - 30, y) || isWindow(x + 30, y)
      ? null
      : {
          angle: chance.around(0.03),
          length: chance.between(40, 150),
          width: 6 * noise.layered(x * 0.005, y * 0.015, 2),
        },
  );
  cutLampLight(print, { x: lamp.x, y: lamp.y, far: 430, near: 215, still: 62, skip: isWindow });
  // Frame and lattice.
  const bar = (text: string): void => {
    print.shape(ink, pointsOf(text), { step: 26, amp: 1.6 });
  };
  bar(
    `${o.left - 26},${o.top - 30} ${o.right + 26},${o.top - 34} ${o.right + 26},${o.top + 2} ${o.left - 26},${o.top + 3}`,
  );
  bar(
    `${o.left - 40},${o.bottom - 3} ${o.right + 40},${o.bottom - 4} ${o.right + 42},${o.bottom + 30} ${o.left - 42},${o.bottom + 32}`,
  );
  bar(
    `${o.left - 26},${o.top - 30} ${o.left + 2},${o.top - 30} ${o.left + 2},${o.bottom + 10} ${o.left - 26},${o.bottom + 10}`,
  );
  bar(
    `${o.right - 2},${o.top - 30} ${o.right + 26},${o.top - 30} ${o.right + 26},${o.bottom + 10} ${o.right - 2},${o.bottom + 10}`,
  );
  for (let i = 1; i < 4; i++) {
    const x = lerp(o.left, o.right, i / 4);
    const y = lerp(o.top, o.bottom, i / 4);
    bar(`${x - 4.5},${o.top} ${x + 4.5},${o.top} ${x + 4.5},${o.bottom} ${x - 4.5},${o.bottom}`);
    bar(`${o.left},${y - 4.5} ${o.right},${y - 4.5} ${o.right},${y + 4.5} ${o.left},${y + 4.5}`);
  }
  print.line(loess, pointsOf(`${o.right + 24},${o.top - 26} ${o.right + 24},${o.bottom}`), 4);
  print.line(loess, pointsOf(`${o.left - 36},${o.bottom} ${o.right + 38},${o.bottom - 1}`), 4);
  for (const [x, y] of pointsOf("150,500 252,494 354,502")) cutHat(print, x, y);
}

/** One of three straw hats on the wall. */
function cutHat(print: cut.Print, x: number, y: number): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), x, y);
  print.shape(ink, at("-50,44 -6,-20 8,-20 54,42 40,56 0,62 -38,58"), { step: 14, amp: 1.2 });
  print.shape(loess, at("-45,42 -4,-16 6,-16 49,40 36,51 0,56 -34,53"), { step: 14, amp: 1 });
  let weave = "";
  for (let i = 0; i < 15; i++) {
    const t = i / 14;
    weave += pathOf(
      cut.gouge(x + lerp(-3, 3, t), y - 10, lerp(2.2, 0.94, t), chance.between(48, 60), 3, chance),
    );
  }
  print.path(paleOchre(0.45), weave);
  print.path(
    umber,
    pathOf(cut.ribbon(cut.curve(at("-24,14 2,20 28,12"), 5), () => 2.4)) +
      pathOf(cut.ribbon(cut.curve(at("-36,30 2,38 40,28"), 5), () => 2.4)),
  );
  print.line(ink, at("1,-34 1,-14"), 4);
  print.path(ink, pathOf(print.cut(at("-5,-36 7,-36 6,-28 -4,-28"), { step: 8, amp: 0.4 })));
}

function cutLamp(print: cut.Print): void {
  const { chance } = print;
  const { right } = print;
  const knife = { step: 18, amp: 1.2 };
  print.shape(ink, pointsOf("470,500 498,500 486,660 460,660"), knife);
  print.shape(ink, pointsOf("830,500 858,500 862,660 838,660"), knife);
  print.shape(umber, pointsOf(`420,470 ${right + 4},458 ${right + 4},500 420,508`), knife);
  print.marks(brown, { left: 430, top: 478, bottom: 500, gapX: 50, gapY: 8, strayX: 0.5 }, () => ({
    angle: -0.02 + chance.around(0.03),
    length: chance.between(24, 80),
    width: chance.between(1.4, 4),
  }));
  print.line(ochre, pointsOf(`420,472 ${right + 4},460`), 5.4);
  print.shape(
    ink,
    pointsOf(
      "548,448 556,424 586,414 590,398 606,398 610,414 640,424 650,446 704,452 704,470 496,472 496,454",
    ),
    knife,
  );
  print.shape(ink, pointsOf("552,394 646,394 632,412 566,412"), { step: 14, amp: 0.9 });
  print.path(
    paleOchre(0.3),
    pathOf(cut.gouge(562, 440, -0.7, 26, 6, chance)) +
      pathOf(cut.gouge(506, 460, 0.02, 80, 5, chance)) +
      pathOf(cut.gouge(560, 397, 0.02, 60, 4, chance)),
  );
  print.shape(paleOchre(0.88), pointsOf("582,398 574,370 588,332 598,286 610,334 622,370 614,398"), {
    step: 14,
    amp: 0.9,
  });
  print.shape(ochre, pointsOf("590,398 587,374 598,340 609,374 605,398"), { step: 12, amp: 0.7 });
  // A bowl.
  print.edged(
    paleQing(0.65),
    ink,
    3,
    pathOf(print.cut(pointsOf("712,428 770,426 763,450 750,459 732,459 719,450"), { step: 12, amp: 0.8 })),
  );
  print.path(
    qing,
    pathOf(cut.lens(741, 436, -0.02, 44, 5, chance)) + pathOf(cut.lens(742, 446, -0.02, 32, 4, chance)),
  );
}

function cutBed(print: cut.Print): void {
  const { chance, left, right } = print;
  const edge = (x: number): number => 612 - 0.054 * x;
  print.shape(
    brown,
    [
      [left - 4, edge(left)],
      [right + 4, edge(right)],
      [right + 4, 1006],
      [left - 4, 1006],
    ],
    {
      step: 40,
      amp: 1.6,
    },
  );
  const isBare = (x: number, y: number): boolean => y > edge(x) && (y < 726 || (x > 372 && x < 500));
  const straw = (fill: string, gapX: number, gapY: number, wide: number, stray: number): void => {
    print.marks(fill, { top: 580, gapX, gapY, strayX: 0.6 }, (x, y) =>
      isBare(x, y)
        ? {
            angle: -0.05 + chance.bell(stray),
            length: chance.between(26, 92),
            width: wide * chance.between(0.6, 1.2),
          }
        : null,
    );
  };
  straw(umber, 64, 19, 4, 0.7);
  straw(ochre, 48, 14, 4.2, 0.6);
  straw(paleOchre(0.45), 72, 19, 4, 0.8);
  cutHalfQuilt(
    print,
    [
      pointsOf("392,640 372,700 398,770 366,846 394,924 380,984"),
      pointsOf(`376,1010 210,1010 ${left - 4},1010 ${left - 4},748 -40,724 60,690 170,664 300,644 388,639`),
    ],
    104,
  );
  cutHalfQuilt(
    print,
    [
      pointsOf("476,634 462,702 490,772 462,846 492,920 470,984"),
      pointsOf(`474,1010 700,1010 ${right + 4},1010 ${right + 4},640 880,606 742,602 600,618 482,632`),
    ],
    109,
  );
  // The thread that held them together.
  const thread = cut.curve(pointsOf("398,648 438,690 418,742 448,800 424,856 448,912 430,964 446,1006"), 6);
  print.path(
    red,
    pathOf(cut.ribbon(cut.facet(thread, chance, { step: 9, amp: 0.8 }), () => chance.between(4, 6))),
  );
}
