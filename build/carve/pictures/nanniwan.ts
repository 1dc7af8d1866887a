// 荒山成田，一线纺红: the terraces of Nanniwan are hoed for the first time; a spinning wheel stands near.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutHoer } from "../things/field-workers.ts";
import { cutBench, cutSitter } from "../things/sitter.ts";
import { cutSpinningWheel } from "../things/spinning-wheel.ts";

const { brown, deep, ink, loess, ochre, paleOchre, paleQing, paper, qing, red, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** Lower edge of the terrace `k`, 0 the highest; the hill's shoulder lies at the right. */
function terrace(k: number, x: number): number {
  const y = 318 + 40 * k + 5.2 * k * k;
  const shoulder = (96 - k * 4) * Math.exp(-(((x - 560) / (170 + k * 46)) ** 2));
  const left = (40 + k * 2) * Math.exp(-(((x + 60) / (150 + k * 20)) ** 2));
  return y - shoulder - left + 10 * Math.sin(x * 0.011 + k * 1.3);
}

export const picture: Picture = {
  id: "nanniwan",
  title: "南泥湾",
  draw() {
    const print = pictureBlock("nanniwan", 47);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutFarHills(print));
    print.plane("terraces", 0.5, () => cutTerraces(print));
    print.plane("people", 0.7, () => cutPeople(print));
    print.plane("wheel", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paleQing(0.78));
  print.marks(paper, { bottom: 330, gapX: 96, gapY: 12, strayX: 0.7 }, (x, y) => ({
    angle: -0.03 + chance.around(0.02),
    length: chance.between(60, 190),
    width: 12 * noise.layered(x * 0.003, y * 0.013, 2) * smoothStep(-80, 240, y),
  }));
  print.marks(paleQing(0.5), { bottom: 150, gapX: 120, gapY: 15, strayX: 0.7 }, (x, y) => ({
    angle: -0.03 + chance.around(0.02),
    length: chance.between(60, 180),
    width: 8 * noise.layered(x * 0.003 + 8, y * 0.013, 2) * smoothStep(160, 10, y),
  }));
}

function cutFarHills(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 14,
    peaks: [
      { x: 40, y: 190, left: 260, right: 260, height: 180, bow: 1.5 },
      { x: 360, y: 206, left: 190, right: 210, height: 150, bow: 1.5 },
      { x: 840, y: 180, left: 300, right: 240, height: 200, bow: 1.5 },
    ],
    base: 420,
    jag: 6,
    tones: { base: paleQing(0.5), mid: paleQing(0.2), cut: paleQing(0.65), rim: paper },
    gapX: 8,
    gapY: 16,
    markWidth: 3,
    rim: 3,
  });
}

