// 冰河一洞，孩子回家: a frozen river in Korea, January 1952; the child is led home, a soldier's coat is left.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutPair } from "../things/homeward-pair.ts";
import { bank, cutHills } from "../things/snow-hills.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing, lerp, pathOf, pointsOf, smoothStep } = cut;

const hole = { x: 300, y: 822 };
const rim = cut.curve(
  pointsOf(
    "-236,8 -206,-34 -150,-52 -96,-78 -20,-70 44,-88 112,-66 170,-60 214,-26 246,4 204,38 160,46 120,80 36,74 -30,96 -104,70 -168,62 -236,8",
  ),
  3,
);

export const picture: Picture = {
  id: "yuanchao",
  title: "冰河救少年",
  draw() {
    const print = pictureBlock("yuanchao", 53);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("far", 0.35, () => cutHills(print));
    print.plane("ice", 0.5, () => cutIce(print));
    print.plane("hole", 0.65, () => cutHole(print));
    print.plane("people", 0.8, () => {
      cutPair(print, 560, 730);
      cutCoat(print, 368, 949);
    });
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(qing);
  print.grain(dusk, { bottom: 330, share: 0.52, across: 0.016, along: 0.003, warp: 90 });
  print.marks(paleQing(0.35), { top: 180, bottom: bank, gapX: 80, gapY: 10, strayX: 0.6 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(50, 160),
    width: 9 * smoothStep(180, 330, y) * (0.4 + noise.layered(x * 0.005, y * 0.02, 2)),
  }));
  print.marks(paper, { bottom: bank, gapX: 44, gapY: 34, strayX: 0.6, strayY: 0.6 }, () =>
    chance.unit() < 0.6 ? { angle: 2.4, length: chance.between(4, 10), width: chance.between(2, 4.6) } : null,
  );
}

function cutIce(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  print.shape(
    paper,
    pointsOf(
      `${left},${bank} 100,${bank - 4} 420,${bank + 4} 700,${bank} ${right},${bank + 3} ${right},1004 ${left},1004`,
    ),
    { step: 40, amp: 2 },
  );
  const area = { left, right, top: bank + 6, bottom: 1000, cell: 7, tolerance: 1.3, least: 130 };
  const clear = (k: number, below: number) => (x: number, y: number) =>
    y < bank + 22
      ? 0.2
      : noise.layered(x * 0.0036 + k, y * 0.014, 3) -
        below -
        0.14 * smoothStep(330, 120, Math.hypot(x - hole.x, (y - hole.y) * 1.8));
  print.path(paleQing(0.65), cut.pathsOf(cut.march(clear(0, 0.5), area)));
  print.path(paleQing(0.5), cut.pathsOf(cut.march(clear(0, 0.4), area)));
  print.path(paleQing(0.35), cut.pathsOf(cut.march(clear(0, 0.31), area)));
  cut.cutWater(print, {
    top: bank + 8,
    bottom: 1000,
    cut: paper,
    gapFar: 8,
    gapNear: 34,
    lengthFar: 40,
    lengthNear: 150,
    space: 0.8,
    strength: (x, y) => 0.6 * smoothStep(0.4, 0.62, noise.layered(x * 0.006 + 50, y * 0.014, 2)),
  });
  // Cracks run out from the hole.
  let cracks = "";
  const crack = (from: cut.Point, angle: number, length: number, width: number, depth: number): void => {
    const way: cut.Point[] = [from];
    let [x, y] = from;
    let a = angle;
    const steps = Math.max(3, Math.round(length / 34));
    for (let i = 0; i < steps; i++) {
      a = angle + chance.around(0.55);
      x += Math.cos(a) * (length / steps);
      y += Math.sin(a) * (length / steps) * 0.46;
      way.push([x, y]);
      if (depth > 0 && chance.unit() < 0.36)
        crack([x, y], a + (chance.unit() < 0.5 ? 0.8 : -0.8), length * 0.4, width * 0.55, depth - 1);
    }
    cracks += pathOf(cut.ribbon(way, (t) => lerp(width, 1, t)));
  };
  for (let i = 0; i < 15; i++) {
    const a = (i / 15) * Math.PI * 2 + chance.around(0.2);
    crack([hole.x + Math.cos(a) * 200, hole.y + Math.sin(a) * 70], a, chance.between(150, 400), 6, 2);
  }
  print.path(dusk, cracks);
  // Footprints: from the hole towards the house.
  let prints = "";
  for (let i = 0; i < 15; i++) {
    const t = i / 15;
    const [x, y] = [lerp(500, 556, t), lerp(820, 742, t)];
    prints +=
      pathOf(cut.lens(x + (i % 2 ? 7 : -7), y, -0.9, 13, 6, chance)) +
      pathOf(cut.lens(x + 46 + (i % 2 ? 5 : -5), y + 2, -0.9, 8, 4, chance));
  }
  print.path(qing, prints);
}

