import { lerp } from "./blend.ts";
import { ink } from "./inks.ts";
import { facet, pathOf } from "./knife.ts";
import { type Point, pointAt } from "./point.ts";
import type { Print } from "./print.ts";
import { curve, gouge, ribbon } from "./strokes.ts";

export type PineOptions = {
  fill?: string;
  /** Ink of the needles' light cuts; without it there are none. */
  cut?: string;
  /** How far the trunk leans, as a share of the height. */
  lean?: number;
  tiers?: number;
};

/** A pine as on a handscroll: a bent trunk with flat tiers of needles. */
export function cutPine(print: Print, x: number, y: number, height: number, options: PineOptions = {}): void {
  const { fill = ink, cut, lean = 0.1, tiers = 5 } = options;
  const { chance } = print;
  const h = height;
  const trunk = curve(
    [
      [x, y],
      [x + lean * h * 0.2, y - h * 0.35],
      [x + lean * h * 0.05, y - h * 0.65],
      [x + lean * h * 0.5, y - h],
    ],
    6,
  );
  const bark = facet(trunk, chance, { step: h * 0.06, amp: h * 0.008 });
  print.path(fill, pathOf(ribbon(bark, (t) => h * lerp(0.06, 0.018, t))));
  let needles = "";
  let light = "";
  for (let i = 0; i < tiers; i++) {
    const share = i / (tiers - 1);
    const branch = pointAt(trunk, Math.floor((0.38 + 0.62 * share) * (trunk.length - 1)));
    const side = i === tiers - 1 ? 0 : i % 2 ? 1 : -1;
    const width = h * lerp(0.44, 0.26, share) * chance.between(0.85, 1.15);
    const cx = branch[0] + side * width * 0.42;
    const cy = branch[1] - h * 0.01;
    needles += pathOf(tier(print, cx, cy, width, h));
    if (side) needles += pathOf(ribbon([branch, [cx, cy]], () => h * 0.016));
    for (let k = 0; cut && k < 9; k++) {
      const u = (k + 0.5) / 9;
      const length = h * 0.05 * Math.sin(Math.PI * u);
      const angle = -Math.PI / 2 + (u - 0.5) * 1.2;
      light += pathOf(gouge(cx - width / 2 + width * u, cy - h * 0.008, angle, length, h * 0.011, chance));
    }
  }
  print.path(fill, needles);
  if (cut) print.path(cut, light);
}

function tier(print: Print, cx: number, cy: number, width: number, h: number): Point[] {
  const { chance } = print;
  const steps = 9;
  const upper: Point[] = [];
  for (let k = 0; k <= steps; k++) {
    const u = k / steps;
    const rise = h * 0.075 * Math.sin(Math.PI * u) ** 0.6 * chance.between(0.75, 1.2);
    upper.push([cx - width / 2 + width * u, cy - rise]);
  }
  for (let k = 0; k <= steps * 2; k++) {
    const u = 1 - k / (steps * 2);
    const hang = (k % 2 ? h * 0.004 : h * 0.026) * chance.between(0.7, 1.2);
    upper.push([cx - width / 2 + width * u, cy + hang]);
  }
  return upper;
}
