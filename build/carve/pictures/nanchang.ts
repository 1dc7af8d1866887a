// 夜半城头，一声信号: outside the wall of Nanchang at two o'clock in the night of 1 August 1927. The moon has long set.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutNightStars } from "../things/night-stars.ts";

const { brown, deep, dusk, ink, night, paleOchre, paleQing, paper, qing } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const shore = 600;
/** Where the signal goes up over the roofs. */
const signal = { x: 196, y: 150 };

export const picture: Picture = {
  id: "nanchang",
  title: "南昌起义",
  draw() {
    const print = pictureBlock("nanchang", 27);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("wall", 0.4, () => cutWall(print));
    print.plane("river", 0.5, () => cutRiver(print));
    print.plane("bank", 0.7, () => cutBank(print));
    print.plane("people", 1, () => cutPeople(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance } = print;
  print.flat(night);
  print.grain(deep, { bottom: shore, share: 0.42, across: 0.018, along: 0.003, warp: 80 });
  cutNightStars(print, 120, 14, 470);
  const rays = (
    fill: string,
    far: number,
    still: number,
    full: number,
    gap: number,
    long: readonly [number, number],
  ): void => {
    print.marks(
      fill,
      {
        left: signal.x - far,
        right: signal.x + far,
        top: signal.y - far,
        bottom: signal.y + far,
        gapX: gap,
        gapY: gap * 1.5,
        strayX: 0.4,
      },
      (x, y) => {
        const distance = Math.hypot(x - signal.x, y - signal.y);
        const angle = Math.atan2(y - signal.y, x - signal.x);
        const width = smoothStep(far, still, distance) * full * (0.75 + 0.5 * Math.sin(angle * 22));
        return distance > still && y > 0 && width > 1
          ? { angle: angle + chance.around(0.05), length: chance.between(...long), width }
          : null;
      },
    );
  };
  rays(qing, 560, 60, 8, 26, [30, 70]);
  rays(paleQing(0.5), 360, 50, 6, 23, [24, 52]);
  rays(paper, 250, 44, 8, 17, [20, 48]);
  rays(paleOchre(0.45), 120, 40, 5, 15, [12, 26]);
  // Its light lies on the haze over the roofs.
  const haze = (fill: string, reach: number, full: number): void => {
    print.marks(fill, { top: 290, bottom: 480, gapX: 66, gapY: 12, strayX: 0.6 }, (x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(40, 130),
      width: full * smoothStep(reach, reach * 0.2, Math.abs(x - signal.x)) * smoothStep(280, 430, y),
    }));
  };
  haze(qing, 620, 8);
  haze(paper, 380, 6);
  // The track of the light and its head.
  const way = cut.curve(pointsOf("268,440 256,350 234,260 200,160"), 10);
  print.path(
    paleOchre(0.6),
    pathOf(cut.ribbon(cut.facet(way, chance, { step: 14, amp: 1.2 }), (t) => lerp(2, 9, t))),
  );
  const star: cut.Point[] = Array.from({ length: 16 }, (_, i): cut.Point => {
    const a = (i / 16) * Math.PI * 2 + 0.2;
    const r = i % 2 ? 11 : chance.between(30, 42);
    return [signal.x + r * Math.cos(a), signal.y + r * Math.sin(a)];
  });
  print.shape(paper, star, { step: 20, amp: 0.6 });
}

function cutWall(print: cut.Print): void {
  const { left, right, chance } = print;
  const knife = { step: 18, amp: 1 };
  // Roofs of the city behind the wall.
  for (const [x, y, w] of [
    [-70, 420, 150],
    [226, 426, 130],
    [100, 408, 170],
    [380, 420, 150],
  ] as const) {
    const roof = pointsOf(
      `${x - w * 0.64},${y + 2} ${x - w * 0.56},${y - 4} ${x - w * 0.36},${y - 40} ${x + w * 0.36},${y - 40} ${x + w * 0.56},${y - 4} ${x + w * 0.64},${y + 2} ${x + w * 0.5},${y + 80} ${x - w * 0.5},${y + 80}`,
    );
    print.edged(night, paleQing(0.65), 4, pathOf(print.cut(roof, knife)));
    let tiles = "";
    for (let i = -5; i <= 5; i++)
      tiles += pathOf(cut.gouge(x + i * w * 0.07, y - 34, Math.PI / 2 - i * 0.1, 31, 4, chance));
    print.path(paleQing(0.35), tiles);
  }
  // The wall with its battlements, nearer and higher to the right.
  const top = (x: number): number => 486 - smoothStep(200, 940, x) * 130;
  const crest: cut.Point[] = [];
  for (let x = left; x < right; ) {
    const w = lerp(22, 40, smoothStep(100, 940, x));
    const h = w * 0.72;
    crest.push([x, top(x) - h], [x + w * 0.6, top(x) - h], [x + w * 0.6, top(x)], [x + w, top(x)]);
    x += w;
  }
  print.shape(deep, [...crest, [right + 6, shore + 20], [left - 6, shore + 20]], { step: 30, amp: 0.9 });
  // Bricks catch the light from the left; the joints stay dark.
  let bricks = "";
  let bright = "";
  let joints = "";
  for (let row = 0; row < 14; row++)
    for (let x = left + (row % 2) * 20; x < right; x += 42) {
      const y = lerp(top(x) + 12, shore - 8, row / 13);
      const mark = cut.lens(
        x + chance.around(5),
        y,
        -0.02 - 0.1 * (1 - row / 13) * smoothStep(100, 900, x),
        chance.between(20, 36),
        chance.between(3, 5.4),
        chance,
      );
      const light = smoothStep(620, 60, Math.hypot(x - signal.x, (y - 420) * 1.3));
      const luck = chance.unit();
      if (luck < 0.3) joints += pathOf(mark);
      else if (luck < 0.3 + 0.6 * light) bright += pathOf(mark);
      else if (luck < 0.82) bricks += pathOf(mark);
    }
  print.path(night, joints).path(qing, bricks).path(paleQing(0.78), bright);
  const litRow: string[] = [];
  for (let i = 0; i + 1 < crest.length; i += 4) {
    const [a, b] = cut.pointAt(crest, i);
    const [c] = cut.pointAt(crest, i + 1);
    litRow.push(
      pathOf(
        cut.ribbon(
          [
            [a, b + 2],
            [c, b + 2],
          ],
          () => 4.6,
        ),
      ),
      pathOf(
        cut.ribbon(
          [
            [a + 1, b],
            [a + 1, b + 20],
          ],
          () => 4,
        ),
      ),
    );
  }
  print.path(paper, litRow.join(""));
  cutTower(print, 604, 408);
}

/** The gate tower: two roofs over the wall and a barred gate below. */
function cutTower(print: cut.Print, x: number, y: number): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * 1.2, y + b * 1.2]);
  const knife = { step: 18, amp: 0.9 };
  print.shape(night, at("-120,170 -112,-6 112,-6 120,170"), knife);
  print.shape(qing, at("-120,170 -112,-6 -96,-6 -100,170"), knife);
  print.line(paper, at("-119,168 -112,-4"), 4);
  print.shape(ink, at("-92,0 -92,-62 92,-62 92,0"), knife);
  const roof = (text: string): void => {
    print.edged(night, paper, 4.6, pathOf(print.cut(at(text), knife)));
  };
  roof("-142,-58 -122,-66 -92,-92 92,-92 122,-66 142,-58 104,-52 -104,-52");
  print.shape(ink, at("-70,-90 -70,-136 70,-136 70,-90"), knife);
  roof("-116,-134 -98,-142 -64,-182 64,-182 98,-142 116,-134 84,-128 -84,-128");
  let tiles = "";
  for (let i = -7; i <= 7; i++) {
    tiles += pathOf(cut.gouge(x + i * 12.6, y - 106, Math.PI / 2 - i * 0.06, 34, 3, chance));
    tiles += pathOf(cut.gouge(x + i * 9.6, y - 214, Math.PI / 2 - i * 0.07, 46, 3, chance));
  }
  print.path(paleQing(0.35), tiles);
  let windows = "";
  for (let i = -2; i <= 2; i++)
    windows += pathOf(
      print.cut(at(`${i * 32 - 8},-18 ${i * 32 - 8},-44 ${i * 32 + 8},-44 ${i * 32 + 8},-18`), knife),
    );
  print.path(paleOchre(0.45), windows);
  print.shape(dusk, at("-40,170 -40,80 -24,52 0,44 24,52 40,80 40,170"), knife);
  print.shape(ink, at("-30,170 -30,84 -18,62 0,56 18,62 30,84 30,170"), knife);
  print.path(
    brown,
    [-18, -6, 6, 18].map((a) => pathOf(cut.ribbon(at(`${a},72 ${a},168`), () => 2.4))).join(""),
  );
}

