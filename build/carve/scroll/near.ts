// The river, what moves on it and stands at it, and the crags that part the sections as in a handscroll.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { cutJunk } from "../things/junk.ts";
import { cutLakeBoat } from "../things/lake-boat.ts";
import { type ScrollPlane, scrollBlock } from "./block.ts";
import { cutFields, cutRoad } from "./shore.ts";

const { deep, dusk, ink, loess, night, paleOchre, paleQing, paper, red, lerp, pathOf } = cut;

export const near: ScrollPlane = {
  id: "near",
  draw() {
    const print = scrollBlock("near", 214);
    cutRiver(print);
    cutRedBoat(print);
    cutReeds(print);
    cutCrags(print);
    cutHoers(print);
    cutSails(print);
    cutRoad(print);
    cutFields(print);
    cut.cutPine(print, 3586, 960, 190, { lean: -0.25, cut: paleQing(0.35) });
    cutMist(print);
    return print;
  },
};

function cutRiver(print: cut.Print): void {
  const { chance, noise, left, right, height } = print;
  const bank = (x: number): number =>
    846 + 22 * Math.sin(x * 0.0031 + 1) + 16 * (noise.layered(x * 0.004, 3, 2) - 0.5);
  const shape: cut.Point[] = [[left - 10, bank(left)]];
  for (let x = left; x <= right; x += 22) shape.push([x, bank(x) + chance.around(2)]);
  shape.push([right + 10, bank(right)], [right + 10, height + 10], [left - 10, height + 10]);
  // The left half is dark water, the right half light: the same cut in another ink.
  print.path(deep, pathOf(shape));
  const area = { left, right, top: 820, bottom: height + 10, cell: 8, tolerance: 1.4, least: 100 };
  const paler =
    (from: number, k: number) =>
    (x: number, y: number): number =>
      y < bank(x) + 1 ? 0.2 : -((x - from) / 700 + (noise.layered(x * 0.004 + k, y * 0.02, 3) - 0.5) * 1.6);
  print.path(paleQing(0.12), cut.pathsOf(cut.march(paler(1900, 0), area)));
  print.path(paleQing(0.35), cut.pathsOf(cut.march(paler(2500, 9), area)));
  const cuts: [string, string, string] = ["", "", ""];
  for (let y = 830; y < height; y += lerp(7, 20, (y - 830) / 170)) {
    const nearness = (y - 830) / 170;
    const gap = lerp(7, 20, nearness);
    const usual = lerp(40, 150, nearness);
    let x = left - chance.between(0, 160);
    while (x < right) {
      const length = usual * chance.between(0.35, 1.5);
      if (y > bank(x + length / 2) + 5) {
        const width =
          gap * 0.42 * (0.35 + 0.85 * noise.layered(x * 0.005, y * 0.012, 2)) * chance.between(0.6, 1.1);
        const zone = x < 1500 ? 0 : x < 2500 ? 1 : 2;
        cuts[zone] += pathOf(
          cut.lens(x + length / 2, y + chance.around(gap * 0.2), chance.around(0.03), length, width, chance),
        );
      }
      x += length + usual * 0.4 * chance.between(0.2, 1.4);
    }
  }
  print.path(paleQing(0.35), cuts[0]).path(paleQing(0.65), cuts[1]).path(paper, cuts[2]);
}

/** (one) The boat on the lake, its red in the water. */
function cutRedBoat(print: cut.Print): void {
  const { chance } = print;
  const [x, y] = [272, 884];
  let shadow = "";
  let glow = "";
  for (let i = 0; i < 30; i++) {
    const down = chance.between(34, 104);
    shadow += pathOf(
      cut.lens(
        x + chance.around(190 - down),
        y + down,
        0,
        chance.between(30, 90),
        chance.between(3, 6),
        chance,
      ),
    );
    if (i < 26)
      glow += pathOf(
        cut.lens(
          x + chance.around(120 - down * 0.4),
          y + down + 6,
          0,
          chance.between(16, 50),
          chance.between(2.4, 5),
          chance,
        ),
      );
  }
  print.path(ink, shadow).path(red, glow);
  cutLakeBoat(print, x, y, { scale: 0.82, light: paleQing(0.5) });
  cut.cutPerson(print, x - 195, y - 30, 57, { dir: -1, hat: "straw", pack: false, stride: 0.3, lean: 0.12 });
  print.line(
    ink,
    [
      [x - 189, y - 68],
      [x - 236, y - 8],
      [x - 268, y + 50],
    ],
    (t) => lerp(2.4, 5.4, t),
  );
}

