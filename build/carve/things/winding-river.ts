// A river that winds through hills, its water red-brown.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, loess, ochre, paleOchre, paper, lerp, pathOf, pointsOf, smoothStep } = cut;

/** The middle of the river from far to near, and how wide it is there. */
const river = cut.curve(
  pointsOf(
    "470,352 420,366 500,388 590,414 520,446 330,478 236,520 350,566 590,610 690,672 560,744 300,800 90,884 -220,1090",
  ),
  14,
);
const breadth = (t: number): number => lerp(7, 250, t ** 1.7);

/** A stretch of the river, from one point of its middle line to another. */
export function cutStretch(print: cut.Print, from: number, to: number): void {
  const { chance } = print;
  const last = river.length - 1;
  const middle = river.slice(from, to + 3);
  const breadthOf = (t: number): number => breadth(lerp(from, Math.min(to + 2, last), t) / last);
  // The banks grow out from under the water, so that no cap shows where a stretch joins the last.
  const way = cut.facet(middle, chance, { step: 40, amp: 1 });
  const grown = (t: number): number => (from ? smoothStep(0.02, 0.2, t) : 1);
  const bank = (fill: string, dx: number, dy: number, wider: number, more: number): void => {
    const aside = way.slice(from ? 1 : 0, -3).map(([x, y], i): cut.Point => {
      const k = grown(i / way.length);
      return [x + dx * k, y + dy * k];
    });
    const width = (t: number): number => breadthOf(t) * lerp(0.6, wider, grown(t)) + more * grown(t);
    print.path(fill, pathOf(cut.ribbon(aside, width)));
  };
  bank(deep, -2, -4, 1.08, 3);
  bank(paper, 1, 2, 1.06, 2);
  print.path(ochre, pathOf(cut.ribbon(way, breadthOf)));
  // Currents run along the bed.
  const current = (fill: string, count: number): void => {
    let d = "";
    for (let i = 0; i < count; i++) {
      const t = lerp(from, to - 1, chance.unit()) / last;
      const s = chance.around(0.34);
      const stream = [0, 1, 2, 3].map((k): cut.Point => {
        const u = Math.min(to / last, t + (k / 3) * lerp(0.006, 0.03, t));
        const [x, y] = cut.along(river, u);
        const [x2, y2] = cut.along(river, Math.min(1, u + 0.01));
        const [x1, y1] = cut.along(river, Math.max(0, u - 0.01));
        const long = Math.hypot(x2 - x1, y2 - y1) || 1;
        return [x - ((y2 - y1) / long) * s * breadth(u), y + ((x2 - x1) / long) * s * breadth(u)];
      });
      // In the narrow of a bend the lines would tangle.
      const [first, , , end] = stream;
      if (!first || !end || Math.hypot(end[0] - first[0], end[1] - first[1]) < lerp(8, 50, t)) continue;
      d += pathOf(cut.ribbon(stream, (k) => lerp(1.4, 7, t) * Math.sin(Math.PI * cut.clamp(k, 0.05, 0.95))));
    }
    print.path(fill, d);
  };
  current(loess, 30);
  current(paleOchre(0.45), 26);
  current(paper, 8);
}