function cutRiver(print: cut.Print): void {
  const { noise } = print;
  cut.cutWater(print, {
    top: shore,
    bottom: 800,
    fill: qing,
    cut: paleQing(0.5),
    gapFar: 6,
    gapNear: 18,
    lengthFar: 40,
    lengthNear: 120,
    strength: (x, y) => 0.4 + 0.8 * noise.layered(x * 0.005, y * 0.012, 2),
  });
  const column = (fill: string, x0: number, half: number, full: number): void =>
    cut.cutWater(print, {
      top: shore + 3,
      bottom: 790,
      left: x0 - half,
      right: x0 + half,
      cut: fill,
      gapFar: 8,
      gapNear: 16,
      lengthFar: 34,
      lengthNear: 60,
      space: 0.7,
      strength: (x, y) =>
        full * smoothStep(half, half * 0.2, Math.abs(x - x0)) * (0.5 + 0.7 * noise.at(x * 0.02, y * 0.05)),
    });
  column(paper, signal.x, 270, 1.3);
  column(paper, signal.x, 130, 1.4);
  column(paleOchre(0.3), 604, 110, 0.8);
  cut.cutBoat(print, 60, 664, 120, { cut: qing });
  cut.cutBoat(print, 420, 642, 84, { cut: qing, dir: -1 });
}

