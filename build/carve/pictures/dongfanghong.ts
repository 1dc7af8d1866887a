// 戈壁上空的一道弧: the first satellite over the Gobi, 24 April 1970.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutOnlooker } from "../things/onlooker.ts";

const { brown, deep, ink, loess, night, ochre, paleOchre, paleQing, paper, red } = cut;
const { clamp, lerp, pathOf, pointsOf, smoothStep } = cut;

/** The pole about which the stars turn. */
const pole = { x: 470, y: 300 };
const horizon = 772;

export const picture: Picture = {
  id: "dongfanghong",
  title: "两弹一星",
  draw() {
    const print = pictureBlock("dongfanghong", 67);
    print.plane("sky", 0.25, () => cutStarTrails(print));
    print.plane("orbit", 0.35, () => cutOrbit(print));
    print.plane("hills", 0.45, () => cutHills(print));
    print.plane("gobi", 0.6, () => cutGobi(print));
    print.plane("tower", 0.8, () => cutCamp(print));
    print.plane("people", 1, () => cutPeople(print));
    return print;
  },
};

function cutStarTrails(print: cut.Print): void {
  const { chance } = print;
  print.flat(night);
  print.grain(deep, { bottom: 770, share: 0.4, across: 0.02, along: 0.003, warp: 90 });
  let pale = "";
  let bright = "";
  for (let radius = 16; radius < 960; radius += chance.between(12, 17)) {
    let angle = chance.between(0, 0.6);
    while (angle < 6.3) {
      const span = Math.min(1.1, chance.between(24, 120) / radius);
      const middleY = pole.y + radius * Math.sin(angle + span / 2);
      if (chance.unit() < 0.62 && middleY < 790) {
        const steps = Math.max(3, Math.round((radius * span) / 22));
        const arc: cut.Point[] = [];
        for (let i = 0; i <= steps; i++) {
          const t = angle + (span * i) / steps;
          arc.push([pole.x + radius * Math.cos(t), pole.y + radius * Math.sin(t)]);
        }
        const width = chance.between(1.6, 5) * smoothStep(820, 640, middleY);
        const isBright = chance.unit() < 0.62;
        if (arc.some(([x]) => x > print.left && x < print.right) && arc.some(([, y]) => y > 0)) {
          const d = pathOf(cut.ribbon(arc, (t) => width * Math.sin(Math.PI * clamp(t, 0.06, 0.94))));
          if (isBright) bright += d;
          else pale += d;
        }
      }
      angle += span + chance.between(14, 80) / radius;
    }
  }
  print.path(paleQing(0.35), pale).path(paper, bright);
  print.path(paper, pathOf(cut.shifted(pointsOf("0,-9 3,-2 9,0 3,3 0,9 -3,3 -9,0 -3,-2"), pole.x, pole.y)));
}

function cutOrbit(print: cut.Print): void {
  const arc: cut.Point[] = [];
  for (let i = 0; i <= 46; i++) {
    const t = i / 46;
    arc.push([lerp(252, 650, t), lerp(horizon, 176, 1 - (1 - t) ** 1.75)]);
  }
  print.line(red, arc, (t) => lerp(1.8, 8.5, t ** 1.3), { step: 15, amp: 0.7 });
  // The satellite: nearly a ball, with four whips.
  const [x, y] = [654, 172];
  const whips: readonly (readonly [number, number])[] = [
    [-2.5, 78],
    [-1.15, 84],
    [0.35, 74],
    [1.75, 68],
  ];
  print.path(
    paper,
    whips
      .map(([a, long]) =>
        pathOf(
          cut.ribbon(
            [
              [x, y],
              [x + Math.cos(a) * long, y + Math.sin(a) * long],
            ],
            (t) => lerp(4, 1.5, t),
          ),
        ),
      )
      .join(""),
  );
  print.shape(night, cut.ellipse(x, y, 19, 19, 14), { step: 7, amp: 0.6 });
  print.shape(paper, cut.ellipse(x, y, 16.5, 16.5, 14), { step: 7, amp: 0.6 });
  const lines = [pointsOf("-14,-6 14,-1"), pointsOf("-15,1 13,6")];
  print.path(night, lines.map((line) => pathOf(cut.ribbon(cut.shifted(line, x, y), () => 1.8))).join(""));
}

function cutHills(print: cut.Print): void {
  print.shape(
    loess,
    pointsOf(`${print.left - 5},764 ${print.right + 5},764 ${print.right + 5},840 ${print.left - 5},840`),
    { step: 40 },
  );
  cut.layMist(print, paleOchre(0.45), 748, -300, 1100, 44);
  cut.layMist(print, paper, 758, -60, 900, 26);
  cut.cutRange(print, {
    seed: 6,
    peaks: [
      { x: -90, y: 748, left: 160, right: 200, height: 44, bow: 1.2 },
      { x: 90, y: 742, left: 200, right: 260, height: 50, bow: 1.2 },
      { x: 520, y: 750, left: 220, right: 190, height: 44, bow: 1.2 },
      { x: 760, y: 736, left: 160, right: 160, height: 54, bow: 1.2 },
      { x: 930, y: 746, left: 140, right: 120, height: 46, bow: 1.2 },
    ],
    base: 840,
    spurs: 5,
    jag: 4,
    tones: { base: loess, mid: brown, cut: ochre, rim: paleOchre(0.3) },
    gapX: 7,
    gapY: 14,
    markWidth: 3,
    rim: 2.4,
    midBelow: 0.5,
  });
}

