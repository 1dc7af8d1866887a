import {
  dusk,
  emptyLine,
  ink,
  ochre,
  paleOchre,
  paleQing,
  paper,
  qing,
  red,
} from "../../../shared/cut/inks.ts";
import { facet, pathOf } from "../../../shared/cut/knife.ts";
import { cutPine } from "../../../shared/cut/pine.ts";
import type { Point } from "../../../shared/cut/point.ts";
import { isInside } from "../../../shared/cut/polygon.ts";
import { Print } from "../../../shared/cut/print.ts";
import { ellipse, gouge, lens, ribbon } from "../../../shared/cut/strokes.ts";
import { lakeSize, type Shore } from "./shore.ts";

/** From the shore path to the water, pixels. */
const strand = 29;

/** The lake with its path, its island and its gate, and the way that is to be walked in red; as SVG text. */
export function drawLake(shore: Shore, toGo: readonly Point[]): string {
  const print = new Print({ name: "lake", ...lakeSize, seed: 23 });
  const water = waterOf(shore);
  cutLand(print, shore);
  cutLake(print, water);
  const island = shore.places.get("bonus");
  if (island && isInside(water, ...island)) cutIsland(print, island);
  cutPath(print, shore.path);
  cutGate(print, shore.gate);
  if (toGo.length > 1) cutWay(print, toGo);
  return print.svg("湖边的路");
}

/** The shore: the path drawn in towards the middle of the lake. */
function waterOf({ path, centre: [cx, cy], isRound }: Shore): Point[] {
  if (!isRound) return ellipse(lakeSize.width / 2, lakeSize.height / 2, 90, 70, 30);
  return path.slice(0, -1).map(([x, y], at): Point => {
    const length = Math.hypot(cx - x, cy - y) || 1;
    const share = Math.min(0.6, (strand + 3 * Math.sin(at * 0.19)) / length);
    return [x + (cx - x) * share, y + (cy - y) * share];
  });
}

/** Water in long cuts, a bank of gouges around it. */
function cutLake(print: Print, water: readonly Point[]): void {
  const { chance } = print;
  const wide = water.map(([x, y]): Point => [x + 1.5, y + 2]);
  print.shape(dusk, wide, { step: 20, amp: 1.4 });
  print.shape(qing, water, { step: 20, amp: 1.4 });
  let cuts = "";
  let fine = "";
  for (let y = 0, row = 0; y < print.height; y += 8, row++)
    for (let x = -chance.between(0, 60); x < print.width; ) {
      const length = chance.between(22, 74);
      const [at, width] = [y + chance.around(2), chance.between(1.4, 3.6)];
      const isWater = [0, 0.5, 1].every((t) => isInside(water, x + 6 + t * (length - 12), at));
      if (isWater && chance.unit() < 0.8) {
        const cut = pathOf(lens(x + length / 2, at, chance.around(0.03), length, width, chance));
        if (row % 3 === 0) fine += cut;
        else cuts += cut;
      }
      x += length + chance.between(4, 26);
    }
  print.path(paleQing(0.5), cuts);
  print.path(paper, fine);
}

/** A knoll with a pine and a lamp of paper cuts round it. */
function cutIsland(print: Print, [x, y]: Point): void {
  const { chance } = print;
  print.shape(paper, ellipse(x, y + 8, 46, 21, 18), { step: 12, amp: 1.4 });
  print.shape(paleOchre(0.45), ellipse(x, y + 7, 40, 16, 16), { step: 10, amp: 1.2 });
  let grass = "";
  for (let i = 0; i < 16; i++)
    grass += pathOf(
      gouge(x + chance.around(34), y + 10 + chance.around(8), -1.4 + chance.around(0.3), 7, 1.8, chance),
    );
  print.path(paleOchre(0.12), grass);
  cutPine(print, x - 27, y + 8, 40, { fill: ink, cut: paleQing(0.35), lean: 0.2, tiers: 4 });
}

