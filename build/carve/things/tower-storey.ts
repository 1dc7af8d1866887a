import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, deep, ink, night, paleOchre, paleQing, paper, lerp, pathOf, pointsOf } = cut;

export type Storey = { x: number; y: number; half: number; high: number; posts: number };

/** A storey of a wooden tower: lattice between pillars, its floor's middle at (x, y). */
export function cutStorey(print: cut.Print, { x, y, half, high, posts }: Storey): void {
  const knife = { step: 14, amp: 0.6 };
  print.shape(
    night,
    pointsOf(`${x - half},${y + 4} ${x - half},${y - high} ${x + half},${y - high} ${x + half},${y + 4}`),
    knife,
  );
  let panes = "";
  let wood = "";
  for (let i = 0; i < posts; i++) {
    const a = lerp(x - half, x + half, (i + 0.2) / posts);
    const b = lerp(x - half, x + half, (i + 0.86) / posts);
    panes += pathOf(
      print.cut(
        [
          [a, y - 6],
          [a, y - high + 10],
          [b, y - high + 10],
          [b, y - 6],
        ],
        knife,
      ),
    );
    wood +=
      pathOf(
        cut.ribbon(
          [
            [(a + b) / 2, y - 4],
            [(a + b) / 2, y - high + 8],
          ],
          () => 2,
        ),
      ) +
      pathOf(
        cut.ribbon(
          [
            [a, y - high * 0.55],
            [b, y - high * 0.55],
          ],
          () => 2,
        ),
      );
  }
  print.path(paleOchre(0.45), panes).path(night, wood);
  let pillars = "";
  for (let i = 0; i <= posts; i++) {
    const a = lerp(x - half, x + half, i / posts);
    pillars += pathOf(
      cut.ribbon(
        [
          [a, y + 2],
          [a, y - high],
        ],
        () => 5,
      ),
    );
  }
  print.path(brown, pillars);
  print.path(
    paper,
    pathOf(
      cut.ribbon(
        [
          [x - half - 8, y + 3],
          [x + half + 8, y + 3],
        ],
        () => 3.4,
      ),
    ),
  );
}

/** A roof with lifted corners: eaves at `y`, half as wide as the eaves and as the ridge, and its height. */
export function cutTiledRoof(
  print: cut.Print,
  x: number,
  y: number,
  eaves: number,
  ridge: number,
  high: number,
): void {
  const { chance } = print;
  const left: cut.Point[] = [
    [-eaves - 12, -12],
    [-eaves + 4, 2],
    [-eaves * 0.84, 6],
  ].map(([a, b]): cut.Point => [a ?? 0, b ?? 0]);
  const up: cut.Point[] = [
    [-lerp(eaves, ridge, 0.55), -high * 0.38],
    [-ridge, -high],
  ];
  const half = [...left.slice(0, 1), ...up];
  const mirrored = [...half].reverse().map(([a, b]): cut.Point => [-a, b]);
  const under = [...left.slice(1)].map(([a, b]): cut.Point => [-a, b]);
  const outline = [...half, ...mirrored, ...under, ...left.slice(1).reverse()].map(
    ([a, b]): cut.Point => [x + a, y + b],
  );
  print.edged(deep, paper, 3, pathOf(print.cut(outline, { step: 15, amp: 0.7 })));
  let light = "";
  let shade = "";
  const count = Math.round(eaves / 5);
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const top: cut.Point = [x + lerp(-ridge, ridge, t) * 0.97, y - high * 0.94];
    const foot: cut.Point = [x + lerp(-eaves, eaves, t) * 0.92, y - 2];
    const d = pathOf(
      cut.gouge(
        ...top,
        Math.atan2(foot[1] - top[1], foot[0] - top[0]),
        Math.hypot(foot[0] - top[0], foot[1] - top[1]) * chance.between(0.8, 1),
        2.6,
        chance,
      ),
    );
    if (t < 0.56) light += d;
    else shade += d;
  }
  print.path(paleQing(0.5), light).path(ink, shade);
  print.path(
    ink,
    pathOf(
      cut.ribbon(
        [
          [x - ridge - 6, y - high - 2],
          [x + ridge + 6, y - high - 2],
        ],
        () => 8,
      ),
    ),
  );
}
