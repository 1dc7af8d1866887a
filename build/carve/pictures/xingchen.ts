// 一箭升空，孩子仰望: a rocket rises at night from the coast at Wenchang, seen from a hill.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutBillows, cutLaunchPad } from "../things/launch-pad.ts";
import { cutOnlooker } from "../things/onlooker.ts";
import { cutPalm } from "../things/palm.ts";

const { brown, deep, dusk, ink, loess, night, ochre, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

const sea = 700;
/** The way of the rocket, from the pad up. */
const way = cut.curve(pointsOf("296,700 297,600 303,510 318,424 346,346 384,272"), 14);
const rocket: cut.Point = [398, 244];
const heading = Math.atan2(-36, 18);

export const picture: Picture = {
  id: "xingchen",
  title: "星辰大海",
  draw() {
    const print = pictureBlock("xingchen", 59);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("rocket", 0.35, () => cutRocket(print));
    print.plane("sea", 0.5, () => cutSea(print));
    print.plane("people", 0.8, () => cutHill(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

/** The nearest point of the way, how far it is, and how far up it lies (0 pad, 1 rocket). */
function nearestOnWay(x: number, y: number): { distance: number; angle: number; t: number } {
  let best = { distance: Number.POSITIVE_INFINITY, angle: 0, t: 0 };
  way.forEach(([px, py], i) => {
    const distance = Math.hypot(x - px, y - py);
    if (distance < best.distance)
      best = { distance, angle: Math.atan2(y - py, x - px), t: i / (way.length - 1) };
  });
  return best;
}

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(night);
  print.grain(deep, { bottom: sea, share: 0.42, across: 0.018, along: 0.003, warp: 90 });
  let stars = "";
  let pale = "";
  for (let i = 0; i < 130; i++) {
    const size = chance.between(1.4, 4.4);
    const star = pathOf(
      cut.lens(
        chance.between(print.left, print.right),
        lerp(10, 640, chance.unit()),
        chance.around(0.3),
        size * 2,
        size,
        chance,
      ),
    );
    if (i % 3) pale += star;
    else stars += star;
  }
  print.path(paleQing(0.35), pale).path(paper, stars);
  // The light of the flame: rays that leave the trail, wide near it and gone in the dark.
  const rays = (
    fill: string,
    reach: number,
    full: number,
    gap: number,
    long: readonly [number, number],
  ): void => {
    print.marks(
      fill,
      { top: 20, bottom: sea - 10, left: -60, right: 760, gapX: gap, gapY: gap * 1.6, strayX: 0.4 },
      (x, y) => {
        const { distance, angle, t } = nearestOnWay(x, y);
        const still = lerp(70, 26, t);
        const width =
          smoothStep(reach * lerp(0.62, 1, t), still, distance) *
          full *
          (0.7 + 0.6 * noise.at(angle * 9, t * 7));
        return distance > still && width > 1
          ? {
              angle: angle - 0.12 * Math.sign(Math.cos(angle)) + chance.around(0.05),
              length: chance.between(...long),
              width,
            }
          : null;
      },
    );
  };
  rays(dusk, 470, 6.4, 19, [24, 54]);
  rays(brown, 330, 6.6, 16, [20, 42]);
  rays(paleOchre(0.3), 150, 6, 13, [13, 26]);
  cutDipper(print);
}

/** The Plough as it stands on its handle in the north-east, before dawn in late autumn: seven stars. */
function cutDipper(print: cut.Print): void {
  const seven = pointsOf("0,30 45,8 75,12 110,22 118,55 170,52 172,12");
  const d = seven.map(([a, b]) => {
    const [x, y] = [596 + b * 1.6, 372 - a * 1.6];
    const s = 7.5;
    return pathOf(
      pointsOf(
        `${x},${y - s} ${x + 2},${y - 2} ${x + s},${y} ${x + 2},${y + 2} ${x},${y + s} ${x - 2},${y + 2} ${x - s},${y} ${x - 2},${y - 2}`,
      ),
    );
  });
  print.path(paper, d.join(""));
}

function cutRocket(print: cut.Print): void {
  const { chance, noise } = print;
  const trail = cut.facet(way, chance, { step: 16, amp: 2.4 });
  const body = (k: number) => (t: number, i: number) =>
    lerp(58, 15, t ** 0.7) * k * (0.86 + 0.28 * noise.at(i * 0.7, k * 9));
  print.path(ochre, pathOf(cut.ribbon(trail, body(1))));
  print.path(paleOchre(0.6), pathOf(cut.ribbon(cut.shifted(trail, -1, 0), body(0.74))));
  print.path(paper, pathOf(cut.ribbon(cut.shifted(trail, -1.5, 0), body(0.44))));
  // The red of the picture: the flame.
  const c = Math.cos(heading);
  const s = Math.sin(heading);
  const at = (text: string): cut.Point[] =>
    pointsOf(text).map(([u, v]) => [rocket[0] + c * u - s * v, rocket[1] + s * u + c * v]);
  print.shape(red, at("-38,-17 -66,-21 -104,-15 -150,-12 -204,2 -152,13 -108,17 -70,21 -38,17"), {
    step: 18,
    amp: 1.6,
  });
  print.shape(paleOchre(0.3), at("-38,-10 -66,-11 -96,-7 -132,1 -98,8 -68,11 -38,10"), { step: 14, amp: 1 });
  print.shape(paper, at("-38,-5 -62,-6 -90,0 -62,6 -38,5"), { step: 12, amp: 0.7 });
  // Core and boosters, light from below.
  const knife = { step: 16, amp: 0.5 };
  for (const side of [-1, 1]) {
    const k = side * 11;
    print.shape(ink, at(`-44,${k - 7} 6,${k - 7} 18,${k} 6,${k + 7} -44,${k + 7}`), knife);
    print.shape(paleOchre(0.8), at(`-42,${k - 5} 5,${k - 5} 14,${k} 5,${k + 5} -42,${k + 5}`), knife);
  }
  print.shape(ink, at("-46,-11 44,-11 58,-10 76,0 58,10 44,11 -46,11"), knife);
  print.shape(paper, at("-44,-8.5 44,-8.5 57,-7.5 71,0 57,7.5 44,8.5 -44,8.5"), knife);
  print.path(ink, [-26, 16, 42].map((u) => pathOf(cut.ribbon(at(`${u},-9 ${u},9`), () => 2.4))).join(""));
  print.path(qing, pathOf(cut.ribbon(at("-40,6 54,5.5"), () => 3)));
  cutLaunchPad(print, sea);
  cutBillows(print, sea);
}

function cutSea(print: cut.Print): void {
  const { noise } = print;
  cut.cutWater(print, {
    top: sea,
    bottom: 1000,
    fill: deep,
    cut: dusk,
    gapFar: 6,
    gapNear: 26,
    lengthFar: 40,
    lengthNear: 150,
    strength: (x, y) => 0.4 + 0.8 * noise.layered(x * 0.005, y * 0.012, 2),
  });
  print.grain(night, { top: 760, share: 0.42, across: 0.025, along: 0.004 });
  const column = (
    fill: string,
    half: number,
    gaps: readonly [number, number],
    full: number,
    space: number,
  ): void =>
    cut.cutWater(print, {
      top: sea + 2,
      bottom: 960,
      left: 300 - half * 1.4,
      right: 300 + half * 1.4,
      cut: fill,
      gapFar: gaps[0],
      gapNear: gaps[1],
      lengthFar: 40,
      lengthNear: 84,
      space,
      strength: (x, y, k) =>
        full *
        smoothStep(half * lerp(1.3, 0.8, k), half * 0.2, Math.abs(x - 300 - 10 * Math.sin(y * 0.04))) *
        (0.5 + 0.7 * noise.at(x * 0.02, y * 0.05)),
    });
  column(loess, 320, [6, 18], 0.9, 0.5);
  column(paleOchre(0.3), 190, [7, 20], 1, 0.5);
  column(paper, 90, [8, 22], 1, 0.6);
  column(red, 60, [13, 30], 0.85, 0.8);
  print.shape(
    ink,
    pointsOf(
      `20,${sea + 4} 90,${sea - 4} 200,${sea - 7} 330,${sea - 6} 470,${sea - 7} 560,${sea - 3} 620,${sea + 4} 480,${sea + 9} 300,${sea + 11} 120,${sea + 9}`,
    ),
    { step: 18, amp: 1.6 },
  );
}

const hill = cut.curve(pointsOf("-160,985 60,962 260,928 460,896 640,878 800,868 960,850"), 10);

function hillAt(x: number): number {
  let found = cut.pointAt(hill, 0)[1];
  for (const [px, py] of hill) if (px <= x) found = py;
  return found;
}

function cutHill(print: cut.Print): void {
  const { chance } = print;
  const edge = paleOchre(0.45);
  const stand = (x: number, height: number, options: Parameters<typeof cutOnlooker>[4]): void =>
    cutOnlooker(print, x, hillAt(x) + 8, height, { edge, ...options });
  stand(424, 150, { child: true, dress: "trousers", left: "up", scarf: true });
  stand(498, 130, { child: true, dress: "skirt", hair: "braids", right: "hand", scarf: true });
  stand(565, 156, { child: true, dress: "skirt", hair: "tail", left: "hand", scarf: true });
  stand(640, 222, { dress: "coat", hair: "short", left: "down", right: "hand" });
  stand(723, 118, { child: true, dress: "trousers", left: "hold", right: "up", scarf: true });
  const ground = [...hill, ...pointsOf("960,1010 -160,1010")];
  print.shape(ink, ground, { step: 18, amp: 1.6 });
  print.path(loess, pathOf(cut.ribbon(hill.slice(12, 62), () => chance.between(0.6, 3.4))));
  let blades = "";
  let light = "";
  for (let i = 0; i < 150; i++) {
    const x = chance.between(print.left, print.right);
    const y = hillAt(x) + 6;
    const long = chance.between(12, 34);
    blades += pathOf(
      cut.gouge(x, y, -Math.PI / 2 + chance.around(0.6), long, 3.6, chance, chance.around(0.2)),
    );
    if (i % 2)
      light += pathOf(
        cut.gouge(
          x + chance.around(20),
          y + chance.between(10, 90),
          -Math.PI / 2 + chance.around(0.7),
          long * 0.9,
          2.6,
          chance,
          chance.around(0.2),
        ),
      );
  }
  print.path(ink, blades).path(dusk, light);
}

function cutNear(print: cut.Print): void {
  const { chance } = print;
  cutPalm(print, 946, 1010, 560, { lean: -84, frond: 220, light: brown });
  cutPalm(print, -96, 1010, 400, { lean: 40, frond: 160, light: brown });
  let d = "";
  for (const [x, y, size] of [
    [-60, 1004, 120],
    [40, 1010, 90],
    [760, 1006, 110],
    [880, 1010, 150],
  ] as const)
    for (let i = 0; i < 13; i++)
      d += pathOf(
        cut.gouge(
          x + chance.around(14),
          y,
          -Math.PI / 2 + (i - 6) * 0.19 + chance.around(0.08),
          size * chance.between(0.6, 1),
          8,
          chance,
          (i - 6) * 0.02,
        ),
      );
  print.path(ink, d);
}
