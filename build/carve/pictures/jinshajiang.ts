// 人歇船不歇: a few small boats between the cliffs of the Jinsha River, May 1935, seven days and seven nights.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type Picture, pictureBlock } from "../picture.ts";
import { cutRowingFerry } from "../things/rowing-ferry.ts";
import { cutStrawSandals } from "../things/straw-sandals.ts";

const { brown, deep, ink, loess, night, ochre, paleOchre, paleQing, paper, red, umber } = cut;
const { lerp, pathOf, pointsOf, smoothStep } = cut;

/** Where the water meets the farthest bank. */
const far = 520;

export const picture: Picture = {
  id: "jinshajiang",
  title: "巧渡金沙江",
  draw() {
    const print = pictureBlock("jinshajiang", 191);
    print.plane("sky", 0.25, () => cutSky(print));
    print.plane("gorge", 0.35, () => cutGorge(print));
    print.plane("walls", 0.45, () => cutWalls(print));
    print.plane("river", 0.55, () => cutRiver(print));
    print.plane("boats", 0.75, () => cutBoats(print));
    print.plane("near", 1, () => cutNear(print));
    return print;
  },
};

function cutSky(print: cut.Print): void {
  const { chance, noise } = print;
  print.flat(paper);
  print.marks(paleOchre(0.6), { bottom: 420, gapX: 110, gapY: 14, strayX: 0.7 }, (x, y) => ({
    angle: chance.around(0.02),
    length: chance.between(60, 180),
    width: 8 * noise.layered(x * 0.004, y * 0.014, 2) * smoothStep(400, 30, y),
  }));
}

/** The gorge beyond the bend, pale with distance. */
function cutGorge(print: cut.Print): void {
  cut.cutRange(print, {
    seed: 5,
    peaks: [
      { x: 250, y: 250, left: 240, right: 260, height: 300, bow: 0.95 },
      { x: 420, y: 330, left: 170, right: 180, height: 220, bow: 1 },
      { x: 590, y: 214, left: 240, right: 240, height: 330, bow: 0.95 },
    ],
    base: far + 6,
    jag: 10,
    tones: { base: paleQing(0.65), mid: paleQing(0.5), cut: paleQing(0.78), rim: paper },
    gapX: 10,
    gapY: 22,
    markWidth: 3.6,
    mist: [430, 520],
  });
}

function cutWalls(print: cut.Print): void {
  const walls = {
    jag: 15,
    spurs: 5,
    facet: 20,
    rough: 0.2,
    gapX: 11,
    gapY: 30,
    markWidth: 5.4,
    least: 110,
  } as const;
  cut.cutRange(print, {
    ...walls,
    seed: 14,
    peaks: [
      { x: 60, y: 96, left: 240, right: 330, height: 460, bow: 0.8 },
      { x: 240, y: 350, left: 160, right: 220, height: 250, bow: 0.9 },
      { x: 770, y: 130, left: 300, right: 260, height: 470, bow: 0.8 },
      { x: 590, y: 340, left: 180, right: 200, height: 270, bow: 0.9 },
    ],
    base: far + 8,
    tones: { base: paleOchre(0.6), mid: paleOchre(0.3), dark: loess, cut: paleOchre(0.8), rim: paper },
    midBelow: 0.56,
    darkBelow: 0.3,
    rim: 4,
  });
  cut.layMist(print, paper, far - 4, 300, 560, 14);
  cut.cutRange(print, {
    ...walls,
    seed: 27,
    peaks: [
      { x: -130, y: 60, left: 100, right: 400, height: 530, bow: 0.66 },
      { x: 70, y: 458, left: 160, right: 190, height: 130, bow: 0.9 },
      { x: 950, y: 20, left: 330, right: 120, height: 580, bow: 0.66 },
      { x: 760, y: 430, left: 200, right: 160, height: 160, bow: 0.9 },
    ],
    base: 592,
    tones: { base: ochre, mid: loess, dark: brown, cut: paleOchre(0.45), rim: paleOchre(0.88) },
    midBelow: 0.6,
    darkBelow: 0.34,
    rim: 4,
  });
}