/** Pines and grass in the corners; the middle of the page stays paper. */
function cutLand(print: Print, shore: Shore): void {
  const { chance, width, height } = print;
  const nearest = (x: number, y: number) => Math.min(...shore.path.map(([a, b]) => Math.hypot(a - x, b - y)));
  const pines: readonly (readonly [number, number, number])[] = [
    [30, 66, 58],
    [58, 52, 40],
    [322, 58, 50],
    [300, 44, 34],
    [26, height - 26, 62],
    [62, height - 14, 46],
    [326, height - 20, 60],
    [292, height - 10, 40],
  ];
  for (const [x, y, tall] of pines)
    if (nearest(x, y) > 46)
      cutPine(print, x, y, tall, { fill: dusk, cut: paleQing(0.35), lean: 0.12, tiers: 5 });
  let grass = "";
  for (let i = 0; i < 170; i++) {
    const [x, y] = [chance.between(4, width - 4), chance.between(8, height - 4)];
    if (nearest(x, y) < 50 || isInside(shore.path, x, y)) continue;
    for (const lean of [-0.35, 0, 0.3])
      grass += pathOf(gouge(x + lean * 6, y, -1.57 + lean, chance.between(5, 9), 1.7, chance));
  }
  print.path(paleOchre(0.12), grass);
}

/** The path in steps, as one walks it. */
function cutPath(print: Print, path: readonly Point[]): void {
  const { chance } = print;
  print.path(
    paleOchre(0.6),
    pathOf(ribbon(facet(path, chance, { step: 16, amp: 0.6 }), () => chance.between(7, 9.5))),
  );
  let steps = "";
  let left = 0;
  path.forEach(([x, y], at) => {
    const before = path[at - 1];
    if (!before) return;
    const [dx, dy] = [x - before[0], y - before[1]];
    const length = Math.hypot(dx, dy);
    for (; left < length; left += 9) {
      const [px, py] = [before[0] + (dx * left) / length, before[1] + (dy * left) / length];
      steps += pathOf(lens(px, py, Math.atan2(dy, dx), 5.4, 2, chance));
    }
    left -= length;
  });
  print.path(emptyLine, steps);
}

/** The way to the next stop, with a point at its end. */
function cutWay(print: Print, way: readonly Point[]): void {
  const { chance } = print;
  const line = facet(way, chance, { step: 22, amp: 0.7 });
  print.path(paper, pathOf(ribbon(line, () => 11)));
  print.path(red, pathOf(ribbon(line, () => 6 * chance.between(0.75, 1.2))));
  const at = Math.round(way.length / 2);
  const [a, b] = [way[at - 1], way[at]];
  if (!a || !b) return;
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const put = (u: number, v: number): Point => [
    b[0] + Math.cos(angle) * u - Math.sin(angle) * v,
    b[1] + Math.sin(angle) * u + Math.cos(angle) * v,
  ];
  print.path(red, pathOf([put(9, 0), put(-6, -8.5), put(-2, 0), put(-6, 8.5)]));
}

/** Two posts, a beam and a roof, on the land below its place on the path. */
function cutGate(print: Print, [x, y]: Point): void {
  const foot = Math.min(print.height - 24, y + 68);
  const way: Point[] = [
    [x, y],
    [x + 1, foot],
  ];
  print.line(paleOchre(0.6), way, 8, { step: 16, amp: 0.6 });
  const beam = (left: number, top: number, right: number, bottom: number): Point[] => [
    [x + left, foot + top],
    [x + right, foot + top],
    [x + right, foot + bottom],
    [x + left, foot + bottom],
  ];
  print.shape(ink, beam(-20, -22, -15, 4), { step: 9, amp: 0.5 });
  print.shape(ink, beam(15, -22, 20, 4), { step: 9, amp: 0.5 });
  print.shape(ink, beam(-23, -18, 23, -14), { step: 12, amp: 0.4 });
  print.shape(ochre, beam(-12, -14, 12, -8), { step: 9, amp: 0.4 });
  const roof: Point[] = [
    [x - 30, foot - 21],
    [x - 24, foot - 25],
    [x - 15, foot - 33],
    [x + 15, foot - 33],
    [x + 24, foot - 25],
    [x + 30, foot - 21],
  ];
  print.shape(ink, roof, { step: 12, amp: 0.6 });
}