function cutTerraces(print: cut.Print): void {
  const { chance, left, right } = print;
  const greens = [paleQing(0.5), paleQing(0.2), qing];
  const fills = [
    paleOchre(0.45),
    ochre,
    paleQing(0.5),
    paleOchre(0.3),
    paleQing(0.2),
    paleOchre(0.45),
    loess,
    paleOchre(0.8),
    qing,
  ];
  for (let k = 0; k < 9; k++) {
    const upper: cut.Point[] = [];
    for (let x = left - 6; x <= right + 6; x += 22) upper.push([x, terrace(k - 1, x)]);
    print.shape(fills[k] ?? ochre, [...upper, [right + 6, 1010], [left - 6, 1010]], { step: 18, amp: 1.5 });
    // Grain stands in short upright cuts; on the turned earth the furrows run along.
    // Only the sixth is fresh earth; everything else is sown.
    const tall = fills[k] !== loess;
    let pale = "";
    let dark = "";
    const size = lerp(7, 26, k / 8);
    for (let row = 0; row < 3; row++)
      for (let x = left; x < right; x += size * (tall ? 0.85 : 2.2) * chance.between(0.7, 1.3)) {
        const [top, low] = [terrace(k - 1, x), terrace(k, x)];
        const y = lerp(top, low, 0.24 + row * 0.25) + chance.around(size * 0.2);
        const slope = Math.atan2(terrace(k, x + 8) - terrace(k, x - 8), 16);
        const mark = tall
          ? cut.gouge(
              x,
              y,
              -Math.PI / 2 + chance.around(0.24),
              size * chance.between(0.6, 1),
              size * 0.16,
              chance,
            )
          : cut.lens(x, y, slope, size * chance.between(1.2, 2.6), size * 0.2, chance);
        if ((row + Math.round(x / size)) % 2) dark += pathOf(mark);
        else pale += pathOf(mark);
      }
    print.path(greens.includes(fills[k] ?? ochre) ? deep : brown, dark);
    print.path(greens.includes(fills[k] ?? ochre) ? paleQing(0.78) : k === 7 ? ochre : paleOchre(0.8), pale);
    // The bank under the terrace, in shadow.
    const edge: cut.Point[] = [];
    for (let x = left - 6; x <= right + 6; x += 24) edge.push([x, terrace(k, x)]);
    const bank = cut.facet(edge, chance, { step: 16, amp: 1.6 });
    print.path(
      umber,
      pathOf(cut.ribbon(bank, (_t, i) => lerp(4, 18, k / 8) * (0.6 + 0.7 * print.noise.at(i * 0.3, k * 5)))),
    );
    print.path(
      paleOchre(0.88),
      pathOf(
        cut.ribbon(
          cut.shifted(bank, 0, -lerp(2, 9, k / 8)),
          () => lerp(1.4, 3.4, k / 8) * chance.between(0.5, 1.3),
        ),
      ),
    );
  }
  cutCaves(print);
}

/** Cave dwellings in the bank at the left: arches with paper windows. */
function cutCaves(print: cut.Print): void {
  const { chance } = print;
  print.shape(loess, pointsOf("-160,330 -100,306 -20,300 60,306 150,330 196,376 210,440 -160,440"), {
    step: 16,
    amp: 2,
  });
  let cuts = "";
  for (let i = 0; i < 46; i++)
    cuts += pathOf(
      cut.gouge(
        chance.between(-150, 196),
        chance.between(318, 400),
        1.5 + chance.around(0.2),
        chance.between(12, 30),
        3.4,
        chance,
      ),
    );
  print.path(brown, cuts);
  print.line(paleOchre(0.88), pointsOf("-160,330 -100,306 -20,300 60,306 150,330 196,376"), 4);
  for (const x of [-104, -30, 44, 118]) {
    const y = 440;
    const arch = (w: number, h: number): cut.Point[] =>
      pointsOf(
        `${x - w},${y} ${x - w},${y - h * 0.6} ${x - w * 0.7},${y - h * 0.88} ${x},${y - h} ${x + w * 0.7},${y - h * 0.88} ${x + w},${y - h * 0.6} ${x + w},${y}`,
      );
    print.shape(paleOchre(0.8), arch(31, 82), { step: 12, amp: 0.8 });
    print.shape(ink, arch(26, 74), { step: 12, amp: 0.8 });
    print.shape(
      paper,
      pointsOf(
        `${x - 20},${y - 40} ${x - 14},${y - 56} ${x},${y - 64} ${x + 14},${y - 56} ${x + 20},${y - 40}`,
      ),
      { step: 10, amp: 0.5 },
    );
    print.path(
      ink,
      [-9, 0, 9]
        .map((a) => pathOf(cut.ribbon(pointsOf(`${x + a},${y - 66} ${x + a},${y - 38}`), () => 2)))
        .join("") + pathOf(cut.ribbon(pointsOf(`${x - 18},${y - 50} ${x + 18},${y - 50}`), () => 2)),
    );
    print.shape(brown, pointsOf(`${x - 11},${y} ${x - 11},${y - 32} ${x + 11},${y - 32} ${x + 11},${y}`), {
      step: 10,
      amp: 0.5,
    });
  }
  print.shape(paleOchre(0.6), pointsOf("-160,438 220,438 236,452 -160,456"), { step: 16, amp: 1 });
}