function cutBank(print: cut.Print): void {
  const { chance, left, right } = print;
  const edge = cut.curve(pointsOf("-160,752 40,742 240,762 440,790 640,776 800,752 960,744"), 8);
  print.shape(deep, [...edge, [right + 6, 1010], [left - 6, 1010]], { step: 18, amp: 1.6 });
  print.path(paleQing(0.65), pathOf(cut.ribbon(edge, () => chance.between(1.6, 5))));
  let grass = "";
  for (let i = 0; i < 150; i++)
    grass += pathOf(
      cut.gouge(
        chance.between(left, right),
        chance.between(780, 1000),
        -Math.PI / 2 + chance.around(0.7),
        chance.between(10, 30),
        3,
        chance,
      ),
    );
  print.path(qing, grass);
  // More of them wait along the bank.
  for (let i = 0; i < 17; i++)
    cutBackFigure(
      print,
      lerp(-130, 930, i / 16) + chance.around(20),
      826 + chance.around(22),
      112 + chance.around(9),
      {
        edge: paleQing(0.5),
        rifle: true,
        scarf: true,
        towel: true,
      },
    );
}

function cutPeople(print: cut.Print): void {
  const edge = paper;
  const stand = (
    x: number,
    y: number,
    height: number,
    more: Parameters<typeof cutBackFigure>[4] = {},
  ): void =>
    cutBackFigure(print, x, y, height, {
      edge,
      light: qing,
      rifle: true,
      scarf: true,
      towel: true,
      straps: brown,
      ...more,
    });
  stand(64, 1004, 270);
  stand(870, 1000, 260, { lean: -0.02 });
  stand(232, 1046, 360, { left: "bent" });
  stand(716, 1060, 380, { right: "bent", lean: -0.02 });
  stand(456, 1130, 450, { lean: 0.02 });
}
