// 千车万担，推向前方: the wheelbarrows of the Huaihai campaign on a snowy plain, winter of 1948.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutFarBarrow, cutNearBarrow } from "../things/barrow.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const horizon = 372;
/** The track across the plain, from the horizon to the viewer. */
const track = cut.curve(
  pointsOf(
    "610,380 480,392 300,404 170,424 150,456 300,494 560,532 700,584 660,650 500,730 380,830 330,960 320,1080",
  ),
  16,
);

export const picture: Picture = {
  id: "xiaotuiche",
  title: "小推车",
  draw() {
    const print = pictureBlock("xiaotuiche", 47);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutVillages(print));
    print.plane("plain", 0.5, () => cutPlain(print));
    print.plane("line", 0.65, () => cutLine(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(dusk);
  print.grain(deep, { bottom: 300, share: 0.5, across: 0.016, along: 0.003, warp: 90 });
  print.shape(
    paleQing(0.35),
    [
      [print.left, 318],
      [60, 300],
      [300, 312],
      [560, 296],
      [print.right, 310],
      [print.right, 420],
      [print.left, 420],
    ],
    { step: 40, amp: 3 },
  );
  print.marks(dusk, { top: 296, bottom: 346, gapX: 60, gapY: 8, strayX: 0.5 }, (_x, y) => ({
    angle: chance.around(0.03),
    length: chance.between(50, 130),
    width: 6 * smoothStep(350, 300, y),
  }));
  print.marks(paleOchre(0.8), { top: 318, bottom: horizon, gapX: 64, gapY: 7, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(60, 150),
    width: (2 + 5 * noise.at(x * 0.006, y * 0.03)) * smoothStep(312, 356, y),
  }));
  // Snow on the wind, one slant only.
  print.marks(paleQing(0.65), { bottom: 330, gapX: 46, gapY: 30, turn: -0.35, strayX: 0.5 }, () =>
    chance.unit() < 0.7
      ? { angle: 2.75, length: chance.between(5, 11), width: chance.between(2, 4.4) }
      : null,
  );
}

function cutVillages(print: cut.Print): void {
  const { chance } = print;
  let trees = "";
  for (const [from, to] of [
    [-150, 130],
    [330, 470],
    [640, 760],
    [820, 950],
  ] as const) {
    const crown: cut.Point[] = [[from, horizon + 14]];
    for (let x = from; x < to; x += chance.between(6, 14)) {
      const inner = Math.min(1, Math.min(x - from, to - x) / 50);
      crown.push([x, horizon - 6 - inner * chance.between(6, 22)]);
    }
    crown.push([to, horizon + 14]);
    print.path(qing, pathOf(crown));
    for (let x = from + 20; x < to - 20; x += chance.between(10, 22))
      trees += pathOf(
        cut.gouge(x, horizon + 6, -Math.PI / 2 + chance.around(0.2), chance.between(24, 52), 3.4, chance),
      );
  }
  print.path(dusk, trees);
  for (const [x, w] of [
    [20, 46],
    [74, 36],
    [396, 40],
    [690, 44],
    [884, 40],
  ] as const) {
    print.shape(
      deep,
      pointsOf(`${x},${horizon + 12} ${x},${horizon - 8} ${x + w},${horizon - 8} ${x + w},${horizon + 12}`),
      { step: 12, amp: 0.6 },
    );
    print.shape(
      paper,
      pointsOf(
        `${x - 5},${horizon - 7} ${x + 7},${horizon - 22} ${x + w - 7},${horizon - 22} ${x + w + 5},${horizon - 7}`,
      ),
      { step: 12, amp: 0.6 },
    );
  }
}

function widthAt(y: number): number {
  return lerp(9, 250, ((y - horizon) / (1000 - horizon)) ** 1.25);
}

function cutPlain(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(
    paper,
    pointsOf(
      `${left},${horizon + 8} 100,${horizon + 4} 420,${horizon + 8} 700,${horizon + 3} ${right},${horizon + 7} ${right},1004 ${left},1004`,
    ),
    { step: 40, amp: 1.6 },
  );
  const area = { left, right, top: horizon + 4, bottom: 1000, cell: 7, tolerance: 1.3, least: 120 };
  const hollow = (k: number, below: number) => (x: number, y: number) =>
    y < horizon + 12 ? 0.2 : noise.layered(x * 0.0032 + k, (y + x * 0.12) * 0.0135, 3) - below;
  print.path(paleQing(0.78), cut.pathsOf(cut.march(hollow(0, 0.44), area)));
  print.path(paleQing(0.65), cut.pathsOf(cut.march(hollow(0, 0.34), area)));
  // The trodden track.
  const body = (k: number) => (_t: number, i: number) => widthAt(cut.pointAt(track, i)[1]) * k;
  print.path(
    paleQing(0.5),
    pathOf(
      cut.ribbon(cut.facet(track, chance, { step: 16, amp: 1 }), (t, i) =>
        body(0.8)(t, Math.min(i, track.length - 1)),
      ),
    ),
  );
  let ruts = "";
  for (let i = 0; i < 420; i++) {
    const t = (i + chance.unit()) / 420;
    const [x, y] = cut.along(track, t);
    const [x2, y2] = cut.along(track, Math.min(1, t + 0.012));
    const half = widthAt(y) * 0.36;
    const near = (y - horizon) / 628;
    const angle = Math.atan2(y2 - y, x2 - x);
    ruts += pathOf(
      cut.gouge(
        x + chance.bell(half),
        y + chance.bell(half * 0.22),
        angle + chance.around(0.1),
        lerp(8, 90, near),
        lerp(1.4, 8, near),
        chance,
      ),
    );
  }
  print.path(qing, ruts);
  let light = "";
  for (let i = 0; i < 150; i++) {
    const t = chance.unit();
    const [x, y] = cut.along(track, t);
    const near = (y - horizon) / 628;
    const [x2, y2] = cut.along(track, Math.min(1, t + 0.012));
    light += pathOf(
      cut.gouge(
        x + chance.bell(widthAt(y) * 0.4),
        y,
        Math.atan2(y2 - y, x2 - x),
        lerp(8, 70, near),
        lerp(1.4, 6, near),
        chance,
      ),
    );
  }
  print.path(paper, light);
  // Stubble that looks out of the snow.
  print.marks(dusk, { top: horizon + 40, gapX: 42, gapY: 26, strayX: 0.6, strayY: 0.6 }, (x, y) => {
    const k = (y - horizon) / 628;
    if (noise.layered(x * 0.008, y * 0.02 + 30, 2) < 0.53) return null;
    const off = Math.min(...track.map(([a, b]) => (Math.abs(b - y) < 14 ? Math.abs(a - x) : 999)));
    if (off < widthAt(y) * 0.55) return null;
    return { angle: -Math.PI / 2 + chance.around(0.3), length: lerp(6, 30, k), width: lerp(1.4, 5, k) };
  });
}

/** The column: nobody sees its end. */
function cutLine(print: cut.Print): void {
  const places: { x: number; y: number; dir: 1 | -1 }[] = [];
  let next = 0;
  track.forEach(([x, y], i) => {
    if (y > 700) return;
    const size = widthAt(y) * 0.78 + 7;
    const [bx] = cut.pointAt(track, i - 1);
    const [ax] = cut.pointAt(track, i + 1);
    const before = cut.pointAt(track, i - 1);
    next -= Math.hypot(x - before[0], y - before[1]);
    if (next > 0) return;
    places.push({ x, y, dir: ax > bx ? -1 : 1 });
    next = size * 2.1;
  });
  for (const { x, y, dir } of places) cutFarBarrow(print, x, y, widthAt(y) * 0.78 + 7, dir);
}

function cutNear(print: cut.Print): void {
  const { chance } = print;
  const [x, y, size] = [384, 900, 400];
  // The dark earth bank in the corner.
  print.shape(ink, pointsOf("560,1010 640,978 730,940 820,900 900,860 970,840 970,1010"), {
    step: 22,
    amp: 2,
  });
  print.marks(paleQing(0.65), { left: 620, top: 860, gapX: 15, gapY: 24 }, (px, py) => {
    const top = lerp(990, 846, (px - 620) / 330);
    return py > top + 8 && py < top + 70
      ? { angle: -0.45, length: chance.between(18, 40), width: 5 * smoothStep(top + 74, top, py) }
      : null;
  });
  cutNearBarrow(print, x, y - 40, size * 0.86);
  // The man who pushes: his back, the strap over both shoulders, hands on the shafts.
  const put = ([a, b]: cut.Point): cut.Point => [x + a * size, y + 74 + b * size];
  const part = (text: string): string => pathOf(print.cut(pointsOf(text).map(put), { step: 26, amp: 1.6 }));
  print.path(night, part("-.34,.0 -.2,-.02 .24,-.03 .5,.0 .3,.05 -.3,.06"));
  const shafts =
    part("-.33,-.53 -.28,-.53 -.31,-.36 -.36,-.36") + part(".33,-.53 .28,-.53 .31,-.36 .36,-.36");
  const body =
    part("-.17,-.4 -.01,-.4 -.05,-.2 -.1,-.03 -.09,.03 -.22,.04 -.2,-.02 -.2,-.2") +
    part(".01,-.4 .17,-.4 .2,-.22 .24,-.08 .31,-.02 .19,.0 .13,-.06 .08,-.22") +
    part(
      "-.17,-.46 -.2,-.62 -.19,-.76 -.12,-.83 -.05,-.86 .06,-.86 .13,-.82 .19,-.75 .2,-.6 .17,-.46 .19,-.34 .0,-.31 -.19,-.34",
    ) +
    part("-.17,-.79 -.24,-.7 -.28,-.55 -.35,-.43 -.33,-.38 -.28,-.38 -.22,-.5 -.16,-.62") +
    part(".17,-.79 .24,-.7 .28,-.55 .35,-.43 .33,-.38 .28,-.38 .22,-.5 .16,-.62") +
    part("-.06,-.84 -.09,-.92 -.08,-1 -.03,-1.05 .04,-1.05 .09,-1 .095,-.92 .06,-.84");
  print.edged(ink, paper, 7, shafts + body);
  // A towel round the head, the quilting of the jacket, the strap.
  print.path(
    paleQing(0.78),
    part("-.1,-.98 .0,-1.0 .1,-.98 .095,-.93 .0,-.95 -.095,-.93") +
      part("-.02,-.95 .03,-.95 .06,-.84 .01,-.86"),
  );
  let quilting = "";
  for (const a of [-0.12, -0.06, 0, 0.06, 0.12])
    for (let i = 0; i < 7; i++)
      quilting += pathOf(
        cut.gouge(
          ...put([a + chance.around(0.006), -0.74 + i * 0.055]),
          Math.PI / 2 + a * 0.6,
          15,
          3.2,
          chance,
        ),
      );
  print.path(qing, quilting);
  // The strap that takes the weight: from shaft to shaft over the nape.
  for (const side of [-1, 1]) {
    const strap = cut.curve(
      pointsOf("0,-.82 .1,-.79 .19,-.7 .25,-.56 .32,-.42").map(([a, b]) => put([a * side, b])),
      4,
    );
    print.line(paleOchre(0.45), strap, 8);
  }
  const hand = (side: 1 | -1): string =>
    pathOf(
      print.cut(
        pointsOf(".28,-.44 .35,-.46 .375,-.4 .35,-.36 .29,-.38").map(([a, b]) => put([a * side, b])),
        { step: 20 },
      ),
    );
  print.edged(ink, paper, 5, hand(-1) + hand(1));
  print.path(
    red,
    part("-.18,-.385 .18,-.385 .18,-.345 -.18,-.345") +
      part(".05,-.36 .1,-.36 .14,-.22 .09,-.2 .07,-.28") +
      part(".0,-.36 .05,-.36 .05,-.24 .0,-.25"),
  );
}
