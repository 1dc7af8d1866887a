// 寒野一窗，有人夜归: the clan hall at Xiaodianji that served as a school, a winter's night of 1923 in the plain south of the Huai.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBackFigure } from "../things/back-figure.ts";
import { cutBareTree } from "../things/bare-tree.ts";
import { cutNightStars } from "../things/night-stars.ts";
import { cutVillageSchool, litWindow } from "../things/village-school.ts";

const { deep, dusk, ink, night, ochre, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const horizon = 520;
export const picture: Picture = {
  id: "xiaodianji",
  title: "小甸集的灯",
  draw() {
    const print = pictureBlock("xiaodianji", 37);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFar(print));
    print.plane("field", 0.5, () => cutField(print));
    print.plane("school", 0.65, () => cutVillageSchool(print));
    print.plane("walker", 0.85, () => cutWalkers(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance } = print;
  print.flat(night);
  print.grain(deep, { bottom: horizon, share: 0.44, across: 0.016, along: 0.0028, warp: 90 });
  print.shape(
    deep,
    pointsOf(
      `${print.left},452 60,440 300,448 560,436 800,446 ${print.right},440 ${print.right},540 ${print.left},540`,
    ),
    { step: 26, amp: 2 },
  );
  print.marks(night, { top: 440, bottom: 486, gapX: 60, gapY: 8, strayX: 0.6 }, (_x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(40, 120),
    width: 5 * smoothStep(490, 440, y),
  }));
  cutNightStars(print, 190, 12, 440);
  // Orion stands in the south on a winter's night.
  const stars = pointsOf("138,92 232,106 172,182 190,186 208,190 150,270 250,262");
  print.path(
    paper,
    stars
      .map(([x, y], i) => {
        const s = i > 1 && i < 5 ? 5 : 7.5;
        return pathOf(
          pointsOf(
            `${x},${y - s} ${x + 1.6},${y - 1.6} ${x + s},${y} ${x + 1.6},${y + 1.6} ${x},${y + s} ${x - 1.6},${y + 1.6} ${x - s},${y} ${x - 1.6},${y - 1.6}`,
          ),
        );
      })
      .join(""),
  );
}

function cutFar(print: cut.Print): void {
  const { chance, left, right } = print;
  // A dyke, a line of poplars, two sleeping houses.
  print.shape(night, pointsOf(`${left},506 120,500 420,508 ${right},498 ${right},560 ${left},560`), {
    step: 24,
    amp: 1.6,
  });
  let trees = "";
  for (let i = 0; i < 34; i++) {
    const x = left + i * 33 + chance.around(12);
    const h = chance.between(18, 46);
    trees += pathOf(
      cut.ribbon(
        [
          [x, 512],
          [x + chance.around(2), 512 - h],
        ],
        () => 2,
      ),
    );
    for (let k = 0; k < 5; k++)
      trees += pathOf(
        cut.gouge(x, 506 - h * 0.2 * k, -Math.PI / 2 + (k % 2 ? 0.5 : -0.5), h * 0.3, 2.4, chance),
      );
  }
  print.path(night, trees);
  for (const [x, w] of [
    [60, 74],
    [150, 56],
    [824, 80],
  ] as const)
    print.edged(
      ink,
      dusk,
      2.4,
      pathOf(
        print.cut(
          pointsOf(
            `${x - w * 0.46},520 ${x - w * 0.46},498 ${x - w * 0.6},498 ${x - w * 0.34},472 ${x + w * 0.34},472 ${x + w * 0.6},498 ${x + w * 0.46},498 ${x + w * 0.46},520`,
          ),
          { step: 12, amp: 0.8 },
        ),
      ),
    );
  for (const [x, w] of [
    [60, 74],
    [150, 56],
    [824, 80],
  ] as const)
    print.shape(
      paper,
      pointsOf(
        `${x - w * 0.5},492 ${x - w * 0.34},470 ${x + w * 0.34},470 ${x + w * 0.5},492 ${x + w * 0.2},486 ${x - w * 0.1},491`,
      ),
      { step: 10, amp: 0.8 },
    );
}

function cutField(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(
    paleQing(0.65),
    pointsOf(
      `${left},${horizon - 6} 300,${horizon} 600,${horizon - 4} ${right},${horizon - 8} ${right},1004 ${left},1004`,
    ),
    { step: 30, amp: 1.4 },
  );
  // Furrows under snow run to the lit house; earth shows in their shadows.
  const vanish: cut.Point = [470, 470];
  let dark = "";
  let frost = "";
  for (let i = -34; i <= 34; i++) {
    const foot: cut.Point = [470 + i * 66, 1010];
    let t = 0.12 + chance.between(0, 0.05);
    while (t < 1) {
      const long = lerp(0.03, 0.12, t) * chance.between(0.6, 1.3);
      const a: cut.Point = [lerp(vanish[0], foot[0], t), lerp(vanish[1], foot[1], t)];
      const b: cut.Point = [lerp(vanish[0], foot[0], t + long), lerp(vanish[1], foot[1], t + long)];
      if (a[0] > left - 60 && a[0] < right + 60) {
        const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
        const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        dark += pathOf(cut.gouge(a[0], a[1], angle, length, lerp(1.6, 10, t), chance));
        if (noise.at(a[0] * 0.01, a[1] * 0.02) > 0.1)
          frost += pathOf(
            cut.gouge(a[0] + lerp(2, 18, t), a[1], angle, length * 1.05, lerp(2.4, 13, t), chance),
          );
      }
      t += long * 1.25;
    }
  }
  print.path(qing, dark).path(paper, frost);
  // The light that falls out of the window.
  print.marks(
    ochre,
    { left: 250, right: 760, top: 640, bottom: 860, gapX: 34, gapY: 11, strayX: 0.5 },
    (x, y) => ({
      angle: chance.around(0.05),
      length: chance.between(18, 56),
      width: 6.5 * smoothStep(230, 20, Math.hypot((x - litWindow.x) * 0.9, (y - 640) * 1.25)),
    }),
  );
}

function cutWalkers(print: cut.Print): void {
  const { chance } = print;
  // A path through the furrows, and those who come by it with one lantern.
  const path = pointsOf(
    "590,650 646,650 650,690 604,740 520,800 452,880 400,1010 170,1010 300,870 420,780 530,716 586,684",
  );
  print.edged(paper, paleQing(0.2), 5, pathOf(print.cut(path, { step: 20, amp: 2 })));
  print.marks(qing, { left: 150, right: 680, top: 660, gapX: 30, gapY: 13, strayX: 0.5 }, (x, y) =>
    cut.isInside(path, x, y) && cut.isInside(path, x + 16, y)
      ? {
          angle: -0.3 + chance.around(0.3),
          length: lerp(10, 36, (y - 650) / 350),
          width: lerp(1.6, 4, (y - 650) / 350),
        }
      : null,
  );
  const edge = paleOchre(0.45);
  cutBackFigure(print, 562, 716, 92, { dress: "gown", head: "hair", edge });
  cutBackFigure(print, 524, 738, 100, { dress: "gown", head: "cap", edge });
  cutBackFigure(print, 312, 930, 232, {
    dress: "gown",
    head: "hair",
    right: "bent",
    edge: paleOchre(0.45),
    light: dusk,
  });
  cutBackFigure(print, 400, 900, 208, {
    dress: "gown",
    head: "cap",
    right: "out",
    edge: paleOchre(0.45),
    light: dusk,
  });
  // The lantern.
  const [x, y] = [478, 806];
  print.path(
    ink,
    pathOf(cut.ribbon(pointsOf(`${x - 12},${y - 14} ${x + 4},${y - 22}`), () => 4)) +
      pathOf(cut.ribbon(pointsOf(`${x + 2},${y - 22} ${x + 2},${y}`), () => 2)),
  );
  print.path(
    paleOchre(0.3),
    Array.from({ length: 11 }, (_, i) => {
      const a = (i / 11) * Math.PI * 2;
      return pathOf(
        cut.gouge(x + 2 + Math.cos(a) * 34, y + 22 + Math.sin(a) * 38, a, chance.between(9, 18), 3.4, chance),
      );
    }).join(""),
  );
  print.shape(
    red,
    pointsOf(
      `${x - 12},${y} ${x + 16},${y} ${x + 24},${y + 20} ${x + 16},${y + 42} ${x - 12},${y + 42} ${x - 20},${y + 20}`,
    ),
    { step: 12, amp: 0.8 },
  );
  print.shape(
    paleOchre(0.45),
    pointsOf(`${x - 2},${y + 4} ${x + 6},${y + 4} ${x + 8},${y + 38} ${x - 4},${y + 38}`),
    { step: 12, amp: 0.6 },
  );
  print.path(
    ink,
    pathOf(cut.ribbon(pointsOf(`${x - 14},${y} ${x + 18},${y}`), () => 5)) +
      pathOf(cut.ribbon(pointsOf(`${x - 14},${y + 43} ${x + 18},${y + 43}`), () => 5)),
  );
}

function cutNear(print: cut.Print): void {
  const { chance } = print;
  cutBareTree(print, -60, 1010, 620, { fill: ink, lean: 0.16, forks: 5 });
  let reeds = "";
  for (let i = 0; i < 60; i++) {
    const x = i % 2 ? chance.between(620, 950) : chance.between(-150, 130);
    const long = chance.between(50, 150) * smoothStep(380, 760, Math.abs(x - 380) + 340);
    reeds += pathOf(
      cut.gouge(x, 1008, -Math.PI / 2 + chance.around(0.4), long, 6, chance, chance.around(0.25)),
    );
  }
  print.path(ink, reeds);
}
