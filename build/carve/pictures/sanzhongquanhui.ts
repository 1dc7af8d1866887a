// 推窗见春，灯下苦读: a desk under a window pushed open, the winter of the examinations, 1977 and 1978.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutLampLight } from "../things/lamp-light.ts";
import { cutBooks, cutDesk, flame, table } from "../things/study-desk.ts";

const {
  brown,
  deep,
  dusk,
  ink,
  loess,
  night,
  paleOchre,
  paleQing,
  paper,
  qing,
  red,
  lerp,
  pathOf,
  pointsOf,
  smoothStep,
} = cut;

const view = { left: 330, right: 690, top: 90, bottom: 560 };

export const picture: Picture = {
  id: "sanzhongquanhui",
  title: "窗开了",
  draw() {
    const print = pictureBlock("sanzhongquanhui", 67);
    print.plane("outside", 0.3, () => {
      cutOutside(print);
      cutPlum(print);
    });
    print.plane("room", 0.5, () => cutRoom(print));
    print.plane("desk", 0.8, () => cutDesk(print));
    print.plane("books", 1, () => cutBooks(print));
    return print;
  },
};

/** Morning over thawing fields, drawn larger than the opening, so that it may move behind it. */
function cutOutside(print: cut.Print): void {
  const { chance, noise } = print;
  const [left, right] = [view.left - 40, view.right + 40];
  const box = (top: number): cut.Point[] =>
    pointsOf(`${left},${top} ${right},${top} ${right},600 ${left},600`);
  print.flat(night);
  print.shape(paleQing(0.65), box(60), { raw: true });
  print.marks(
    paper,
    { left: left + 30, right: right - 30, top: 60, bottom: 400, gapX: 60, gapY: 11, strayX: 0.6 },
    (x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(40, 90),
      width: (2 + 9 * noise.layered(x * 0.006, y * 0.02, 2)) * smoothStep(60, 330, y),
    }),
  );
  cut.cutRange(print, {
    seed: 9,
    peaks: [
      { x: 370, y: 356, left: 120, right: 120, height: 70 },
      { x: 520, y: 332, left: 140, right: 130, height: 90 },
      { x: 690, y: 350, left: 120, right: 100, height: 70 },
    ],
    left,
    right,
    base: 424,
    jag: 5,
    tones: { base: paleQing(0.35), mid: qing, cut: paleQing(0.65), rim: paper },
    gapX: 7,
    gapY: 14,
    markWidth: 3,
    rim: 2,
  });
  print.shape(paper, box(416), { amp: 2, step: 18 });
  // Young wheat looks out of the last snow, row by row towards the hills.
  let rows = "";
  for (let i = -9; i <= 9; i++)
    for (let k = 0; k < 26; k++) {
      const t = (k + chance.unit()) / 26;
      const y = lerp(420, 600, t ** 1.3);
      const x = 520 + i * lerp(12, 46, (y - 420) / 180);
      if (x < left + 4 || x > right - 4) continue;
      const size = lerp(4, 17, (y - 420) / 180);
      rows += pathOf(
        cut.gouge(
          x + chance.around(2),
          y + size * 0.5,
          -Math.PI / 2 + chance.around(0.5),
          size,
          size * 0.24,
          chance,
        ),
      );
    }
  print.path(dusk, rows);
  // A roof with smoke, and the school's road.
  const at = (text: string): cut.Point[] => cut.shifted(pointsOf(text), 610, 424);
  print.shape(dusk, at("-36,8 -36,-16 36,-16 36,8"), { step: 12 });
  print.shape(ink, at("-46,-13 -34,-32 34,-32 46,-13"), { step: 12 });
  print.line(paper, cut.curve(pointsOf("624,390 630,366 622,344 636,318"), 6), (t) => lerp(3, 10, t));
}

