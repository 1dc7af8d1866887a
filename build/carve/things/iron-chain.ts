// The chains of the bridge, seen by somebody who stands on it: they run from under our feet to the far gate.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paleQing, clamp, lerp, pathOf } = cut;

/** Where the chains are held on the far bank. */
export const anchor: cut.Point = [376, 440];

export type ChainEnd = { x: number; y: number };

/** How large a thing is that share `t` (0 near, 1 far) of the way over. */
export function sizeAt(t: number): number {
  return 1 / (1 + t * 7.6);
}

/** The place a share `t` of the way over on the chain that leaves the page at `end`; the middle sags. */
export function chainAt(end: ChainEnd, t: number): cut.Point {
  const s = sizeAt(t);
  const sag = 55 * Math.sin(Math.PI * clamp(t * 1.06)) * s * 1.2;
  return [anchor[0] + (end.x - anchor[0]) * s, anchor[1] + (end.y - anchor[1]) * s + sag];
}

/** One chain: links turned flat and upright by turns, the far part a line. */
export function cutChain(print: cut.Print, end: ChainEnd, weight: number): void {
  const { chance } = print;
  let links = "";
  let small = "";
  let shine = "";
  const far: cut.Point[] = [];
  let count = 0;
  for (let t = 0; t < 1; ) {
    const [x, y] = chainAt(end, t);
    const [x2, y2] = chainAt(end, t + 0.001);
    const angle = Math.atan2(y2 - y, x2 - x);
    const long = 52 * sizeAt(t) * weight;
    if (long < 5.4) {
      far.push([x, y]);
      t += 0.04;
      continue;
    }
    if (y < print.height + 50 && x > print.left - 40 && x < print.right + 40) {
      const flat = count % 2 === 0;
      const d = link(x, y, angle, long, flat);
      if (long > 9) links += d;
      else small += d;
      if (long > 16) {
        const up = flat ? long * 0.3 : 0;
        shine += pathOf(
          cut.gouge(
            x - Math.cos(angle) * long * 0.35,
            y - Math.sin(angle) * long * 0.35 - up,
            angle,
            long * 0.6,
            Math.max(1.2, long * 0.09),
            chance,
          ),
        );
      }
    }
    count++;
    t += Math.max(0.0006, (long * 0.97) / (Math.hypot(x2 - x, y2 - y) / 0.001));
  }
  far.push(chainAt(end, 1));
  if (far.length > 1) print.path(ink, pathOf(cut.ribbon(far, (u) => lerp(3, 1.4, u))));
  // Far links are too small for a light line of their own.
  print.path(ink, small);
  print.edged(ink, paleQing(0.5), 2.4, links);
  print.path(paleQing(0.78), shine);
}

function link(x: number, y: number, angle: number, long: number, flat: boolean): string {
  const c = Math.cos(angle);
  const s = Math.sin(angle);
  const put = (u: number, v: number): cut.Point => [x + c * u - s * v, y + s * u + c * v];
  const wide = long * 0.72;
  if (!flat)
    return pathOf([
      put(-long * 0.62, -wide * 0.16),
      put(long * 0.62, -wide * 0.18),
      put(long * 0.62, wide * 0.16),
      put(-long * 0.62, wide * 0.18),
    ]);
  const outer: cut.Point[] = [];
  const inner: cut.Point[] = [];
  const corners = long > 24 ? 9 : 6;
  for (let j = 0; j < corners; j++) {
    const a = (j / corners) * Math.PI * 2;
    outer.push(put(Math.cos(a) * long * 0.62, Math.sin(a) * wide * 0.52));
    if (long > 10) inner.push(put(Math.cos(-a) * long * 0.4, Math.sin(-a) * wide * 0.24));
  }
  return pathOf(outer) + pathOf(inner);
}
