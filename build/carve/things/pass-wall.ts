import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paleQing, paper } = cut;
const { pathOf, pointsOf } = cut;

/** An old wall that follows the ridge to a tower over the pass; `skyline` is the ridge's height at x. */
export function cutPassWall(print: cut.Print, skyline: (x: number) => number): void {
  const wall: cut.Point[] = [];
  for (let x = 330; x <= 760; x += 10) wall.push([x, skyline(x) - 4]);
  print.path(ink, pathOf(cut.ribbon(wall, () => 9)));
  let merlons = "";
  for (let x = 330; x <= 760; x += 9)
    merlons += pathOf(
      cut.ribbon(
        [
          [x, skyline(x) - 4],
          [x, skyline(x) - 14],
        ],
        () => 4.6,
      ),
    );
  print.path(ink, merlons);
  print.path(paleQing(0.5), pathOf(cut.ribbon(cut.shifted(wall, 0, 2), () => 2)));
  for (const [x, w] of [
    [430, 26],
    [560, 40],
    [686, 28],
  ] as const) {
    const y = skyline(x);
    print.edged(
      ink,
      paper,
      3,
      pathOf(
        print.cut(
          pointsOf(
            `${x - w * 0.5},${y + w * 0.4} ${x - w * 0.44},${y - w} ${x + w * 0.44},${y - w} ${x + w * 0.5},${y + w * 0.4}`,
          ),
          { step: 14, amp: 0.8 },
        ),
      ),
    );
    print.shape(
      paper,
      pointsOf(
        `${x - w * 0.14},${y - w * 0.4} ${x - w * 0.14},${y - w * 0.66} ${x + w * 0.14},${y - w * 0.66} ${x + w * 0.14},${y - w * 0.4}`,
      ),
      { raw: true },
    );
  }
}