function cutRiver(print: cut.Print): void {
  const { noise, left, right, chance } = print;
  const swell = (x: number, y: number): number =>
    lerp(1, 9, (y - far) / 480) * Math.sin(x * 0.014 + y * 0.04);
  const surface = pointsOf(
    `${left},584 60,582 170,566 260,546 340,${far + 4} 520,${far} 600,${far + 18} 700,560 800,586 ${right},590 ${right},1004 ${left},1004`,
  );
  print.shape(deep, surface, { step: 24, amp: 1.6 });
  cut.cutWater(print, {
    top: far,
    bottom: 1000,
    cut: paleQing(0.5),
    gapFar: 8,
    gapNear: 30,
    lengthFar: 34,
    lengthNear: 150,
    lean: 0.1,
    strength: (x, y) =>
      cut.isInside(surface, x, y - 3) ? 0.35 + 0.85 * noise.layered(x * 0.006, y * 0.011, 2) : 0,
    swell,
  });
  print.grain(night, { top: 620, share: 0.42, across: 0.024, along: 0.005, warp: 40 });
  // Gold sand and the light of the cliffs.
  cut.cutWater(print, {
    top: far + 4,
    bottom: 990,
    cut: paleOchre(0.45),
    gapFar: 11,
    gapNear: 40,
    lengthFar: 26,
    lengthNear: 100,
    space: 1.3,
    lean: 0.1,
    strength: (x, y) =>
      cut.isInside(surface, x, y - 4) ? 0.75 * noise.layered(x * 0.005 + 30, y * 0.01, 2) + 0.2 : 0,
    swell,
  });
  // The strand where they land.
  print.shape(
    paleOchre(0.8),
    pointsOf(`${left},574 -40,576 70,570 190,560 262,548 190,578 60,594 ${left},602`),
    { step: 16, amp: 1.4 },
  );
  print.marks(loess, { left, right: 220, top: 570, bottom: 596, gapX: 30, gapY: 7, strayX: 0.6 }, () => ({
    angle: chance.around(0.05),
    length: chance.between(8, 30),
    width: 2.4 * chance.unit(),
  }));
  // Those who are over climb the path.
  const path = cut.curve(pointsOf("170,566 96,560 20,548 -30,520 10,494 70,486 96,462 60,436 10,424"), 8);
  print.path(
    paleOchre(0.8),
    pathOf(cut.ribbon(cut.facet(path, chance, { step: 10, amp: 1 }), (t) => lerp(9, 3, t))),
  );
  for (let t = 0.98; t >= 0; t -= 0.055) {
    const [x, y] = cut.along(path, t);
    const [x2] = cut.along(path, Math.min(1, t + 0.04));
    cut.cutPerson(print, x, y + 2, lerp(36, 15, t), { dir: x2 < x ? -1 : 1, edge: paleOchre(0.8) });
  }
  print.line(ink, pointsOf("204,564 206,506"), 2.6);
  print.shape(red, pointsOf("206,506 222,502 236,510 250,504 249,526 236,532 222,524 206,530"), {
    step: 12,
    amp: 0.6,
  });
}

function cutBoats(print: cut.Print): void {
  cutRowingFerry(print, 452, 540, 58, { dir: -1, load: 3 });
  cutRowingFerry(print, 284, 566, 88, { dir: -1, load: 4 });
  cutRowingFerry(print, 640, 604, 128, { dir: 1, load: 0 });
  cutRowingFerry(print, 190, 652, 190, { dir: -1, load: 5 });
  cutRowingFerry(print, 392, 806, 430, { dir: -1, load: 6, banner: true });
}

function cutNear(print: cut.Print): void {
  const { chance } = print;
  const rocks = cut.cutRange(print, {
    seed: 9,
    peaks: [
      { x: 990, y: 700, left: 340, right: 160, height: 310, bow: 0.8 },
      { x: 760, y: 892, left: 220, right: 160, height: 110, bow: 0.9 },
      { x: -110, y: 826, left: 160, right: 500, height: 184, bow: 0.85 },
    ],
    spurs: 3.4,
    jag: 8,
    tones: { base: ink, mid: umber, cut: ochre, rim: paleOchre(0.45) },
    rim: 5,
    gapX: 10,
    gapY: 26,
    markWidth: 5.4,
    midBelow: 0.4,
    band: 0.3,
  });
  for (const [x, height] of [
    [684, 186],
    [772, 206],
    [870, 216],
  ] as const)
    cut.cutPerson(print, x, rocks.skyline(x) + 26, height, {
      dir: -1,
      hat: x === 772 ? "straw" : "cap",
      stride: 0.3,
      edge: paleOchre(0.45),
    });
  // A flat stone, and what is left on it when the others are across.
  const stone = pointsOf("-170,930 -40,896 40,872 128,862 200,876 254,916 290,958 330,1010 -170,1010");
  print.edged(umber, paleOchre(0.45), 6, pathOf(print.cut(stone, { step: 18, amp: 1.6 })));
  print.marks(brown, { left: -160, right: 320, top: 880, gapX: 26, gapY: 12, strayX: 0.6 }, (x, y) =>
    cut.isInside(stone, x - 26, y - 10) && cut.isInside(stone, x + 26, y - 10)
      ? { angle: 0.15 + chance.around(0.2), length: chance.between(12, 40), width: chance.between(1.5, 4) }
      : null,
  );
  cutStrawSandals(print, 142, 916, 98);
}
