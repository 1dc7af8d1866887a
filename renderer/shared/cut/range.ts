import { clamp } from "./blend.ts";
import { pathOf, pathsOf } from "./knife.ts";
import { march } from "./march.ts";
import type { Point } from "./point.ts";
import type { Mark, Print } from "./print.ts";
import { createRidge, type Ridge, type RidgeOptions, skylinePoints } from "./ridge.ts";
import { type Chance, createChance, createNoise } from "./seeded.ts";
import { ribbon } from "./strokes.ts";

/** Inks of a range's blocks, from the light to the dark one. */
export type RangeTones = {
  base: string;
  mid?: string;
  dark?: string;
  /** Light teeth cut into the dark edge; the base if left out. */
  cut?: string;
  /** White line on the skyline. */
  rim?: string;
};

export type RangeOptions = Partial<Omit<RidgeOptions, "peaks">> & {
  peaks: RidgeOptions["peaks"];
  tones: RangeTones;
  left?: number;
  right?: number;
  /** Longest facet of the skyline, pixels. */
  facet?: number;
  /** Width of the white line, pixels; 0 for none. */
  rim?: number;
  /** Slopes darker than these light values take the middle and the dark ink. */
  midBelow?: number;
  darkBelow?: number;
  cell?: number;
  tolerance?: number;
  /** Smaller islands of ink are dropped, square pixels. */
  least?: number;
  /** No tool marks at all: for far, flat shapes. */
  plain?: boolean;
  gapX?: number;
  gapY?: number;
  markWidth?: number;
  /** How deep the teeth of one tone reach into the next, in light values. */
  band?: number;
  /** Feet of uneven length instead of a straight lower edge: usual distance of the teeth, pixels. */
  foot?: number;
};

/** What others may build on: where the skyline is, and which points it was cut at. */
export type Range = Ridge & { silhouette: readonly Point[] };

/** Cuts a mountain range: base block, middle and dark blocks, teeth between them, white line on top. */
export function cutRange(print: Print, options: RangeOptions): Range {
  const { peaks, tones, base = print.height, seed = 1, rim = 3 } = options;
  const { left = print.left, right = print.right } = options;
  const chance = createChance(seed * 31 + 7);
  const noise = createNoise(seed * 13 + 5);
  const ridge = createRidge({
    jag: 10,
    spurs: 4,
    rough: 0.16,
    wander: 1,
    light: "left",
    rimTone: 9,
    ...options,
    peaks,
    base,
    seed,
  });
  const points = skylinePoints(
    ridge,
    chance,
    { from: left, to: right, base, longest: options.facet ?? 17 },
    peaks,
  );
  const foot = options.foot
    ? (x: number): number => {
        const y = Math.min(ridge.skyline(x), base);
        return y + (base - y) * (0.74 + 0.26 * noise.at(x * 0.045, 77));
      }
    : undefined;
  const silhouette: Point[] =
    foot && options.foot
      ? [...points, ...feet(ridge, chance, foot, left, right, base, options.foot)]
      : [[left - 10, base + 4], ...points, [right + 10, base + 4]];
  const isSlope = (x: number, y: number): boolean =>
    y > ridge.skyline(x) + 1.5 && y < (foot ? foot(x) - (base - ridge.skyline(x)) * 0.07 : base);
  const area = { left, right, top: Math.min(...points.map((p) => p[1])) - 4, bottom: base };

  print.path(tones.base, pathOf(silhouette));
  const midBelow = options.midBelow ?? 0.62;
  const darkBelow = options.darkBelow ?? 0.34;
  const grid = { cell: options.cell ?? 5, tolerance: options.tolerance ?? 1.5, least: options.least ?? 60 };
  const block = (fill: string, below: number): void => {
    const field = (x: number, y: number): number => (isSlope(x, y) ? ridge.tone(x, y) - below : 0.2);
    const shapes = pathsOf(march(field, { ...area, ...grid }));
    print.path(fill, shapes, { dx: chance.around(1.2), dy: chance.around(1) });
  };
  if (tones.mid) block(tones.mid, midBelow);
  if (tones.dark) block(tones.dark, darkBelow);
  if (!options.plain) cutTeeth({ print, options, ridge, chance, isSlope, area, midBelow, darkBelow });
  if (rim && tones.rim) {
    const crest = points.map(([x, y]): Point => [x, y + rim * 0.6]);
    print.path(tones.rim, pathOf(ribbon(crest, (_, i) => rim * (0.25 + 1.1 * noise.at(i * 0.7, 31)))));
  }
  return { ...ridge, silhouette };
}

type Teeth = {
  print: Print;
  options: RangeOptions;
  ridge: Ridge;
  chance: Chance;
  isSlope: (x: number, y: number) => boolean;
  area: { left: number; top: number; right: number; bottom: number };
  midBelow: number;
  darkBelow: number;
};

/** Light teeth cut into the darkest block, dark teeth laid on the light. */
function cutTeeth({ print, options, ridge, chance, isSlope, area, midBelow, darkBelow }: Teeth): void {
  const { tones, gapX = 8, gapY = 22, markWidth = 4.2, band = 0.17 } = options;
  const row = (
    fill: string,
    gap: number,
    reach: (tone: number) => { longest: number; shortest: number; width: number } | null,
  ): void => {
    print.marks(fill, { ...area, gapX: gap, gapY }, (x, y): Mark | null => {
      if (!isSlope(x, y) || y < ridge.skyline(x) + 9) return null;
      const mark = reach(ridge.tone(x, y));
      if (!mark) return null;
      return {
        angle: ridge.fall(x, y) + chance.around(0.08),
        length: gapY * chance.between(mark.shortest, mark.longest),
        width: mark.width,
      };
    });
  };
  const edge = tones.dark ? darkBelow : midBelow;
  row(tones.cut ?? tones.base, gapX, (tone) => {
    if (tone > edge || tone < edge - band - 0.1) return null;
    const width = markWidth * clamp(1 - (edge - tone) / band) * chance.between(0.7, 1.15) + 0.6;
    return { shortest: 0.8, longest: 1.25, width };
  });
  const dark = (fill: string, below: number, reach: number, share: number): void =>
    row(fill, gapX * 1.1, (tone) => {
      if (tone < below || tone > below + reach) return null;
      const width = markWidth * share * clamp(1 - (tone - below) / band) * chance.between(0.7, 1.1);
      return { shortest: 0.7, longest: 1.2, width };
    });
  if (tones.mid) dark(tones.mid, midBelow, band, 0.9);
  if (tones.dark && tones.mid) dark(tones.dark, darkBelow, band * 0.8, 0.85);
}

/** The lower edge of a range that stands on open ground: teeth of uneven length, from right to left. */
function feet(
  ridge: Ridge,
  chance: Chance,
  footAt: (x: number) => number,
  left: number,
  right: number,
  base: number,
  gap: number,
): Point[] {
  const out: Point[] = [];
  let tooth = 0;
  for (let x = right + 10; x > left - 10; x -= chance.between(4, gap), tooth++) {
    const y = Math.min(ridge.skyline(x), base);
    const low = footAt(x);
    out.push([x, tooth % 2 ? low : y + (low - y) * chance.between(0.62, 0.9)]);
  }
  return out;
}
