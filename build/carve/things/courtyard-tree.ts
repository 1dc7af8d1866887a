import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, loess, ochre, paleOchre, lerp, pathOf } = cut;

/** A broad old tree in its autumn leaves, the foot of its trunk at (x, y). */
export function cutCourtyardTree(print: cut.Print, x: number, y: number, height: number): void {
  const { chance } = print;
  const h = height;
  const put = (a: number, b: number): cut.Point => [x + a * h, y + b * h];
  const solid = (points: cut.Point[]): string => pathOf(cut.turnedAlike(points));
  const limb = (way: readonly cut.Point[], from: number, to: number): string =>
    solid(
      cut.ribbon(
        cut.facet(cut.curve(way, 7), chance, { step: h * 0.04, amp: h * 0.006 }),
        (t) => h * lerp(from, to, t ** 0.7),
      ),
    );
  let wood = limb([put(0, 0.02), put(-0.02, -0.2), put(0.03, -0.42), put(0, -0.62)], 0.12, 0.05);
  wood += solid(
    cut.facet([put(-0.085, 0.03), put(-0.062, -0.1), put(0.05, -0.1), put(0.075, 0.03)], chance, {
      step: 14,
      amp: 1.4,
      closed: true,
    }),
  );
  for (const side of [-1, 1])
    wood += limb([put(side * 0.02, -0.12), put(side * 0.06, -0.02), put(side * 0.15, 0.03)], 0.06, 0.008);
  const ends: cut.Point[] = [];
  for (const [a, b, c, d, e, f] of [
    [0.02, -0.36, -0.16, -0.5, -0.36, -0.56],
    [0.02, -0.44, -0.1, -0.64, -0.24, -0.78],
    [0.02, -0.4, 0.16, -0.52, 0.36, -0.6],
    [0.01, -0.5, 0.12, -0.7, 0.26, -0.82],
    [0, -0.58, -0.02, -0.76, 0.02, -0.94],
  ] as const) {
    wood += limb([put(a, b), put(c, d), put(e, f)], 0.045, 0.01);
    ends.push(put(e, f), put((c + e) / 2, (d + f) / 2));
  }
  print.edged(ink, paleOchre(0.6), 3, wood);
  // Clouds of leaves round the ends of the limbs: shadow, leaf, light from the left.
  const leaves = (
    fill: string,
    count: number,
    spread: number,
    size: number,
    dx: number,
    dy: number,
  ): void => {
    let d = "";
    for (const [cx, cy] of ends)
      for (let i = 0; i < count; i++) {
        const a = chance.between(0, Math.PI * 2);
        const r = spread * h * Math.sqrt(chance.unit());
        d += pathOf(
          cut.lens(
            cx + r * Math.cos(a) + dx,
            cy + r * 0.68 * Math.sin(a) + dy,
            chance.around(1.2),
            size * chance.between(0.7, 1.3),
            size * 0.44,
            chance,
          ),
        );
      }
    print.path(fill, d);
  };
  leaves(deep, 15, 0.15, h * 0.064, h * 0.014, h * 0.02);
  leaves(loess, 18, 0.15, h * 0.056, 0, 0);
  leaves(ochre, 18, 0.14, h * 0.05, -h * 0.006, -h * 0.012);
  leaves(paleOchre(0.45), 9, 0.11, h * 0.044, -h * 0.02, -h * 0.03);
}
