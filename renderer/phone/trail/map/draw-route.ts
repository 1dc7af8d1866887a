import { dusk, ink, ochre, paleOchre, paleQing, paper, qing, red } from "../../../shared/cut/inks.ts";
import { facet, pathOf } from "../../../shared/cut/knife.ts";
import type { Point } from "../../../shared/cut/point.ts";
import { Print } from "../../../shared/cut/print.ts";
import { cutRange, type RangeTones } from "../../../shared/cut/range.ts";
import { curve, gouge, lens, ribbon } from "../../../shared/cut/strokes.ts";
import { routeSize, routeStretch } from "./route-places.ts";
import { stops } from "./walk.ts";

/** The Long March as one line over hills and water: red between stops that are both stamped, dashed ink where it is still to be walked. */
export function drawRoute(isStamped: (stop: number) => boolean): string {
  const print = new Print({ name: "route", ...routeSize, seed: 61 });
  cutCountry(print);
  let walked = "";
  let ahead = "";
  for (let stop = 2; stop <= stops; stop++) {
    const way = curve(routeStretch(stop), 8);
    if (isStamped(stop) && isStamped(stop - 1)) walked += solid(print, way);
    else ahead += dashes(print, way);
  }
  print.path(ink, ahead);
  print.path(red, walked);
  return print.svg("长征的路线示意");
}

function solid(print: Print, way: readonly Point[]): string {
  const { chance } = print;
  return pathOf(ribbon(facet(way, chance, { step: 22, amp: 0.7 }), () => 5 * chance.between(0.75, 1.2)));
}

function dashes(print: Print, way: readonly Point[]): string {
  let d = "";
  let left = 4;
  way.forEach(([x, y], at) => {
    const before = way[at - 1];
    if (!before) return;
    const [dx, dy] = [x - before[0], y - before[1]];
    const length = Math.hypot(dx, dy);
    for (; left < length; left += 10) {
      const [px, py] = [before[0] + (dx * left) / length, before[1] + (dy * left) / length];
      d += pathOf(lens(px, py, Math.atan2(dy, dx), 7.5, 2.6, print.chance));
    }
    left -= length;
  });
  return d;
}

/** Small hills: fine cuts. */
const fine = { cell: 3, least: 14, gapX: 5, gapY: 10, markWidth: 1.8, rim: 1.6, facet: 11, foot: 12 };

/** Hills, snow and grass where the stories have them; no outline of any land. */
function cutCountry(print: Print): void {
  const loess = { base: paleOchre(0.6), mid: paleOchre(0.3), dark: ochre, rim: paper };
  const snow = { base: paper, mid: paleQing(0.65), dark: qing, rim: paleQing(0.35) };
  const far = { base: paleQing(0.78), mid: paleQing(0.65), dark: paleQing(0.35), rim: paper };
  const near = { base: paleQing(0.5), mid: paleQing(0.2), dark: dusk, rim: paper };
  const peak = (x: number, y: number, height: number, wide = 34) => ({
    x,
    y,
    left: wide,
    right: wide,
    height,
  });
  const range = (
    tones: RangeTones,
    base: number,
    left: number,
    right: number,
    peaks: ReturnType<typeof peak>[],
  ) => cutRange(print, { ...fine, peaks, tones, base, left, right, seed: base });
  range(loess, 40, 40, 352, [
    peak(70, 16, 24),
    peak(136, 12, 26),
    peak(214, 14, 26),
    peak(286, 10, 28),
    peak(338, 16, 24),
  ]);
  range(snow, 196, 168, 352, [
    peak(200, 152, 38),
    peak(250, 142, 46),
    peak(300, 154, 36),
    peak(342, 146, 40),
  ]);
  range(far, 306, 236, 352, [peak(268, 268, 34), peak(322, 274, 30)]);
  range(near, 492, -2, 352, [
    peak(20, 456, 36, 40),
    peak(96, 466, 30),
    peak(170, 460, 32),
    peak(310, 468, 26),
    peak(344, 458, 36),
  ]);
  cutGrass(print);
}

function cutGrass(print: Print): void {
  const { chance } = print;
  let tufts = "";
  for (let i = 0; i < 13; i++) {
    const [x, y] = [chance.between(2, 38), chance.between(188, 222)];
    for (const lean of [-0.4, 0, 0.4])
      tufts += pathOf(gouge(x + lean * 5, y, -1.57 + lean, chance.between(5, 8), 1.6, chance));
  }
  print.path(ochre, tufts);
}
