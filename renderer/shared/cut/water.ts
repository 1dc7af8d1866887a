import { clamp, lerp } from "./blend.ts";
import { pathOf } from "./knife.ts";
import type { Point } from "./point.ts";
import type { Print, ShapeOptions } from "./print.ts";
import { lens } from "./strokes.ts";

export type WaterOptions = {
  top: number;
  bottom: number;
  left?: number;
  right?: number;
  /** Ink of the water itself; left out, only the cuts are made. */
  fill?: string;
  cut: string;
  /** Distance between the rows, far and near, pixels. */
  gapFar?: number;
  gapNear?: number;
  /** Length of a cut, far and near, pixels. */
  lengthFar?: number;
  lengthNear?: number;
  /** How far a cut may lean, radians. */
  lean?: number;
  /** Space between the cuts of a row, as a share of their length. */
  space?: number;
  /** How wide a cut is here: 0 none, 1 usual. `nearness` is 0 far, 1 near. */
  strength?: (x: number, y: number, nearness: number) => number;
  /** Lifts a cut up or down, for swell and dunes. */
  swell?: (x: number, y: number) => number;
};

/** Rows of long pointed cuts whose spacing grows towards the viewer: rivers, lakes, sand. */
export function cutWater(print: Print, options: WaterOptions): void {
  const { chance } = print;
  const { top, bottom, left = print.left, right = print.right, fill, cut } = options;
  const { gapFar = 5, gapNear = 22, lengthFar = 40, lengthNear = 150, lean = 0.06, space = 0.35 } = options;
  if (fill) {
    const block: Point[] = [
      [left - 4, top],
      [right + 4, top],
      [right + 4, bottom],
      [left - 4, bottom],
    ];
    print.shape(fill, block, { amp: 0.8, step: 60 });
  }
  let d = "";
  let y = top + gapFar * 0.6;
  while (y < bottom) {
    const nearness = (y - top) / (bottom - top);
    const gap = lerp(gapFar, gapNear, nearness);
    const usual = lerp(lengthFar, lengthNear, nearness);
    let x = left - chance.between(0, lengthNear);
    while (x < right) {
      const length = usual * chance.between(0.35, 1.5);
      const at = y + chance.around(gap * 0.25);
      const strength = options.strength?.(x + length / 2, at, nearness) ?? 1;
      const width = gap * 0.42 * strength * chance.between(0.6, 1.15);
      const from = clamp(x, left, right);
      const to = clamp(x + length, left, right);
      if (width > 0.8 && to - from > 6) {
        const middle = (from + to) / 2;
        const lift = options.swell?.(middle, at) ?? 0;
        d += pathOf(lens(middle, at + lift, chance.around(lean), to - from, width, chance));
      }
      x += length + usual * space * chance.between(0.2, 1.4);
    }
    y += gap;
  }
  print.path(cut, d);
}

/** A band of mist or light: a long flat shape with its ends pulled to points. */
export function layMist(
  print: Print,
  fill: string,
  y: number,
  from: number,
  to: number,
  height: number,
  options: ShapeOptions = {},
): void {
  const { noise } = print;
  const k = print.chance.between(0, 99);
  const upper: Point[] = [];
  const lower: Point[] = [];
  const steps = 26;
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const x = lerp(from, to, t);
    const swell = height * 0.5 * Math.sin(Math.PI * t) ** 0.55;
    upper.push([x, y - swell * (0.5 + noise.layered(t * 4 + k, 1, 2))]);
    lower.push([x, y + swell * (0.45 + noise.layered(t * 5 + k, 8, 2))]);
  }
  print.shape(fill, upper.concat(lower.reverse()), { amp: 0.9, step: 22, ...options });
}
