// The middle ground: torches on the mountain, loess and pagoda, cliff and channel, towers, viaduct.
import * as cut from "../../../renderer/shared/cut/index.ts";
import { type ScrollPlane, scrollBlock } from "./block.ts";
import { peaksOf } from "./far.ts";
import { cutAqueduct, cutCity, cutPagoda, cutTrain, cutTurbines } from "./landmarks.ts";

const {
  brown,
  deep,
  dusk,
  ink,
  loess,
  ochre,
  paleOchre,
  paleQing,
  paper,
  qing,
  red,
  umber,
  lerp,
  pathOf,
  pointsOf,
} = cut;

const slopes = { spurs: 5, rim: 4, least: 80, gapX: 9, gapY: 23, markWidth: 4.6 };

export const mid: ScrollPlane = {
  id: "mid",
  draw() {
    const print = scrollBlock("mid", 213);
    cutCity(print);
    cutTorchMountain(print);
    cutLoess(print);
    cut.cutRange(print, {
      ...slopes,
      seed: 31,
      left: 2080,
      right: 2720,
      peaks: peaksOf("2170,640,110,150,190,.8 2330,560,150,130,270,.78 2560,590,150,170,240,.8"),
      base: 870,
      jag: 12,
      facet: 19,
      tones: { base: paleQing(0.35), mid: qing, dark: dusk, cut: paleQing(0.78), rim: paper },
      midBelow: 0.62,
      darkBelow: 0.36,
    });
    cutAqueduct(print);
    cut.cutRange(print, {
      ...slopes,
      seed: 41,
      left: 3060,
      right: print.right + 10,
      peaks: peaksOf(
        "3120,700,140,160,150,1 3330,650,170,160,210,.95 3520,680,140,170,190,.95 3690,700,120,120,160,1",
      ),
      base: 880,
      jag: 9,
      facet: 18,
      tones: { base: paleQing(0.35), mid: qing, dark: dusk, cut: paleQing(0.65), rim: paper },
      midBelow: 0.55,
      darkBelow: 0.28,
    });
    cutTurbines(print);
    cutTrain(print);
    return print;
  },
};

/** (two) Nearer mountains with the line of torches that winds up to the pass. */
function cutTorchMountain(print: cut.Print): void {
  const { chance } = print;
  cut.cutRange(print, {
    ...slopes,
    seed: 14,
    left: 300,
    right: 1200,
    peaks: peaksOf(
      "520,640,130,150,180,.9 690,520,170,150,300,.86 840,600,130,160,220,.9 985,560,150,170,270,.88",
    ),
    base: 860,
    spurs: 5.5,
    jag: 12,
    facet: 18,
    tones: { base: dusk, mid: deep, dark: ink, cut: paleQing(0.35), rim: paleQing(0.65) },
    midBelow: 0.66,
    darkBelow: 0.4,
    gapY: 24,
    markWidth: 4.8,
  });
  const way = cut.curve(
    pointsOf("470,842 600,806 760,786 860,752 800,716 690,694 640,654 700,616 720,580 692,536"),
    12,
  );
  print.path(ink, pathOf(cut.ribbon(cut.facet(way, chance, { step: 12, amp: 1 }), (t) => lerp(9, 3, t))));
  let flames = "";
  let bearers = "";
  for (let i = 0; i < 38; i++) {
    const t = i / 38;
    const [x, y] = cut.pointAt(way, Math.floor(t * (way.length - 1)));
    const s = lerp(14, 4.5, t);
    flames += pathOf(
      print.cut(
        [
          [x - s * 0.5, y - s * 0.6],
          [x, y - s * 2.4],
          [x + s * 0.5, y - s * 0.6],
          [x, y],
        ],
        { step: 5, amp: 0.3 },
      ),
    );
    bearers += pathOf(
      cut.ribbon(
        [
          [x, y],
          [x + s * 0.1, y + s * 1.4],
        ],
        () => s * 0.3,
      ),
    );
  }
  print.path(ink, bearers).path(red, flames);
}

/** (three) Loess hills with their caves, the pagoda on top. */
function cutLoess(print: cut.Print): void {
  const { chance } = print;
  cut.cutRange(print, {
    ...slopes,
    seed: 22,
    left: 1040,
    right: 1640,
    peaks: peaksOf("1150,640,150,170,190,1.5 1340,566,210,230,270,1.7 1560,622,170,170,230,1.5"),
    base: 880,
    spurs: 7,
    jag: 6,
    facet: 15,
    wander: 0.6,
    tones: { base: ochre, mid: loess, dark: brown, cut: paleOchre(0.45), rim: paleOchre(0.45) },
    midBelow: 0.56,
    darkBelow: 0.3,
    gapX: 8,
    gapY: 20,
    markWidth: 4.2,
    least: 70,
  });
  cutPagoda(print, 1340, 570);
  for (let row = 0; row < 3; row++)
    for (let i = 0; i < 6 - row; i++) {
      const size = [40, 33, 26][row] ?? 26;
      const x = 1180 + row * 26 + i * (size * 1.5) + chance.around(4);
      const y = 838 - row * 62 + chance.around(3);
      cutCave(print, x, y, size);
    }
}

function cutCave(print: cut.Print, x: number, y: number, size: number): void {
  const arch = (k: number): cut.Point[] => {
    const out: cut.Point[] = [[x - (size / 2) * k, y]];
    for (let i = 0; i <= 8; i++) {
      const t = Math.PI - (i / 8) * Math.PI;
      out.push([x + (Math.cos(t) * size * k) / 2, y - size * 0.42 * k - Math.sin(t) * size * 0.5 * k]);
    }
    return [...out, [x + (size / 2) * k, y]];
  };
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * size, y + b * size]);
  print.shape(umber, arch(1.16), { step: 10, amp: 0.6 });
  print.shape(paleOchre(0.45), arch(0.84), { step: 8, amp: 0.5 });
  const bars: readonly (readonly [string, number])[] = [
    ["0,0 0,-.8", 2.4],
    ["-.4,-.42 .4,-.42", 2.4],
    ["-.2,-.42 -.12,-.72", 1.6],
    [".2,-.42 .12,-.72", 1.6],
  ];
  print.path(umber, bars.map(([line, width]) => pathOf(cut.ribbon(at(line), () => width))).join(""));
}
