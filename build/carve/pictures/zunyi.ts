// 冬夜将尽，一窗灯亮: the house of the Zunyi Conference before daybreak, January 1935.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutBareTree } from "../things/bare-tree.ts";
import { cutLampLight } from "../things/lamp-light.ts";
import { bays, cutZunyiHouse, front } from "../things/zunyi-house.ts";

const { brown, deep, dusk, ink, night, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** The bay whose window is lit. */
const lit = 2;

export const picture: Picture = {
  id: "zunyi",
  title: "遵义会议",
  draw() {
    const print = pictureBlock("zunyi", 157);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("hills", 0.35, () => cutHills(print));
    print.plane("house", 0.55, () => cutHouse(print));
    print.plane("court", 0.7, () => cutCourt(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.flat(qing);
  print.grain(dusk, { bottom: 460, share: 0.46, across: 0.02, warp: 70 });
  const band = (fill: string, y: number, rise: number): void => {
    const upper: cut.Point[] = [];
    for (let x = left - 5; x < right + 120; x += 110)
      upper.push([x, y + rise * ((x - left) / 1100) + chance.around(9)]);
    print.shape(fill, [...upper, [right + 5, 640], [left - 5, 640]], { step: 28, amp: 2 });
  };
  band(paleQing(0.2), 230, -110);
  print.marks(qing, { top: 100, bottom: 300, gapX: 60, gapY: 9, strayX: 0.6 }, (x, y) => ({
    angle: -0.06 + chance.around(0.03),
    length: chance.between(50, 150),
    width: 5 * smoothStep(310, 210, y + 110 * ((x - left) / 1100)),
  }));
  band(paleQing(0.5), 330, -150);
  print.marks(paleQing(0.2), { top: 170, bottom: 400, gapX: 60, gapY: 9, strayX: 0.6 }, (x, y) => ({
    angle: -0.07 + chance.around(0.03),
    length: chance.between(50, 150),
    width: 5 * smoothStep(390, 290, y + 150 * ((x - left) / 1100)),
  }));
  band(paper, 430, -160);
  print.marks(paleQing(0.5), { top: 240, bottom: 440, gapX: 70, gapY: 9, strayX: 0.6 }, (x, y) => ({
    angle: -0.05 + chance.around(0.03),
    length: chance.between(50, 160),
    width: 5 * smoothStep(480, 380, y + 160 * ((x - left) / 1100)),
  }));
  // Daybreak: red cuts low in the east.
  print.marks(red, { left: 500, top: 330, bottom: 500, gapX: 62, gapY: 12, strayX: 0.5 }, (x, y) => ({
    angle: -0.04 + chance.around(0.02),
    length: chance.between(60, 150),
    width:
      11 * smoothStep(480, 700, x) * (0.3 + noise.layered(x * 0.006, y * 0.03, 2)) * smoothStep(320, 430, y),
  }));
}

function cutHills(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 12,
    peaks: [
      { x: -120, y: 392, left: 200, right: 240, height: 220, bow: 1.1 },
      { x: 900, y: 440, left: 260, right: 200, height: 160, bow: 1.1 },
      { x: 720, y: 520, left: 150, right: 200, height: 120, bow: 1.1 },
    ],
    base: 880,
    jag: 8,
    tones: { base: dusk, mid: deep, cut: qing, rim: paleQing(0.65) },
    midBelow: 0.5,
    gapX: 10,
    gapY: 22,
    markWidth: 4,
  });
}

function cutHouse(print: cut.Print): void {
  cutZunyiHouse(print, lit);
  const [x, y] = front((lit + 0.5) / bays, 0.68);
  cutLampLight(print, {
    x,
    y,
    far: 130,
    near: 84,
    still: 58,
    farInk: brown,
    nearInk: paleOchre(0.6),
    skip: (_x, py) => py > 700,
  });
}

/** Slabs of the court, light from the window on them, a wall with its gate at the right. */
function cutCourt(print: cut.Print): void {
  const { chance, left, right } = print;
  print.shape(night, pointsOf(`${left},858 168,874 706,836 ${right},826 ${right},1004 ${left},1004`), {
    step: 30,
    amp: 1.4,
  });
  let seams = "";
  for (const y of [880, 908, 946, 990])
    seams += pathOf(
      cut.ribbon(
        cut.facet(pointsOf(`${left},${y + 8} ${right},${y - 20}`), chance, { step: 40, amp: 1.2 }),
        () => lerp(2, 5, (y - 880) / 110),
      ),
    );
  for (let i = -8; i < 14; i++)
    seams += pathOf(
      cut.ribbon(
        cut.facet(
          [
            [430 + i * 62, 850],
            [300 + i * 150, 1010],
          ],
          chance,
          { step: 40, amp: 1 },
        ),
        (t) => lerp(2, 5, t),
      ),
    );
  print.path(ink, seams);
  // Frost, and the lamp's light.
  print.marks(qing, { top: 866, bottom: 1000, gapX: 44, gapY: 10, strayX: 0.6 }, (_x, y) => ({
    angle: -0.04 + chance.around(0.03),
    length: chance.between(14, 50),
    width: 4 * smoothStep(860, 960, y) * chance.unit(),
  }));
  print.marks(
    paleOchre(0.45),
    { left: 230, right: 640, top: 868, bottom: 990, gapX: 40, gapY: 9, strayX: 0.5 },
    (x, y) => ({
      angle: -0.05 + chance.around(0.03),
      length: chance.between(20, 70),
      width: 6 * smoothStep(150, 20, Math.abs(x - 420 - (y - 870) * 0.3)),
    }),
  );
}

/** The old tree in front of the house, and one who stands watch. */
function cutNear(print: cut.Print): void {
  for (let i = 0; i < 7; i++) print.chance.unit(); // a tree whose boughs leave the window free
  cutBareTree(print, 962, 1010, 1000, { forks: 5, lean: 0.01 });
  cutBackFigure(print, 604, 960, 176, {
    head: "cap",
    edge: paleOchre(0.45),
    straps: brown,
    rifle: true,
    light: qing,
  });
}