function cutReeds(print: cut.Print): void {
  const { chance } = print;
  let stems = "";
  let heads = "";
  const clumps: readonly (readonly [number, number])[] = [
    [-10, 14],
    [486, 11],
    [3300, 9],
  ];
  for (const [from, count] of clumps)
    for (let i = 0; i < count; i++) {
      const x = from + chance.around(52);
      const height = chance.between(90, 210);
      const lean = chance.between(0.05, 0.4);
      const tip: cut.Point = [x + lean * height, 1000 - height];
      stems += pathOf(
        cut.ribbon(cut.curve([[x, 1010], [x + lean * height * 0.3, 1000 - height * 0.55], tip], 3), (t) =>
          lerp(5, 1.6, t),
        ),
      );
      stems += pathOf(
        cut.gouge(
          x + lean * height * 0.2,
          1000 - height * 0.4,
          -1 + chance.around(0.5),
          height * 0.4,
          5,
          chance,
        ),
      );
      heads += pathOf(cut.gouge(tip[0] - 4, tip[1] + 26, -1.2, 44, 9, chance));
    }
  print.path(ink, stems).path(paleQing(0.5), heads);
}

function cutCrags(print: cut.Print): void {
  const crag = (
    seed: number,
    x: number,
    y: number,
    width: number,
    height: number,
    tones: cut.RangeTones,
  ): void => {
    const side = (dx: number, dy: number, l: number, r: number, h: number): cut.Peak => ({
      x: x + width * dx,
      y: y + height * dy,
      left: width * l,
      right: width * r,
      height: height * h,
      bow: 1.6,
    });
    cut.cutRange(print, {
      seed,
      left: x - width * 1.1,
      right: x + width * 1.1,
      peaks: [
        { ...side(0, 0, 0.5, 0.56, 1), bow: 1.7 },
        side(0.5, 0.42, 0.36, 0.42, 0.62),
        side(-0.46, 0.55, 0.34, 0.4, 0.5),
      ],
      base: 1010,
      spurs: 4,
      jag: 10,
      facet: 20,
      tones,
      midBelow: 0.5,
      darkBelow: 0.28,
      rim: 5,
      least: 70,
      gapX: 9,
      gapY: 24,
      markWidth: 5,
      band: 0.26,
    });
  };
  crag(51, 1072, 640, 150, 330, {
    base: deep,
    mid: night,
    dark: ink,
    cut: paleQing(0.35),
    rim: paleQing(0.5),
  });
  cut.cutPine(print, 1062, 655, 170, { lean: -0.42, cut: paleQing(0.35) });
  cut.cutPine(print, 1144, 790, 110, { lean: 0.35, cut: paleQing(0.35) });
  crag(57, 2096, 700, 130, 300, { base: dusk, mid: deep, dark: night, cut: paleQing(0.5), rim: paper });
  cut.cutPine(print, 2100, 716, 150, { lean: 0.42, cut: paleQing(0.5) });
  crag(63, 3110, 760, 110, 240, { base: dusk, mid: deep, dark: night, cut: paleQing(0.5), rim: paper });
  cut.cutPine(print, 3106, 776, 140, { lean: -0.36, cut: paleQing(0.5) });
}

/** (three) Those who break new ground by the river. */
function cutHoers(print: cut.Print): void {
  for (let i = 0; i < 4; i++) {
    const [x, y, side] = [1446 + i * 42, 862 - i * 2, i % 2 ? 1 : -1];
    cut.cutPerson(print, x, y, 64, {
      dir: side === 1 ? 1 : -1,
      hat: i % 2 ? "straw" : "cap",
      pack: false,
      stride: 0.5,
      lean: 0.3,
    });
    print.path(
      ink,
      pathOf(
        cut.ribbon(
          [
            [x + side * 30, y - 26],
            [x + side * 52, y - 4],
          ],
          () => 3,
        ),
      ),
    );
  }
}

/** (four) A fleet before sunrise. */
function cutSails(print: cut.Print): void {
  const fleet: readonly (readonly [number, number, number, string])[] = [
    [1760, 868, 52, paleQing(0.65)],
    [1600, 872, 58, paleQing(0.65)],
    [1930, 872, 60, paper],
    [1668, 880, 71, paper],
    [1842, 884, 80, paleOchre(0.3)],
    [2030, 886, 74, paleQing(0.65)],
    [1640, 930, 128, paper],
    [1985, 944, 120, paleOchre(0.3)],
    [1812, 962, 196, paper],
  ];
  for (const [x, y, height, sail] of fleet)
    cutJunk(print, x, y, height, {
      sail,
      shade: sail === paleOchre(0.3) ? loess : paleQing(0.2),
      light: paleQing(0.65),
    });
}

/** Mist between the sections: long cuts, thin at the ends. */
function cutMist(print: cut.Print): void {
  const { chance } = print;
  const banks: readonly (readonly [number, number, number, string])[] = [
    [960, 752, 300, paleQing(0.5)],
    [1480, 730, 420, paleQing(0.65)],
    [1600, 748, 420, paper],
    [2010, 766, 300, paper],
    [2600, 730, 420, paper],
    [3040, 756, 260, paper],
    [3420, 764, 260, paper],
  ];
  for (const [x, y, width, fill] of banks) {
    let d = "";
    for (let j = 0; j < 7; j++) {
      const length = width * chance.between(0.25, 0.8);
      d += pathOf(
        cut.lens(
          x + width * chance.between(0.2, 0.8),
          y + (j - 3) * 7 + chance.around(2),
          chance.around(0.006),
          length,
          chance.between(2.5, 6.5),
          chance,
        ),
      );
    }
    print.path(fill, d);
  }
}
