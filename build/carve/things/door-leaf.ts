// What makes a board the leaf of a door: its grain, the red paper of the last New Year, the iron ring.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paleOchre, red, lerp, pathOf } = cut;

/** Lines of wood grain along a board; `place` maps across (0 to 1) and along (0 to 1) to the picture. */
export function cutGrainOn(
  print: cut.Print,
  fill: string,
  place: (u: number, v: number) => cut.Point,
  boards: number,
): void {
  const { chance, noise } = print;
  let d = "";
  for (let i = 0; i < boards * 9; i++) {
    const u = (i + 0.5) / (boards * 9);
    let v = chance.between(-0.1, 0.1);
    while (v < 1) {
      const to = Math.min(1, v + chance.between(0.1, 0.34));
      const way: cut.Point[] = [];
      for (let k = 0; k <= 5; k++) {
        const w = lerp(Math.max(0.01, v), to, k / 5);
        way.push(place(cut.clamp(u + 0.05 * (noise.at(u * 7, w * 6) - 0.5), 0.01, 0.99), w));
      }
      if (to - v > 0.06)
        d += pathOf(cut.ribbon(way, (t) => 3.4 * Math.sin(Math.PI * cut.clamp(t, 0.04, 0.96))));
      v = to + chance.between(0.03, 0.16);
    }
  }
  print.path(fill, d);
}

/** The dark seams between the four boards of a leaf; `place` maps as for the grain. */
export function leafSeams(chance: cut.Chance, place: (u: number, v: number) => cut.Point): string {
  const width = (): number => chance.between(2, 4.5);
  return [0.25, 0.5, 0.75]
    .map((u) =>
      pathOf(cut.ribbon(cut.facet([place(u, 0), place(u, 1)], chance, { step: 30, amp: 1 }), width)),
    )
    .join("");
}

/** A strip of red paper with writing seen from too far to read. */
export function cutRedPaper(print: cut.Print, place: (u: number, v: number) => cut.Point): void {
  const { chance } = print;
  print.shape(
    red,
    [
      place(0, 0.01),
      place(1, 0),
      place(0.98, 0.4),
      place(1, 0.98),
      place(0.6, 1),
      place(0.2, 0.97),
      place(0.02, 1),
    ],
    { step: 14, amp: 1.2 },
  );
  let ticks = "";
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 5; j++) {
      const [x, y] = place(0.5 + chance.around(0.2), 0.14 + i * 0.22 + j * 0.034);
      const [x2, y2] =
        j % 2
          ? place(0.5 + chance.around(0.1), 0.2 + i * 0.22 + j * 0.03)
          : place(0.74, 0.14 + i * 0.22 + j * 0.034 + chance.around(0.02));
      ticks += pathOf(
        cut.ribbon(
          [
            [x, y],
            [x2, y2],
          ],
          (t) => lerp(3.6, 1.8, t),
        ),
      );
    }
  print.path(ink, ticks);
}

/** An iron ring on its plate. */
export function cutDoorRing(print: cut.Print, [x, y]: cut.Point, rx: number, ry: number): void {
  print.shape(ink, cut.ellipse(x, y, rx * 0.62, ry * 0.5, 12), { step: 7, amp: 0.5 });
  const outer = cut.ellipse(x, y + ry * 0.9, rx, ry, 16);
  const inner = cut.ellipse(x, y + ry * 0.9, rx * 0.62, ry * 0.62, 12).reverse();
  print.path(ink, pathOf(print.cut(outer, { step: 8, amp: 0.5 })) + pathOf(inner));
  print.path(
    paleOchre(0.45),
    pathOf(cut.gouge(x - rx * 0.8, y + ry * 0.7, 1.3, ry * 0.9, 3, print.chance)) +
      pathOf(cut.lens(x - 2, y - 1, 0.4, rx * 0.5, 3, print.chance)),
  );
}