function cutRoom(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  const { left: l, right: r, top: t, bottom: b } = view;
  // The wall round the opening is one block with a hole.
  const hole = print.cut(pointsOf(`${l},${t} ${l},${b} ${r},${b} ${r},${t}`), { step: 40, amp: 1.2 });
  print.path(night, pathOf(pointsOf(`${left},0 ${right},0 ${right},1004 ${left},1004`)) + pathOf(hole), {
    evenOdd: true,
  });
  const inView = (x: number, y: number): boolean => x > l - 44 && x < r + 44 && y > t - 44 && y < b + 44;
  print.marks(deep, { bottom: table, gapX: 40, gapY: 17, strayX: 0.6 }, (x, y) =>
    inView(x, y)
      ? null
      : {
          angle: chance.around(0.04),
          length: chance.between(20, 60),
          width: 5 * noise.layered(x * 0.006, y * 0.012, 2),
        },
  );
  cutLampLight(print, {
    x: flame[0],
    y: flame[1],
    far: 430,
    near: 190,
    still: 74,
    skip: (x, y) => y > table - 8 || (x > l - 60 && x < r + 30 && y > t - 60 && y < b + 50),
  });
  // Frame and sill.
  const bar = (text: string): string => pathOf(print.cut(pointsOf(text), { step: 34, amp: 1.4 }));
  print.path(
    ink,
    bar(`${l - 24},${t - 24} ${r + 24},${t - 24} ${r + 24},${t} ${l - 24},${t}`) +
      bar(`${l - 24},${t} ${l},${t} ${l},${b} ${l - 24},${b}`) +
      bar(`${r},${t} ${r + 24},${t} ${r + 24},${b} ${r},${b}`),
  );
  print.path(
    loess,
    bar(`${l - 24},${t - 20} ${l - 18},${t - 20} ${l - 18},${b} ${l - 24},${b}`) +
      bar(`${l - 4},${t + 4} ${l},${t + 4} ${l},${b} ${l - 4},${b}`),
  );
  print.shape(
    brown,
    pointsOf(`${l - 50},${b - 4} ${r + 50},${b - 6} ${r + 58},${b + 26} ${l - 58},${b + 28}`),
    { step: 30 },
  );
  print.line(paleOchre(0.6), pointsOf(`${l - 46},${b} ${r + 46},${b - 2}`), 5);
  print.shape(
    ink,
    pointsOf(`${l - 58},${b + 26} ${r + 58},${b + 25} ${r + 50},${b + 40} ${l - 50},${b + 42}`),
    { step: 30 },
  );
  // The casement stands open outwards and catches the light.
  {
    const hinge = l;
    const free = hinge + 84;
    const leaf = (u: number, v: number): cut.Point => [
      lerp(hinge, free, u),
      lerp(lerp(t, t + 46, u), lerp(b, b - 30, u), v),
    ];
    const quad = (u0: number, v0: number, u1: number, v1: number): cut.Point[] => [
      leaf(u0, v0),
      leaf(u1, v0),
      leaf(u1, v1),
      leaf(u0, v1),
    ];
    print.path(ink, pathOf(print.cut(quad(0, 0, 1, 1), { step: 30 })));
    let panes = "";
    for (const [v0, v1] of [
      [0.04, 0.34],
      [0.38, 0.65],
      [0.69, 0.96],
    ] as const)
      panes += pathOf(print.cut(quad(0.14, v0, 0.86, v1), { step: 30 }));
    print.path(paleQing(0.35), panes);
    let shine = "";
    for (const [v0, v1] of [
      [0.06, 0.2],
      [0.42, 0.58],
      [0.72, 0.84],
    ] as const)
      shine += pathOf([leaf(0.2, v1), leaf(0.62, v0), leaf(0.8, v0), leaf(0.3, v1)]);
    print.path(paper, shine);
    print.line(loess, [leaf(0.97, 0.01), leaf(0.97, 0.99)], 4);
  }
}

/** A branch of plum before the window. */
function cutPlum(print: cut.Print): void {
  const { chance } = print;
  const main = cut.curve(pointsOf("800,60 740,116 690,140 640,190 590,212 540,262 494,280 436,330"), 6);
  const twigs = [
    "690,140 650,122 600,110 566,116",
    "640,190 640,240 616,290 622,336",
    "590,212 556,190 520,176 480,178",
    "540,262 546,306 528,352",
    "640,190 664,232 684,250",
    "494,280 470,262 440,262",
    "616,290 590,316 586,346",
  ].map((way) => cut.curve(pointsOf(way), 5));
  print.path(ink, pathOf(cut.ribbon(cut.facet(main, chance, { step: 12, amp: 2.4 }), (t) => lerp(30, 4, t))));
  print.path(
    ink,
    twigs
      .map((way) => pathOf(cut.ribbon(cut.facet(way, chance, { step: 12, amp: 1.6 }), (t) => lerp(9, 2, t))))
      .join(""),
  );
  let bark = "";
  for (let i = 0; i < 26; i++) {
    const [x, y] = cut.along(main, chance.between(0, 0.6));
    bark += pathOf(
      cut.gouge(x + chance.around(4), y + chance.around(6), 2.6, chance.between(10, 24), 2.6, chance),
    );
  }
  print.path(paleQing(0.35), bark);
  let petals = "";
  let hearts = "";
  const blossom = (x: number, y: number, r: number): void => {
    const turn = chance.between(0, 1.2);
    for (let i = 0; i < 5; i++) {
      const a = turn + (i / 5) * Math.PI * 2;
      petals += pathOf(
        cut.ellipse(x + Math.cos(a) * r * 0.58, y + Math.sin(a) * r * 0.56, r * 0.52, r * 0.5, 8),
      );
    }
    petals += pathOf(cut.ellipse(x, y, r * 0.5, r * 0.5, 7));
    for (let i = 0; i < 5; i++)
      hearts += pathOf(cut.gouge(x, y, turn + 0.6 + (i / 5) * Math.PI * 2, r * 0.56, r * 0.13, chance));
  };
  for (const way of [main, ...twigs]) {
    const count = way === main ? 7 : 4;
    for (let i = 0; i < count; i++) {
      const [x, y] = cut.along(
        way,
        way === main ? lerp(0.3, 1, i / (count - 1)) : lerp(0.35, 1, i / (count - 1)),
      );
      blossom(x + chance.around(9), y + chance.around(9), chance.between(11, 18));
    }
  }
  print.path(red, petals).path(paper, hearts);
}