function cutHole(print: cut.Print): void {
  const { chance, noise } = print;
  const put = (k: number, dy = 0): cut.Point[] => rim.map(([a, b]) => [hole.x + a * k, hole.y + b * k + dy]);
  // The thickness of the ice stands as a pale wall behind the water.
  print.shape(paper, put(1.06), { step: 18, amp: 2 });
  print.shape(paleQing(0.2), put(1), { step: 18, amp: 1.6 });
  const water = put(0.97, 22).map(
    ([x, y]): cut.Point => [x, Math.min(y, hole.y + 84 - Math.abs(x - hole.x) * 0.12)],
  );
  print.shape(night, water, { step: 18, amp: 1.6 });
  let ripples = "";
  let dark = "";
  for (let i = 0; i < 90; i++) {
    const [x, y] = [hole.x + chance.around(220), hole.y + chance.between(-50, 84)];
    const length = chance.between(26, 90);
    if (!cut.isInside(water, x - length / 2 - 6, y) || !cut.isInside(water, x + length / 2 + 6, y)) continue;
    const stroke = pathOf(
      cut.lens(x, y, chance.around(0.04), length, 2 + 5 * noise.at(x * 0.01, y * 0.05), chance),
    );
    if (i % 3) dark += stroke;
    else ripples += stroke;
  }
  print.path(deep, dark).path(paleQing(0.35), ripples);
  let walls = "";
  for (let i = 0; i < 60; i++) {
    const [x, y] = cut.along(put(0.985), chance.between(0.03, 0.5));
    walls += pathOf(
      cut.gouge(x, y + 2, Math.PI / 2 + chance.around(0.12), chance.between(10, 20), 3, chance),
    );
  }
  print.path(paper, walls);
  // Floes, and the pole that was held out.
  for (const [x, y, s] of [
    [210, 838, 34],
    [356, 864, 26],
    [430, 826, 20],
  ] as const) {
    const floe = pointsOf("-1,.1 -.5,-.5 .4,-.42 1,-.04 .5,.44 -.4,.4").map(
      ([a, b]): cut.Point => [x + a * s, y + b * s * 0.6],
    );
    print.shape(qing, cut.shifted(floe, 0, 5), { step: 12 });
    print.shape(paper, floe, { step: 12 });
  }
  const pole = pointsOf("20,960 190,872 380,772 470,724");
  print.line(ink, pole, (t) => lerp(17, 10, t));
  print.line(paleOchre(0.3), cut.shifted(pole, -2, -4), (t) => lerp(4, 2, t));
}

/** What the soldier took off before he jumped: his quilted jacket on the ice, and his cap. */
function cutCoat(print: cut.Print, x: number, y: number): void {
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * 1.22, y + b * 1.22]);
  const knife = { step: 16, amp: 1 };
  const jacket =
    "-20,-40 -8,-46 8,-46 20,-40 46,-34 92,-6 82,10 70,12 38,-8 46,30 20,36 -22,36 -48,30 -40,-8 -74,16 -90,8 -88,-4 -46,-34";
  print.shape(paleQing(0.2), cut.shifted(at(jacket), 8, 7), knife);
  print.edged(paleOchre(0.3), ink, 5, pathOf(print.cut(at(jacket), knife)));
  let seams = "";
  for (const a of [-32, -18, 18, 32])
    for (let i = 0; i < 4; i++)
      seams += pathOf(
        cut.gouge(x + (a + i * (a < 0 ? -1.5 : 1.5)) * 1.2, y - 28 + i * 17, 1.57, 9, 2.6, print.chance),
      );
  for (const k of [-1, 1]) seams += pathOf(cut.ribbon(at(`${k * 40},-12 ${k * 44},-30`), () => 2.4));
  print.path(
    ink,
    seams +
      pathOf(cut.ribbon(at("0,-44 2,-10 0,36"), () => 3.4)) +
      pathOf(print.cut(at("-14,-42 0,-34 14,-42 8,-47 -8,-47"), knife)),
  );
  print.edged(
    ink,
    paper,
    4,
    pathOf(
      print.cut(
        cut.shifted(
          at("-30,6 -28,-12 -14,-22 12,-22 26,-12 30,6 40,14 24,18 14,10 -14,10 -26,18 -40,14"),
          124,
          26,
        ),
        knife,
      ),
    ),
  );
}

function cutNear(print: cut.Print): void {
  const { chance, right } = print;
  print.shape(ink, pointsOf(`470,1010 560,980 680,964 760,930 850,900 ${right},856 ${right},1010`), {
    step: 20,
    amp: 2.4,
  });
  print.shape(
    paper,
    pointsOf(`640,968 700,944 770,918 850,888 ${right},840 ${right},866 860,906 780,934 720,962`),
    { step: 18, amp: 2.4 },
  );
  let reeds = "";
  let heads = "";
  for (let i = 0; i < 26; i++) {
    const x = lerp(640, right, chance.unit());
    const y = lerp(985, 880, (x - 640) / (right - 640));
    const h = chance.between(50, 150);
    const bend = cut.curve(
      [
        [x, y + 20],
        [x + h * 0.1, y - h * 0.6],
        [x + h * 0.42, y - h],
      ],
      5,
    );
    reeds += pathOf(cut.ribbon(bend, (t) => lerp(5, 1.6, t)));
    if (i % 2) heads += pathOf(cut.gouge(x + h * 0.42, y - h, 0.5, 28, 7, chance));
  }
  print.path(ink, reeds).path(ink, heads);
}
