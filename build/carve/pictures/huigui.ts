// 游子归来，双花并开: a harbour at night, a junk with one red sail comes home between bauhinia and lotus.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBauhinia, cutHoofLeaf, cutOpenLotus } from "../things/blossoms.ts";
import { cutFerry } from "../things/ferry.ts";
import { cutCity, shore } from "../things/harbour-city.ts";
import { cutLotusLeaf } from "../things/lotus.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing, red, lerp, pathOf, pointsOf, smoothStep } =
  cut;

export const picture: Picture = {
  id: "huigui",
  title: "港澳回归",
  draw() {
    const print = pictureBlock("huigui", 97);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("city", 0.35, () => cutCity(print));
    print.plane("water", 0.45, () => cutHarbour(print));
    print.plane("boats", 0.65, () => cutBoats(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, left, right } = print;
  print.flat(night);
  print.grain(deep, { bottom: shore, share: 0.46, across: 0.018, along: 0.003, warp: 80 });
  print.marks(dusk, { top: 190, bottom: shore, gapX: 60, gapY: 9, strayX: 0.6 }, (_x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(40, 130),
    width: 5.4 * smoothStep(180, 380, y),
  }));
  let stars = "";
  for (let i = 0; i < 70; i++)
    stars += pathOf(
      cut.lens(
        chance.between(left, right),
        chance.between(10, 240),
        chance.around(0.3),
        chance.between(3, 8),
        chance.between(1.5, 3.6),
        chance,
      ),
    );
  print.path(paleQing(0.65), stars);
}

function cutHarbour(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  cut.cutWater(print, {
    top: shore,
    bottom: 1000,
    fill: night,
    cut: dusk,
    gapFar: 7,
    gapNear: 28,
    lengthFar: 36,
    lengthNear: 160,
    strength: (x, y) => 0.3 + 0.9 * noise.layered(x * 0.006, y * 0.012, 2),
    swell: (x, y) => lerp(0, 9, (y - shore) / 550) * Math.sin(x * 0.018 + y * 0.05),
  });
  // The city's lamps in the water, as columns.
  for (const [fill, count, wide] of [
    [paleOchre(0.45), 15, 26],
    [paper, 9, 18],
  ] as const) {
    let d = "";
    for (let i = 0; i < count; i++) {
      const x = lerp(left, right, (i + chance.between(0.2, 0.8)) / count);
      const deepest = chance.between(60, 200);
      for (let y = shore + 6; y < shore + deepest; y += lerp(7, 16, (y - shore) / 200))
        d += pathOf(
          cut.lens(
            x + chance.around(6),
            y,
            chance.around(0.04),
            wide * chance.between(0.5, 1.3),
            lerp(3, 5, (y - shore) / 200),
            chance,
          ),
        );
    }
    print.path(fill, d);
  }
}

function cutBoats(print: cut.Print): void {
  const { chance, noise } = print;
  cutFerry(print, 676, 588, 250);
  // The junk's sails in the water.
  const [x, y, h] = [300, 742, 372];
  cut.cutWater(print, {
    top: y + 10,
    bottom: y + 150,
    left: x + 30,
    right: x + 270,
    cut: red,
    gapFar: 12,
    gapNear: 22,
    lengthFar: 60,
    lengthNear: 44,
    space: 0.8,
    strength: (px, py) =>
      0.62 *
      smoothStep(120, 30, Math.abs(px - x - 150)) *
      smoothStep(y + 160, y + 30, py) *
      (0.5 + noise.at(px * 0.02, py * 0.04)),
  });
  cut.cutWater(print, {
    top: y + 16,
    bottom: y + 190,
    left: x - 130,
    right: x + 130,
    cut: paleOchre(0.6),
    gapFar: 13,
    gapNear: 24,
    lengthFar: 60,
    lengthNear: 44,
    space: 0.9,
    strength: (px, py) =>
      0.6 *
      smoothStep(130, 40, Math.abs(px - x)) *
      smoothStep(y + 200, y + 40, py) *
      (0.5 + noise.at(px * 0.02, py * 0.04)),
  });
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * h, y + b * h]);
  const knife = { step: h * 0.07, amp: h * 0.004 };
  const sail = (cloth: string, fill: string, battens: readonly string[]): void => {
    const points = at(cloth);
    print.edged(fill, ink, 5, pathOf(print.cut(points, knife)));
    print.path(
      ink,
      battens
        .map((way) => pathOf(cut.ribbon(cut.facet(cut.curve(at(way), 4), chance, knife), () => h * 0.009)))
        .join(""),
    );
  };
  print.path(
    ink,
    [".02,-.02 .05,-.98", "-.34,-.08 -.36,-.72", ".4,-.1 .45,-.62"]
      .map((way) => pathOf(cut.ribbon(at(way), (t) => h * lerp(0.024, 0.012, t))))
      .join(""),
  );
  sail("-.46,-.2 -.5,-.5 -.44,-.7 -.3,-.76 -.22,-.5 -.24,-.2", paleOchre(0.45), [
    "-.49,-.36 -.36,-.34 -.23,-.36",
    "-.49,-.52 -.36,-.5 -.22,-.52",
    "-.45,-.66 -.36,-.65 -.26,-.67",
  ]);
  sail("-.14,-.14 -.2,-.46 -.16,-.8 -.04,-.94 .1,-.98 .24,-.72 .28,-.4 .25,-.14", paleOchre(0.88), [
    "-.17,-.26 .04,-.22 .26,-.27",
    "-.19,-.4 .04,-.36 .28,-.41",
    "-.19,-.54 .04,-.5 .27,-.55",
    "-.18,-.68 .04,-.64 .25,-.69",
    "-.14,-.82 .04,-.78 .2,-.82",
  ]);
  sail(".33,-.18 .31,-.38 .36,-.56 .44,-.62 .54,-.42 .53,-.18", red, [
    ".32,-.3 .42,-.28 .535,-.3",
    ".33,-.43 .42,-.41 .53,-.43",
  ]);
  // Tool marks on the shaded side of the great sail.
  let shade = "";
  for (let i = 0; i < 90; i++) {
    const [px, py] = [x + chance.between(0.06, 0.22) * h, y - chance.between(0.18, 0.84) * h];
    if (px < x + (0.26 - Math.max(0, (y - py) / h - 0.5) * 0.3) * h)
      shade += pathOf(cut.gouge(px, py, Math.PI - 0.2, h * chance.between(0.05, 0.12), h * 0.012, chance));
  }
  print.path(paleQing(0.35), shade);
  // Hull with the high stern.
  print.edged(
    ink,
    paleQing(0.5),
    4,
    pathOf(
      print.cut(
        at(
          "-.56,-.2 -.52,-.06 -.42,.04 -.1,.075 .24,.07 .5,.02 .6,-.1 .66,-.14 .52,-.09 .34,-.05 -.2,-.06 -.3,-.14 -.34,-.2",
        ),
        knife,
      ),
    ),
  );
  print.path(
    qing,
    ["-.5,-.06 -.3,-.005 .1,.015 .46,-.03", "-.44,0 -.2,.035 .1,.045 .4,.015"]
      .map((way) => pathOf(cut.ribbon(cut.facet(cut.curve(at(way), 4), chance, knife), () => h * 0.01)))
      .join(""),
  );
  print.path(
    paleOchre(0.3),
    pathOf(print.cut(at("-.47,-.13 -.43,-.13 -.42,-.08 -.46,-.08"), { step: 6 })) +
      pathOf(cut.ellipse(...cut.pointAt(at(".58,-.18"), 0), 5, 6, 8)),
  );
  for (const [a, k] of [
    [-0.4, 1],
    [0.18, 0.94],
    [0.32, 1],
  ] as const)
    cut.cutPerson(print, x + a * h, y - (a < -0.2 ? 0.16 : 0.05) * h, 56 * k, {
      pack: false,
      hat: a > 0.3 ? "straw" : "none",
      stride: 0.2,
      edge: paleQing(0.5),
    });
  let wave = "";
  for (let i = 0; i < 26; i++)
    wave += pathOf(
      cut.lens(
        x + chance.around(230),
        y + 28 + chance.bell(9),
        chance.around(0.08),
        chance.between(20, 60),
        chance.between(2, 5),
        chance,
      ),
    );
  print.path(paleQing(0.65), wave);
}

