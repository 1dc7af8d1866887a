import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, paleQing, paper, qing, pointsOf } = cut;

type Spur = {
  seed: number;
  base: number;
  left: number;
  right: number;
  peaks: cut.RangeOptions["peaks"];
  tones: cut.RangeTones;
  k: number;
  /** The ground at its foot, in the tone of its light side. */
  land: string;
  /** The stretch of the river that runs before it. */
  from: number;
  to: number;
};

/** Each lies in a bend of the river and hides part of the stretch behind it; the far ones are paler. */
export const spurs: readonly Spur[] = [
  {
    seed: 31,
    base: 440,
    left: -156,
    right: 520,
    peaks: [
      { x: -100, y: 296, left: 200, right: 380, height: 150, bow: 0.95 },
      { x: 160, y: 346, left: 180, right: 250, height: 100, bow: 1 },
      { x: 350, y: 394, left: 120, right: 160, height: 50, bow: 0.95 },
    ],
    tones: { base: paleQing(0.5), mid: paleQing(0.2), dark: qing, cut: paleQing(0.65), rim: paper },
    k: 0.7,
    land: "-160,368 340,364 395,386 490,407 554,425 520,446 330,478 236,520 180,640 -160,660",
    from: 46,
    to: 92,
  },
  {
    seed: 33,
    base: 600,
    left: 316,
    right: 956,
    peaks: [
      { x: 900, y: 290, left: 420, right: 200, height: 280, bow: 0.92 },
      { x: 664, y: 424, left: 240, right: 240, height: 140, bow: 0.95 },
      { x: 470, y: 506, left: 160, right: 160, height: 56, bow: 0.95 },
    ],
    tones: { base: paleQing(0.35), mid: qing, dark: dusk, cut: paleQing(0.5), rim: paper },
    k: 0.9,
    land: "960,370 760,366 690,384 640,414 606,448 530,478 345,516 300,524 350,566 590,610 690,672 560,744 300,800 90,884 -40,1010 960,1010",
    from: 74,
    to: 134,
  },
  {
    seed: 35,
    base: 728,
    left: -156,
    right: 600,
    peaks: [
      { x: -120, y: 430, left: 200, right: 420, height: 310, bow: 0.9 },
      { x: 130, y: 566, left: 240, right: 300, height: 170, bow: 0.95 },
      { x: 372, y: 664, left: 180, right: 230, height: 68, bow: 0.95 },
    ],
    tones: { base: dusk, mid: deep, dark: ink, cut: paleQing(0.2), rim: paper },
    k: 1.15,
    land: "-160,500 60,562 180,584 226,578 330,618 560,668 612,678 560,744 300,800 90,884 -160,1010",
    from: 117,
    to: 182,
  },
];

/** Cuts the spur on the ground that belongs to it. */
export function cutSpur(print: cut.Print, { seed, base, left, right, peaks, tones, k, land }: Spur): void {
  const { chance } = print;
  const ground = pointsOf(land);
  print.shape(tones.base, ground, { step: 22, amp: 1.4 });
  cut.cutRange(print, {
    seed,
    peaks,
    base,
    left,
    right,
    jag: 7 * k,
    spurs: 4.6,
    facet: 15,
    tones,
    rim: 4 * k,
    gapX: 11 * k,
    gapY: 24 * k,
    markWidth: 4.6 * k,
    midBelow: 0.64,
    darkBelow: 0.36,
    mist: [base - 56 * k, base - 4],
  });
  // Fields on the flat ground.
  print.marks(
    tones.mid ?? qing,
    { top: base - 30, bottom: 1000, gapX: 52 * k, gapY: 15 * k, strayX: 0.6 },
    (x, y) =>
      cut.isInside(ground, x, y) && (y > base - 10 || x < left || x > right)
        ? {
            angle: 0.1 * Math.sin(x * 0.01) + chance.around(0.05),
            length: chance.between(16, 54) * k,
            width: 3.4 * k * chance.unit(),
          }
        : null,
  );
}