function cutPeople(print: cut.Print): void {
  const { chance } = print;
  const row = (k: number, from: number, to: number, count: number, height: number, edge: string): void => {
    for (let i = 0; i < count; i++) {
      const x = lerp(from, to, i / (count - 1)) + chance.around(height * 0.12);
      cutHoer(print, x, lerp(terrace(k - 1, x), terrace(k, x), 0.8), height * chance.between(0.95, 1.05), {
        hoe: (i * 3 + k) % 5 < 2 ? "up" : "down",
        hat: i % 4 === 2 ? "straw" : "towel",
        edge,
        ...(height > 60 ? { shirt: paleQing(0.65) } : {}),
      });
    }
  };
  row(1, 420, 720, 8, 30, paleOchre(0.8));
  row(3, 340, 880, 8, 54, paleOchre(0.8));
  row(5, 60, 640, 6, 92, paper);
  const near = { edge: paper, shirt: paleQing(0.65) } as const;
  cutHoer(print, 40, 716, 150, { ...near, hoe: "down", hat: "towel" });
  cutHoer(print, 846, 716, 148, { ...near, hoe: "up", hat: "cap", dir: -1 });
}

function cutNear(print: cut.Print): void {
  const { chance } = print;
  print.shape(umber, pointsOf("-160,850 0,872 180,900 400,908 640,896 820,868 960,846 960,1010 -160,1010"), {
    step: 18,
    amp: 2,
  });
  print.line(paleOchre(0.6), pointsOf("-160,850 0,872 180,900 400,908 640,896 820,868 960,846"), 4);
  print.marks(ink, { top: 900, gapX: 70, gapY: 15, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.04),
    length: chance.between(30, 110),
    width: 12 * print.noise.layered(x * 0.006, y * 0.02, 2) * smoothStep(890, 1000, y),
  }));
  print.marks(loess, { top: 912, gapX: 60, gapY: 19, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.04),
    length: chance.between(20, 70),
    width: 6 * print.noise.layered(x * 0.008 + 50, y * 0.02, 2),
  }));
  const wheel = { x: 626, y: 770, r: 112 };
  cutSpinningWheel(print, wheel.x, wheel.y, wheel.r, { edge: paleOchre(0.6), light: ochre });
  // The spinner on a low stool; the arm is laid first, so that only the forearm shows beside the back.
  const arm = pointsOf("270,722 318,742 346,796 392,770 404,784 352,838 322,832 284,800");
  print.edged(ink, paleOchre(0.6), 4, pathOf(print.cut(arm, { step: 18, amp: 1 })));
  cutSitter(print, 236, 908, 256, { edge: paleOchre(0.6), light: qing, lean: 0.03 });
  cutBench(print, 236, 910, 184, 18, ochre);
  const thread = cut.curve(
    pointsOf(`${wheel.x - wheel.r * 1.6},${wheel.y + 20} 440,790 398,778 372,812 378,880 390,930 420,956`),
    8,
  );
  print.path(
    red,
    pathOf(cut.ribbon(cut.facet(thread, chance, { step: 16, amp: 0.6 }), () => 5 * chance.between(0.8, 1.2))),
  );
  // A basket of red yarn.
  for (const [x, y, r] of [
    [400, 950, 21],
    [438, 944, 25],
    [470, 952, 19],
  ] as const) {
    print.shape(red, cut.ellipse(x, y, r, r * 0.86, 11), { step: 10, amp: 0.8 });
    print.path(
      paleOchre(0.8),
      [0, 1, 2]
        .map((i) =>
          pathOf(
            cut.lens(
              x + chance.around(2),
              y - r * 0.4 + i * r * 0.36,
              0.5 + chance.around(0.2),
              r * 1.1,
              2.2,
              chance,
            ),
          ),
        )
        .join(""),
    );
  }
  print.edged(
    ink,
    paleOchre(0.6),
    3,
    pathOf(print.cut(pointsOf("366,956 506,956 488,1010 384,1010"), { step: 14, amp: 1 })),
  );
  let weave = "";
  for (let i = 0; i < 12; i++)
    weave += pathOf(cut.lens(380 + i * 10.5, 970 + (i % 2) * 14, 0.3 * (i % 2 ? 1 : -1), 18, 3, chance));
  print.path(loess, weave);
}
