import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, loess, paleOchre, paleQing, qing, lerp, pathOf, pointsOf } = cut;

/** The path over the field to the bridge. */
export const wayHome = pointsOf("338,760 416,760 436,820 400,880 420,1010 150,1010 236,900 330,830 350,800");

/** The path, and a bridge of stone slabs over the pond to the door of the largest house. */
export function cutWayHome(print: cut.Print): void {
  const { chance } = print;
  print.edged(paleOchre(0.88), loess, 4, pathOf(print.cut(wayHome, { step: 18, amp: 1.8 })));
  let ruts = "";
  for (let i = 0; i < 46; i++) {
    const t = chance.unit();
    const y = lerp(776, 1000, t);
    const x = lerp(380, 290, t) + chance.around(lerp(26, 90, t));
    if (cut.isInside(wayHome, x - 14, y) && cut.isInside(wayHome, x + 26, y))
      ruts += pathOf(cut.gouge(x, y, chance.around(0.1), lerp(10, 30, t), lerp(2, 4, t), chance));
  }
  print.path(paleOchre(0.45), ruts);
  const deck = pointsOf("330,752 344,660 388,660 424,752");
  for (const [x, y, h] of [
    [337, 700, 40],
    [400, 700, 40],
    [328, 752, 30],
    [420, 752, 30],
  ] as const)
    print.shape(
      deep,
      pointsOf(`${x - 6},${y - 6} ${x + 8},${y - 6} ${x + 8},${y + h * 0.6} ${x - 6},${y + h * 0.6}`),
      {
        step: 12,
        amp: 0.8,
      },
    );
  print.shape(deep, cut.shifted(deck, 0, 12), { step: 20, amp: 1 });
  print.edged(paleQing(0.78), ink, 3, pathOf(print.cut(deck, { step: 20, amp: 1 })));
  let joints = "";
  for (let i = 1; i < 7; i++) {
    const t = (i / 7) ** 1.2;
    joints += pathOf(
      cut.ribbon(
        [
          [lerp(344, 330, t), lerp(660, 752, t)],
          [lerp(388, 424, t), lerp(660, 752, t)],
        ],
        () => chance.between(1.2, 2.6),
      ),
    );
  }
  print.path(qing, joints);
}
