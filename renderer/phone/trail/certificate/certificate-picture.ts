import { lerp } from "../../../shared/cut/blend.ts";
import { deep, dusk, ink, night, paleOchre, paleQing, paper, qing, red } from "../../../shared/cut/inks.ts";
import { pathOf } from "../../../shared/cut/knife.ts";
import { cutPine } from "../../../shared/cut/pine.ts";
import type { Point } from "../../../shared/cut/point.ts";
import { Print } from "../../../shared/cut/print.ts";
import { cutRange } from "../../../shared/cut/range.ts";
import { curve, lens } from "../../../shared/cut/strokes.ts";
import { blockShape } from "../../../shared/woodcut/block-shape.ts";

/** Of the certificate, pixels. */
export const certificateSize = { width: 1080, height: 1440 };
/** Where the picture ends and the paper begins. */
const pictureFoot = 560;

/** What is printed under the words of the certificate, as SVG text: hills with the red line over them, the slip, a double cut frame. */
export function certificatePicture(seals: readonly Point[], sealSize: number): string {
  const { width, height } = certificateSize;
  const print = new Print({ name: "certificate", width, height, seed: 47 });
  print.flat(paper);
  cutSky(print);
  cutHills(print);
  cutFoot(print);
  cutSealLine(print, seals, sealSize);
  cutFrame(print);
  cutSlip(print);
  return print.svg("证书");
}

/** Long thin cuts of light. */
function cutSky(print: Print): void {
  const { chance } = print;
  print.flat(paleOchre(0.88), 0, 330);
  let d = "";
  for (let y = 40; y < 330; y += 12)
    for (let x = -chance.between(0, 150); x < print.width; x += chance.between(120, 340)) {
      const thick = lerp(2, 7, y / 330);
      d += pathOf(lens(x, y + chance.around(4), -0.01, chance.between(90, 320), thick, chance));
    }
  print.path(paper, d);
}

/** Far hills pale, near ones dark; the red line winds from the near ones to the far. */
function cutHills(print: Print): void {
  const peak = (x: number, y: number, height: number, wide: number) => ({
    x,
    y,
    left: wide,
    right: wide,
    height,
  });
  const cuts = { cell: 10, gapX: 13, gapY: 26, markWidth: 4.6, rim: 3 };
  cutRange(print, {
    ...cuts,
    peaks: [
      peak(330, 190, 150, 200),
      peak(600, 130, 210, 230),
      peak(830, 170, 160, 190),
      peak(1030, 140, 200, 200),
    ],
    tones: { base: paleQing(0.88), mid: paleQing(0.65), dark: paleQing(0.35), rim: paper },
    base: 380,
    seed: 4,
  });
  cutRange(print, {
    ...cuts,
    peaks: [
      peak(120, 300, 130, 220),
      peak(470, 290, 120, 210),
      peak(760, 260, 150, 220),
      peak(1060, 280, 140, 220),
    ],
    tones: { base: paleQing(0.35), mid: qing, dark: dusk, rim: paper },
    base: 470,
    seed: 15,
  });
  const way: Point[] = [
    [1040, 520],
    [900, 470],
    [720, 478],
    [600, 420],
    [690, 350],
    [610, 290],
    [650, 226],
    [601, 140],
  ];
  print.line(paper, curve(way, 10), (t) => lerp(15, 5, t), { step: 26, amp: 1 });
  print.line(red, curve(way, 10), (t) => lerp(9, 3, t) * print.chance.between(0.8, 1.15), {
    step: 26,
    amp: 1,
  });
  cutRange(print, {
    ...cuts,
    peaks: [peak(60, 420, 120, 230), peak(380, 470, 70, 230), peak(1080, 470, 90, 260)],
    tones: { base: dusk, mid: deep, dark: night, cut: paleQing(0.35), rim: paper },
    base: 590,
    seed: 22,
  });
  cutPine(print, 960, 560, 190, { fill: ink, cut: dusk, lean: -0.2, tiers: 6 });
  cutPine(print, 1016, 580, 130, { fill: ink, cut: dusk, lean: 0.1, tiers: 5 });
}

/** 刻散: cut away in long strokes until only paper is left. */
function cutFoot(print: Print): void {
  const { chance, width } = print;
  let d = "";
  for (let y = 470; y < pictureFoot + 10; y += 9) {
    const k = (y - 470) / 100;
    for (let x = -chance.between(0, 160); x < width; ) {
      const length = chance.between(70, 260) * (0.5 + k);
      if (chance.unit() < 0.2 + 0.8 * k)
        d += pathOf(lens(x + length / 2, y + chance.around(3), 0, length * 1.25, lerp(2, 17, k), chance));
      x += length * (1.15 - 0.5 * k);
    }
  }
  print.path(paper, d);
  print.flat(paper, pictureFoot, print.height);
}

/** The line that joins the thirteen seals, behind them. */
function cutSealLine(print: Print, seals: readonly Point[], size: number): void {
  for (const [at, seal] of seals.entries()) {
    const before = seals[at - 1];
    if (!before) continue;
    const middle = ([x, y]: Point): Point => [x + size / 2, y + size / 2];
    print.line(red, [middle(before), middle(seal)], 6, { step: 40, amp: 1.4 });
  }
}

function cutFrame(print: Print): void {
  const { width, height } = certificateSize;
  const ring = (inset: number, line: number, seed: number) =>
    blockShape({ width, height, seed, line, inset, chips: 0 }).body;
  print.path(paper, ring(-4, 45, 3), { evenOdd: true }); // beyond the inner line all is paper again
  print.path(ink, ring(26, 7, 5), { evenOdd: true });
  print.path(ink, ring(42, 2.4, 9), { evenOdd: true });
}

/** Of the slip, pixels. */
export const slipPlace = { x: 104, y: 44, width: 138, height: 528 };

function cutSlip(print: Print): void {
  const { x, y, width, height } = slipPlace;
  const block = (seed: number, line?: number) =>
    blockShape({ width, height, seed, chips: 0, ...(line === undefined ? {} : { line, inset: 10 }) }).body;
  print.path(ink, block(4), { dx: x + 12, dy: y + 13 });
  print.path(paper, block(3), { dx: x, dy: y });
  print.path(ink, block(7, 3.4), { dx: x, dy: y, evenOdd: true });
}
