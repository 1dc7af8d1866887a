import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ochre, paleOchre, paleQing, paper, qing, lerp, pathOf } = cut;

/** Terraced fields: each step is a band whose edge follows the slope, lit on its rim. */
export function cutTerraces(print: cut.Print): void {
  const { chance, noise, left, right } = print;
  const inks = [
    paleQing(0.35),
    paleOchre(0.3),
    paleQing(0.5),
    ochre,
    paleQing(0.35),
    paleOchre(0.45),
    qing,
  ] as const;
  const count = 17;
  for (let n = 0; n < count; n++) {
    const t = n / (count - 1);
    const y0 = lerp(416, 960, t ** 1.25);
    const edge: cut.Point[] = [];
    for (let x = left - 10; x <= right + 10; x += 16) {
      const hill =
        34 * Math.sin(x * 0.0075 + 0.6) * (1 - t * 0.4) - 26 * Math.exp(-(((x - 450) / 220) ** 2)) * (1 - t);
      edge.push([
        x,
        y0 -
          hill +
          lerp(10, 46, t) * (noise.layered(x * 0.006 + n * 1.7, n * 3.1, 2) - 0.5) * 2 +
          chance.around(1),
      ]);
    }
    const lip = lerp(4, 20, t);
    print.path(n % 3 === 2 ? deep : dusk, pathOf([...edge, [right + 10, 1010], [left - 10, 1010]]));
    print.path(
      inks[n % inks.length] ?? qing,
      pathOf([...cut.shifted(edge, 0, lip * 0.5), [right + 10, 1010], [left - 10, 1010]]),
    );
    print.path(paper, pathOf(cut.ribbon(edge, (_u, i) => lerp(1.6, 5, t) * (0.4 + noise.at(i * 0.35, n)))));
    // Rows of seedlings along the step.
    let rows = "";
    for (let k = 0; k < 2; k++)
      for (let i = 1; i < edge.length - 1; i++) {
        if (chance.unit() < 0.42) continue;
        const [x, y] = cut.pointAt(edge, i);
        const [x2, y2] = cut.pointAt(edge, i + 1);
        rows += pathOf(
          cut.gouge(
            x + chance.around(5),
            y + lip * (1 + k * 0.7) + 2,
            Math.atan2(y2 - y, x2 - x),
            lerp(7, 15, t),
            lerp(1.3, 4.4, t),
            chance,
          ),
        );
      }
    print.path(n % 2 ? deep : dusk, rows);
  }
}
