import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Growth, growBoughs } from "./boughs.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, qing, lerp, pathOf, pointsOf, smoothStep } = cut;

/** A village under stars, seen through a door: drawn larger than the opening, so that it may move behind it. */
export function cutWinterVillage(print: cut.Print): void {
  const { chance } = print;
  const { left, right, top, bottom } = { left: 300, right: 624, top: 96, bottom: 690 };
  const box = (y0: number, y1: number): cut.Point[] =>
    pointsOf(`${left},${y0} ${right},${y0} ${right},${y1} ${left},${y1}`);
  print.shape(deep, box(top, bottom), { raw: true });
  print.shape(dusk, box(300, bottom), { amp: 2, step: 20 });
  print.marks(
    deep,
    { left: left + 20, right: right - 20, top: 292, bottom: 340, gapX: 34, gapY: 8, strayX: 0.5 },
    (_x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(30, 80),
      width: 5 * smoothStep(345, 296, y),
    }),
  );
  print.shape(qing, box(404, bottom), { amp: 2, step: 20 });
  print.marks(
    dusk,
    { left: left + 20, right: right - 20, top: 396, bottom: 436, gapX: 34, gapY: 8, strayX: 0.5 },
    (_x, y) => ({
      angle: chance.around(0.02),
      length: chance.between(30, 80),
      width: 5 * smoothStep(440, 398, y),
    }),
  );
  let stars = "";
  for (let i = 0; i < 46; i++) {
    const size = chance.between(1.6, 4.6);
    stars += pathOf(
      cut.lens(
        chance.between(left, right),
        lerp(top, 420, chance.unit() ** 1.3),
        chance.around(0.3),
        size * 2,
        size,
        chance,
      ),
    );
  }
  print.path(paper, stars);
  cut.cutRange(print, {
    seed: 6,
    peaks: [
      { x: 380, y: 436, left: 130, right: 130, height: 70, bow: 1.2 },
      { x: 540, y: 424, left: 120, right: 130, height: 80, bow: 1.2 },
    ],
    left,
    right,
    base: 520,
    jag: 5,
    tones: { base: dusk, mid: deep, cut: qing, rim: paleQing(0.5) },
    gapX: 7,
    gapY: 13,
    markWidth: 3,
    rim: 2.6,
  });
  print.shape(paleQing(0.65), box(508, bottom), { amp: 2, step: 18 });
  print.marks(
    paper,
    { left: left + 10, right: right - 10, top: 512, bottom: 650, gapX: 30, gapY: 9, strayX: 0.6 },
    (x, y) => ({
      angle: chance.around(0.03),
      length: chance.between(16, 50),
      width: 4.4 * print.noise.layered(x * 0.02, y * 0.03, 2),
    }),
  );
  cutHouse(print, 404, 540, 112, false);
  cutHouse(print, 520, 556, 132, true);
  // The lane from the houses to the threshold.
  print.shape(paper, pointsOf("470,556 486,556 492,590 470,616 500,690 384,690 428,616 462,588"), {
    step: 12,
    amp: 1.6,
  });
  let steps = "";
  for (let i = 0; i < 11; i++) {
    const t = i / 11;
    const x = lerp(474, 446, t) + (i % 2 ? 1 : -1) * lerp(3, 14, t) + 8 * Math.sin(i * 0.9);
    steps += pathOf(
      cut.gouge(x, lerp(568, 676, t), 1.7 + chance.around(0.3), lerp(4, 13, t), lerp(2.4, 6, t), chance),
    );
  }
  print.path(qing, steps);
  cutBareTree(print, 566, 604);
}

/** A thatched house with frost on its roof. */
function cutHouse(print: cut.Print, x: number, y: number, width: number, lit: boolean): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * width, y + b * width]);
  const knife = { step: 12, amp: 0.8 };
  print.shape(night, at("-.42,.02 -.42,-.32 .42,-.32 .42,.02"), knife);
  print.shape(ink, at("-.56,-.26 -.5,-.34 -.36,-.58 -.2,-.66 .22,-.66 .38,-.56 .5,-.34 .56,-.26"), knife);
  print.shape(
    paper,
    at("-.49,-.36 -.35,-.59 -.19,-.67 .21,-.67 .36,-.57 .42,-.46 .1,-.5 -.12,-.44 -.3,-.46"),
    knife,
  );
  let thatch = "";
  for (let i = 0; i < 13; i++)
    thatch += pathOf(
      cut.gouge(
        x + (-0.44 + i * 0.075) * width,
        y - chance.between(0.4, 0.52) * width,
        1.5 + (6 - i) * 0.05,
        width * 0.15,
        2.2,
        chance,
      ),
    );
  print.path(qing, thatch);
  if (lit) {
    print.shape(paleOchre(0.3), at("-.24,-.08 -.24,-.24 -.06,-.24 -.06,-.08"), { step: 8, amp: 0.4 });
    print.path(
      ink,
      pathOf(cut.ribbon(at("-.15,-.26 -.15,-.06"), () => 2)) +
        pathOf(cut.ribbon(at("-.26,-.16 -.04,-.16"), () => 1.8)),
    );
  }
  print.shape(ink, at(".1,.02 .1,-.2 .26,-.2 .26,.02"), { step: 8, amp: 0.4 });
}

function cutBareTree(print: cut.Print, x: number, y: number): void {
  const growth: Growth = {
    bend: 0.24,
    taper: 0.55,
    thin: 0.58,
    pairsAbove: 2,
    turns: [-0.62, 0.62],
    stray: 0.18,
    shrink: [0.62, 0.8],
  };
  print.path(ink, growBoughs(print.chance, [x, y], -Math.PI / 2 - 0.12, [92, 15], 4, growth));
}
