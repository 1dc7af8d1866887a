import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, loess, paleOchre, paper, clamp, lerp, pathOf, pointsOf } = cut;

/** Tower and masts of the launch pad, on a tongue of land. */
export function cutLaunchPad(print: cut.Print, sea: number): void {
  const lattice = (x: number, y: number, width: number, height: number, bays: number): string => {
    const p = (u: number, v: number): cut.Point => [x + u * width * lerp(1, 0.6, v), y - v * height];
    let d =
      pathOf(cut.ribbon([p(-0.5, 0), p(-0.5, 1)], () => 4)) +
      pathOf(cut.ribbon([p(0.5, 0), p(0.5, 1)], () => 4));
    for (let i = 0; i < bays; i++) {
      const [a, b] = [i / bays, (i + 1) / bays];
      d +=
        pathOf(cut.ribbon([p(-0.5, a), p(0.5, b)], () => 2.4)) +
        pathOf(cut.ribbon([p(0.5, a), p(-0.5, b)], () => 2.4)) +
        pathOf(cut.ribbon([p(-0.5, b), p(0.5, b)], () => 3));
    }
    return d;
  };
  const mast = (x: number, height: number): string =>
    lattice(x, sea + 4, 13, height, 9) +
    pathOf(
      cut.ribbon(
        [
          [x, sea - height],
          [x, sea - height - 26],
        ],
        () => 2,
      ),
    );
  print.path(ink, mast(196, 210) + mast(408, 196) + mast(478, 150) + lattice(352, sea + 4, 48, 190, 8));
  print.path(
    ink,
    [60, 100, 140]
      .map((v) => pathOf(pointsOf(`326,${sea - v} 350,${sea - v} 350,${sea - v - 8} 326,${sea - v - 8}`)))
      .join(""),
  );
  print.shape(ink, pointsOf(`344,${sea - 186} 360,${sea - 186} 358,${sea - 214} 346,${sea - 214}`), {
    step: 12,
    amp: 0.5,
  });
}

/** The cloud that rolls away from the pad: blocks inside each other, paler towards the fire. */
export function cutBillows(print: cut.Print, sea: number): void {
  const { noise, chance } = print;
  const puffs = pointsOf(
    "300,684 252,654 350,650 302,622 206,674 398,672 162,684 442,684 124,690 484,690 92,694 518,694 228,634 376,632",
  ).map(([x, y], i): [number, number, number] => [
    x,
    y,
    [74, 54, 56, 48, 49, 51, 40, 40, 30, 31, 20, 21, 34, 32][i] ?? 20,
  ]);
  const field =
    (shrink: number, lift: number) =>
    (x: number, y: number): number => {
      if (y > sea + 2) return 0.2;
      let least = 1;
      for (const [px, py, size] of puffs) {
        const d = Math.hypot(x - px, (y - py + lift) * 1.15) / (size * shrink) - 1;
        if (d < least) least = d;
      }
      return clamp(least + 0.16 * (noise.layered(x * 0.03, y * 0.03, 2) - 0.5), -1, 1);
    };
  const area = { left: 0, right: 620, top: 470, bottom: sea + 4, cell: 5, tolerance: 2.2, least: 80 };
  const block = (fill: string, shrink: number, lift: number): void => {
    print.path(fill, cut.pathsOf(cut.march(field(shrink, lift), area)));
  };
  block(brown, 1.14, 0);
  block(loess, 1, 1);
  block(paleOchre(0.3), 0.84, 4);
  block(paleOchre(0.8), 0.62, 8);
  block(paper, 0.4, 10);
  let curls = "";
  for (const [x, y, size] of puffs) {
    const from = chance.between(3.3, 4.4);
    const arc: cut.Point[] = [];
    for (let i = 0; i <= 5; i++) {
      const a = from + i * 0.3;
      arc.push([x + Math.cos(a) * size * 0.8, y + Math.sin(a) * size * 0.72]);
    }
    if (arc.every(([, b]) => b < sea - 4))
      curls += pathOf(cut.ribbon(arc, (t) => 4.6 * Math.sin(Math.PI * clamp(t, 0.06, 0.94))));
  }
  print.path(brown, curls);
}
