import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, night, paleOchre, paleQing, paper, pathOf, pointsOf } = cut;

function turned(points: readonly cut.Point[], x: number, y: number, angle: number, k: number): cut.Point[] {
  const [c, s] = [Math.cos(angle) * k, Math.sin(angle) * k];
  return points.map(([a, b]) => [x + a * c - b * s, y + a * s + b * c]);
}

/** An open bauhinia blossom: five long petals, the upper one broadest, and its curved stamens. */
export function cutBauhinia(print: cut.Print, x: number, y: number, size: number, tilt = 0): void {
  const { chance } = print;
  const petal = pointsOf("0,0 -.1,-.22 -.27,-.5 -.24,-.82 -.06,-1 .12,-.98 .27,-.78 .25,-.48 .09,-.2");
  for (const [angle, k] of [
    [-2.3, 0.95],
    [2.3, 0.95],
    [-1.12, 1],
    [1.12, 1],
    [0, 1.1],
  ] as const) {
    const a = angle + tilt;
    print.edged(
      paper,
      ink,
      Math.max(3, size * 0.05),
      pathOf(print.cut(turned(petal, x, y, a, size * k), { step: size * 0.2, amp: size * 0.012 })),
    );
    let veins = "";
    for (const turn of [-0.26, -0.1, 0.08, 0.24]) {
      const [vx, vy] = cut.pointAt(turned([[0, -0.2]], x, y, a, size * k), 0);
      veins += pathOf(
        cut.gouge(
          vx,
          vy,
          a - Math.PI / 2 + turn,
          size * k * (angle === 0 ? 0.62 : 0.46),
          size * 0.03,
          chance,
        ),
      );
    }
    print.path(angle === 0 ? dusk : paleQing(0.35), veins);
  }
  let stamens = "";
  for (let i = 0; i < 5; i++) {
    const way = turned(
      [
        [0, 0],
        [-0.12 + i * 0.08, 0.24],
        [-0.34 + i * 0.19, 0.44 + 0.06 * (i % 2)],
      ],
      x,
      y,
      tilt,
      size,
    );
    stamens += pathOf(cut.ribbon(cut.curve(way, 4), () => Math.max(1.6, size * 0.026)));
    stamens += pathOf(cut.ellipse(...cut.pointAt(way, 2), size * 0.045, size * 0.035, 7));
  }
  print.path(ink, stamens);
}

/** The bauhinia's leaf, cleft like a goat's hoof. */
export function cutHoofLeaf(print: cut.Print, x: number, y: number, size: number, angle: number): void {
  const { chance } = print;
  const shape = pointsOf(
    "0,0 -.34,-.06 -.52,-.34 -.46,-.72 -.26,-.96 -.1,-.86 0,-.62 .1,-.86 .26,-.96 .46,-.72 .52,-.34 .34,-.06",
  );
  print.edged(
    night,
    paleQing(0.5),
    3,
    pathOf(print.cut(turned(shape, x, y, angle, size), { step: size * 0.2, amp: size * 0.012 })),
  );
  let veins = "";
  for (const turn of [-0.9, -0.5, -0.2, 0.2, 0.5, 0.9])
    veins += pathOf(
      cut.gouge(
        ...cut.pointAt(turned([[0, -0.08]], x, y, angle, size), 0),
        angle - Math.PI / 2 + turn,
        size * (0.62 - Math.abs(turn) * 0.12),
        size * 0.03,
        chance,
      ),
    );
  print.path(paleQing(0.35), veins);
}

/** A large open lotus from the side, each petal with its veins. */
export function cutOpenLotus(print: cut.Print, x: number, y: number, size: number): void {
  const { chance } = print;
  const petal = pointsOf("0,0 .2,-.2 .28,-.52 .16,-.84 0,-1.06 -.16,-.84 -.28,-.52 -.2,-.2");
  const pod = pointsOf("-.2,-.3 -.24,-.52 .24,-.52 .2,-.3");
  const draw = (angle: number, k: number, dy: number): void => {
    print.edged(
      paper,
      ink,
      Math.max(3, size * 0.045),
      pathOf(
        print.cut(turned(petal, x, y + dy * size, angle, size * k), { step: size * 0.2, amp: size * 0.012 }),
      ),
    );
    let veins = "";
    for (const turn of [-0.2, 0, 0.2])
      veins += pathOf(
        cut.gouge(
          ...cut.pointAt(turned([[0, -0.16]], x, y + dy * size, angle, size * k), 0),
          angle - Math.PI / 2 + turn,
          size * k * 0.56,
          size * 0.026,
          chance,
        ),
      );
    print.path(paleQing(0.35), veins);
  };
  for (const [angle, k] of [
    [-0.85, 1],
    [0.85, 1],
    [-0.42, 1.08],
    [0.42, 1.08],
    [0, 1.12],
  ] as const)
    draw(angle, k, 0);
  print.edged(paleOchre(0.3), ink, 3, pathOf(turned(pod, x, y, 0, size)));
  for (const [angle, k, dy] of [
    [-1.42, 0.94, 0.02],
    [1.42, 0.94, 0.02],
    [-1, 0.8, 0.04],
    [1, 0.8, 0.04],
    [-0.46, 0.68, 0.06],
    [0.5, 0.68, 0.06],
  ] as const)
    draw(angle, k, dy);
  print.path(deep, pathOf(turned(pointsOf("-.1,.02 .1,.02 .04,.12 -.04,.12"), x, y, 0, size)));
}
