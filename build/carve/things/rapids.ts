import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, night, paleQing, paper, lerp, pathOf, pointsOf } = cut;

export type Rapids = {
  top: number;
  bottom: number;
  /** Rise of the surface to the right, pixels a pixel. */
  slope: number;
  /** Length of a streak, far and near. */
  far: number;
  near: number;
};

/** The race of the water between the waves: bent streaks, dark, grey and white, longer towards us. */
export function cutRace(print: cut.Print, { top, bottom, slope, far, near }: Rapids): void {
  const { chance } = print;
  const layers: [string, number][] = [
    [night, 60],
    [dusk, 90],
    [paleQing(0.35), 90],
    [paper, 80],
  ];
  for (const [fill, count] of layers) {
    let d = "";
    for (let i = 0; i < count; i++) {
      const k = chance.unit() ** 0.8;
      const x = chance.between(print.left, print.right);
      const y = lerp(top, bottom, k) + slope * (x - 400);
      const long = lerp(far, near, k) * chance.between(0.5, 1.3);
      const thick = lerp(2.4, 11, k) * chance.between(0.5, 1);
      const lift = thick * chance.between(0.6, 2.2);
      const streak = cut.curve(
        [
          [x - long / 2, y + lift],
          [x - long * 0.08, y - lift * 0.6],
          [x + long * 0.3, y - lift * 0.2],
          [x + long / 2, y + lift * 0.7],
        ],
        2,
      );
      d += pathOf(cut.ribbon(streak, (t) => thick * Math.sin(Math.PI * cut.clamp(t, 0.04, 0.96))));
    }
    print.path(fill, d);
  }
}

const back = pointsOf("-.66,.42 -.42,.2 -.2,-.2 .0,-.58 .17,-.84 .32,-.94 .44,-.86 .5,-.68 .49,-.54");
const hollow = pointsOf(".43,-.66 .34,-.7 .26,-.58 .26,-.3 .36,.02 .62,.4");
/** Claws of the foam, from the tip back along the crest. */
const claws = pointsOf(
  ".47,-.44 .44,-.56 .4,-.5 .385,-.62 .33,-.54 .31,-.66 .25,-.52 .23,-.66 .15,-.44 .13,-.6 .04,-.3 .03,-.46 -.08,-.1 -.08,-.28",
);

/** A wave that breaks to the right (or left), its foot's middle at (x, y). */
export function cutBreaker(
  print: cut.Print,
  x: number,
  y: number,
  width: number,
  height: number,
  dir: 1 | -1 = 1,
): void {
  const { chance } = print;
  const put = (points: readonly cut.Point[]): cut.Point[] =>
    points.map(([a, b]) => [x + dir * a * width, y + b * height]);
  const crest = cut.curve(put(back), 3);
  print.shape(deep, [...crest, ...cut.curve(put(hollow), 2), ...put(pointsOf(".2,.5 -.3,.52"))], {
    step: 24,
    amp: 1.2,
  });
  // The dark of the hollow, then cuts that climb the face.
  print.path(
    night,
    pathOf(put(pointsOf(".43,-.66 .34,-.7 .26,-.58 .26,-.3 .36,.02 .5,.3 .3,.3 .17,.02 .12,-.3 .2,-.62"))),
  );
  const climb = (fill: string, at: readonly number[]): void => {
    let d = "";
    for (const u of at) {
      const line = cut
        .curve(
          put([
            [-0.46 + u * 0.62, 0.5],
            [-0.24 + u * 0.4, 0.16],
            [-0.02 + u * 0.2, -0.26],
            [0.13 + u * 0.06, -0.54],
          ]),
          3,
        )
        .slice(chance.whole(0, 3), 10 - chance.whole(0, 3));
      const thick = height * chance.between(0.045, 0.085);
      d += pathOf(cut.ribbon(line, (t) => thick * Math.sin(Math.PI * cut.clamp(t, 0.05, 0.96))));
    }
    print.path(fill, d);
  };
  climb(paleQing(0.35), [0.02, 0.3, 0.56, 0.84]);
  climb(dusk, [0.16, 0.43, 0.7]);
  climb(paper, [0.22, 0.64]);
  const foam = [...put(back).slice(2), ...put(claws)].map(
    ([a, b]): cut.Point => [a + chance.around(width * 0.008), b + chance.around(height * 0.03)],
  );
  print.path(paper, pathOf(foam));
  let shade = "";
  for (let i = 0; i < 5; i++) {
    const [sx, sy] = cut.along(crest, 0.42 + i * 0.1);
    shade += pathOf(
      cut.gouge(
        sx + dir * width * 0.02,
        sy + height * 0.05,
        dir > 0 ? 1.1 - i * 0.1 : 2 + i * 0.1,
        height * 0.14,
        height * 0.03 + 1,
        chance,
      ),
    );
  }
  print.path(paleQing(0.35), shade);
  // Broken water at its foot.
  let foot = "";
  for (let i = 0; i < 5; i++) {
    const fx = x + dir * chance.between(-0.6, 0.6) * width;
    const fy = y + height * chance.between(0.34, 0.6);
    const long = width * chance.between(0.14, 0.3);
    const swirl = cut.curve(eddy(fx, fy, long, height * 0.07), 3);
    foot += pathOf(
      cut.ribbon(swirl, (t) => height * 0.06 * Math.sin(Math.PI * cut.clamp(t, 0.05, 0.95)) + 0.8),
    );
  }
  print.path(dir > 0 && chance.unit() < 0.5 ? paper : paleQing(0.35), foot);
  let spray = "";
  for (let i = 0; i < 8; i++) {
    const [sx, sy] = cut.along(crest, chance.between(0.55, 1));
    const size = chance.between(2.6, 6);
    spray += pathOf(
      cut.lens(
        sx + dir * chance.between(4, 0.14 * width),
        sy - chance.between(4, 0.2 * height),
        chance.around(0.8),
        size * 2,
        size,
        chance,
      ),
    );
  }
  print.path(paper, spray);
}

/** A flat bent line for broken water. */
function eddy(x: number, y: number, long: number, lift: number): cut.Point[] {
  return [
    [x - long, y + lift],
    [x - long * 0.2, y - lift],
    [x + long * 0.5, y],
    [x + long, y + lift * 1.4],
  ];
}
