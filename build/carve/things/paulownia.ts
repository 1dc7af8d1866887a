import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, deep, dusk, ink, night, paleOchre, paleQing, qing, red, lerp, pathOf, pointsOf } = cut;

export type PaulowniaOptions = {
  /** 0 far, 1 near: nearer trees are darker. */
  near: number;
  /** A strip of red cloth on the stake, which shows the wind. */
  ribbon: boolean;
};

const leaf = pointsOf(
  "0,0 -.22,.1 -.46,-.1 -.5,-.42 -.34,-.74 -.1,-.96 0,-1.14 .1,-.96 .34,-.74 .5,-.42 .46,-.1 .22,.1",
);

/** A young paulownia at its stake, bent by a wind from the left; the foot is at (x, y). */
export function cutPaulownia(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  { near, ribbon }: PaulowniaOptions,
): void {
  const { chance } = print;
  const h = height;
  const wood = near > 0.4 ? ink : brown;
  const trunk = cut.curve(
    [
      [x, y],
      [x + h * 0.01, y - h * 0.34],
      [x + h * 0.035, y - h * 0.62],
      [x + h * 0.1, y - h * 0.9],
    ],
    5,
  );
  print.path(
    wood,
    pathOf(
      cut.ribbon(cut.facet(trunk, chance, { step: h * 0.09, amp: h * 0.004 }), (t) =>
        Math.max(1.4, h * lerp(0.046, 0.016, t)),
      ),
    ),
  );
  // The heap of earth at the foot, and the stake.
  print.path(
    wood,
    pathOf(
      print.cut(
        pointsOf("-.13,.012 -.07,-.02 .05,-.026 .13,.012").map(([a, b]) => [x + a * h, y + b * h]),
        { step: h * 0.06 },
      ),
    ),
  );
  print.line(
    wood,
    pointsOf("-.07,.0 -.06,-.42").map(([a, b]): cut.Point => [x + a * h, y + b * h]),
    Math.max(1.2, h * 0.016),
  );
  let back = "";
  let front = "";
  const leaves: { shape: string; veins: string; dark: boolean }[] = [];
  let stems = "";
  const put =
    (from: cut.Point, angle: number, k: number) =>
    ([a, b]: cut.Point): cut.Point => [
      from[0] + (a * Math.cos(angle) - b * Math.sin(angle)) * k,
      from[1] + (a * Math.sin(angle) + b * Math.cos(angle)) * k,
    ];
  const tiers = h > 90 ? 5 : h > 40 ? 4 : 3;
  for (let i = 0; i < tiers; i++) {
    const t = lerp(0.52, 1, i / (tiers - 1));
    const from = cut.along(trunk, t);
    for (const side of i === tiers - 1 ? [0] : [-1, 1]) {
      const reach = h * lerp(0.2, 0.1, i / (tiers - 1)) * chance.between(0.85, 1.1) * (side < 0 ? 0.82 : 1);
      const end: cut.Point = [from[0] + side * reach + h * 0.02, from[1] - reach * (side ? 0.55 : 0.4)];
      const branch = cut.curve([from, [lerp(from[0], end[0], 0.6), lerp(from[1], end[1], 0.35)], end], 3);
      stems += pathOf(cut.ribbon(branch, (k) => Math.max(1.2, h * lerp(0.014, 0.007, k))));
      // Leaves in a tuft; the wind turns them all to the right.
      const count = h > 90 ? 6 : 4;
      for (let n = 0; n < count; n++) {
        const [x0, y0] = cut.along(branch, lerp(0.12, 1, n / (count - 1)));
        const angle =
          lerp(0.35, 2.6, ((n * 2 + (n > 2 ? 1 : 0)) % count) / count) + chance.around(0.35) + side * 0.5;
        const k = h * chance.between(0.075, 0.115) * (h > 90 ? 1 : 1.25);
        const place = put([x0, y0], angle, k);
        const outline = leaf.map(place);
        const shape = pathOf(cut.turnedAlike(outline));
        if (h < 340) {
          if (n % 3 === 1) back += shape;
          else front += shape;
          continue;
        }
        // Near leaves are printed one by one, each with its veins.
        let veins = pathOf(
          cut.ribbon(
            [place([0, -0.06]), place([0, -0.5]), place([0, -0.94])],
            (u) => k * lerp(0.05, 0.02, u),
          ),
        );
        for (const [u, turn] of [
          [0.14, 0.8],
          [0.14, -0.8],
          [0.42, 0.7],
          [0.42, -0.7],
        ] as const)
          veins += pathOf(
            cut.gouge(...place([0, -u]), angle - Math.PI / 2 + turn, k * 0.34, k * 0.045, chance),
          );
        leaves.push({ shape, veins, dark: n % 3 === 1 });
      }
    }
  }
  print.path(wood, stems);
  const line = Math.max(1.8, h * 0.006);
  const [behind, before] = near > 0.5 ? [night, deep] : h > 60 ? [deep, dusk] : [qing, qing];
  if (h > 90) print.edged(behind, paleOchre(0.8), line, back).edged(before, paleOchre(0.8), line, front);
  else print.path(behind, back).path(before, front);
  leaves.sort((a, b) => Number(b.dark) - Number(a.dark));
  for (const { shape, veins, dark } of leaves)
    print
      .edged(dark ? night : near > 0.5 ? deep : dusk, paleOchre(0.8), line, shape)
      .path(paleQing(dark ? 0.2 : 0.5), veins);
  if (!ribbon) return;
  const [bx, by] = [x - h * 0.062, y - h * 0.36];
  const strip = cut.curve(
    pointsOf("0,0 .08,-.03 .16,.02 .25,-.02").map(([a, b]): cut.Point => [bx + a * h, by + b * h]),
    4,
  );
  print.path(red, pathOf(cut.ribbon(strip, (t) => Math.max(2, h * lerp(0.03, 0.042, t)))));
}