/** Bauhinia at the left and lotus at the right, both open. */
function cutNear(print: cut.Print): void {
  const { chance, left, right } = print;
  const branch = cut.curve(pointsOf(`${left - 10},700 -80,760 -20,800 60,862 130,884 196,930`), 6);
  print.path(ink, pathOf(cut.ribbon(cut.facet(branch, chance, { step: 14, amp: 2 }), (t) => lerp(26, 7, t))));
  for (const [x, y, s, a] of [
    [-110, 760, 96, -0.8],
    [-60, 880, 110, -2.2],
    [-126, 920, 100, 2.8],
    [40, 960, 104, 2.6],
    [150, 980, 96, 2.1],
    [206, 926, 80, 1.2],
    [-10, 790, 84, 0.5],
  ] as const)
    cutHoofLeaf(print, x, y, s, a);
  cutBauhinia(print, 118, 868, 100, -0.2);
  cutBauhinia(print, -72, 836, 74, 0.35);
  cutLotusLeaf(print, 800, 962, 330, deep);
  cutLotusLeaf(print, 566, 978, 210, deep);
  for (const [x, h] of [
    [664, 150],
    [846, 250],
  ] as const)
    print.line(ink, cut.curve(pointsOf(`${x},1006 ${x + 8},${1000 - h * 0.5} ${x},${1000 - h}`), 4), 9);
  cutOpenLotus(print, 664, 866, 116);
  const bud = cut.shifted(pointsOf("0,0 26,-24 30,-58 12,-100 0,-120 -12,-100 -30,-58 -26,-24"), 846, 760);
  print.edged(paper, ink, 5, pathOf(print.cut(bud, { step: 18 })));
  print.path(
    paleQing(0.35),
    [-0.16, 0, 0.16]
      .map((t) => pathOf(cut.gouge(846 + t * 60, 744, -Math.PI / 2 + t, 74, 4, chance)))
      .join(""),
  );
  print.shape(ink, pointsOf(`${right},1010 ${right},960 900,990 860,1010`), { step: 18 });
}