function cutGobi(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  const dune = (x: number, y: number): number => 12 * Math.sin(x * 0.011 + y * 0.02);
  print.shape(ochre, pointsOf(`${left - 5},796 ${right + 5},790 ${right + 5},1005 ${left - 5},1005`), {
    step: 40,
    amp: 1.4,
  });
  cut.cutWater(print, {
    top: 800,
    bottom: 1000,
    cut: loess,
    gapFar: 7,
    gapNear: 22,
    space: 0.3,
    strength: (x, y) => 0.5 + 0.9 * noise.layered(x * 0.005, y * 0.02, 2),
    swell: dune,
  });
  cut.cutWater(print, {
    top: 800,
    bottom: 1000,
    cut: brown,
    gapFar: 9,
    gapNear: 24,
    space: 0.8,
    strength: (x, y) => 0.3 + 0.8 * noise.layered(x * 0.005 + 9, y * 0.02, 2),
    swell: dune,
  });
  cut.cutWater(print, {
    top: 806,
    bottom: 1000,
    cut: paleOchre(0.45),
    gapFar: 9,
    gapNear: 26,
    lengthFar: 30,
    lengthNear: 110,
    space: 1.3,
    strength: (x, y) => 0.2 + 0.6 * noise.layered(x * 0.006 + 40, y * 0.02, 2),
    swell: dune,
  });
  let tufts = "";
  for (let i = 0; i < 34; i++) {
    const x = chance.between(left, right);
    const y = chance.between(860, 990);
    const size = lerp(6, 16, (y - 860) / 130);
    for (let j = 0; j < 5; j++)
      tufts += pathOf(
        cut.gouge(
          x,
          y,
          -Math.PI / 2 + (j - 2) * 0.35 + chance.around(0.1),
          size * chance.between(0.7, 1.2),
          size * 0.17,
          chance,
        ),
      );
  }
  print.path(ink, tufts);
}

function cutCamp(print: cut.Print): void {
  cutTower(print, 150, 822, 300, 104);
  for (const [x, y, width] of [
    [318, 832, 66],
    [386, 828, 54],
    [444, 826, 44],
  ] as const) {
    const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * width, y + b * width]);
    print.shape(ink, at("-.5,0 -.42,-.22 0,-.46 .42,-.22 .5,0"), { step: 10, amp: 0.8 });
    print.path(paleOchre(0.3), pathOf(at("-.06,0 -.02,-.24 .06,-.22 .08,0")));
  }
  let fence = "";
  for (let x = 520; x < print.right; x += 34)
    fence += pathOf(
      cut.ribbon(
        [
          [x, 822],
          [x, 795],
        ],
        () => 2.4,
      ),
    );
  fence += pathOf(
    cut.ribbon(
      cut.facet(pointsOf(`504,800 ${print.right},797`), print.chance, { step: 17, amp: 1 }),
      () => 1.8,
    ),
  );
  print.path(ink, fence);
}

/** The launch tower, a lattice that narrows upwards, with a red lamp on top. */
function cutTower(print: cut.Print, x: number, y: number, height: number, width: number): void {
  const p = (u: number, v: number): cut.Point => [x + u * width, y - v * height];
  const half = (v: number): number => lerp(0.5, 0.13, v);
  const bar = (a: cut.Point, b: cut.Point, wide: number): string => pathOf(cut.ribbon([a, b], () => wide));
  let d = bar(p(-0.5, 0), p(-0.13, 1), 4.5) + bar(p(0.5, 0), p(0.13, 1), 4.5) + bar(p(0, 0), p(0, 1), 2);
  for (let i = 0; i < 9; i++) {
    const [v, w] = [i / 9, (i + 1) / 9];
    d +=
      bar(p(-half(v), v), p(half(w), w), 2.4) +
      bar(p(half(v), v), p(-half(w), w), 2.4) +
      bar(p(-half(w), w), p(half(w), w), 3);
  }
  print.path(ink, d);
  const head = pointsOf("-.3,1 .3,1 .26,1.1 .08,1.12 .05,1.2 -.05,1.2 -.08,1.12 -.26,1.1");
  print.shape(
    ink,
    head.map(([u, v]) => p(u, v)),
    { step: 8, amp: 0.5 },
  );
  print.path(red, pathOf([p(-0.05, 1.2), p(0.05, 1.2), p(0.06, 1.245), p(-0.06, 1.245)]));
}

function cutPeople(print: cut.Print): void {
  const edge = paleOchre(0.45);
  cutOnlooker(print, 560, 902, 152, { dress: "coat", hair: "cap", edge });
  cutOnlooker(print, 628, 910, 160, { dress: "trousers", hair: "short", right: "up", edge });
  cutOnlooker(print, 700, 902, 144, { dress: "trousers", hair: "braids", edge });
  let ground = "";
  for (const x of [560, 628, 700]) ground += pathOf(cut.lens(x + 20, 908, 0, 104, 9, print.chance));
  print.path(brown, ground);
}
