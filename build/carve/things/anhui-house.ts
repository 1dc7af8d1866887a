import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, paleQing, paper, red, pathOf, pointsOf } = cut;

export type AnhuiHouseOptions = {
  door?: boolean /** Strips of red paper at the door. */;
  couplets?: boolean;
};

/** A white house of southern Anhui with stepped gable walls; (x, y) is the middle of its foot. */
export function cutAnhuiHouse(
  print: cut.Print,
  x: number,
  y: number,
  width: number,
  height: number,
  options: AnhuiHouseOptions = {},
): void {
  const { chance } = print;
  const [w, h] = [width, height];
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * w, y + b * h]);
  const knife = { step: 20, amp: 0.9 };
  // The tiled roof shows between the two gables.
  print.shape(ink, at("-.44,-.72 -.3,-.94 .3,-.94 .44,-.72"), knife);
  let tiles = "";
  for (let i = 0; i < 16; i++)
    tiles += pathOf(
      cut.gouge(
        x + (-0.34 + i * 0.045) * w,
        y - 0.92 * h,
        Math.PI / 2 + (0.5 - i / 15) * 0.5,
        h * 0.17,
        2.6,
        chance,
      ),
    );
  print.path(dusk, tiles);
  print.shape(paper, at("-.45,0 -.45,-.74 .45,-.74 .45,0"), knife);
  print.shape(paleQing(0.78), at(".1,0 .16,-.3 .12,-.74 .45,-.74 .45,0"), { step: 14, amp: 2 });
  // Gables: three steps, each with its cap of tiles and lifted ends.
  for (const side of [-1, 1]) {
    const steps = [
      [0.53, 0.38, 0.8],
      [0.5, 0.36, 0.92],
      [0.46, 0.35, 1.04],
    ] as const;
    for (const [outer, inner, top] of steps) {
      print.shape(
        side < 0 ? paper : paleQing(0.78),
        at(`${side * outer},0 ${side * outer},${-top} ${side * inner},${-top} ${side * inner},0`),
        { step: 24, amp: 0.7 },
      );
      print.shape(
        ink,
        at(
          `${side * (outer + 0.035)},${-top - 0.035} ${side * (outer + 0.01)},${-top + 0.015} ${side * (inner - 0.01)},${-top + 0.015} ${side * (inner - 0.03)},${-top - 0.03} ${side * (inner + 0.01)},${-top - 0.05} ${side * (outer - 0.01)},${-top - 0.05}`,
        ),
        { step: 12, amp: 0.6 },
      );
    }
    print.path(deep, pathOf(cut.ribbon(at(`${side * 0.352},0 ${side * 0.352},-.72`), () => 2)));
  }
  print.shape(ink, at("-.36,-.7 -.36,-.76 .36,-.76 .36,-.7"), knife);
  for (const a of [-0.24, 0.24]) {
    print.shape(ink, at(`${a - 0.05},-.44 ${a - 0.05},-.6 ${a + 0.05},-.6 ${a + 0.05},-.44`), {
      step: 12,
      amp: 0.6,
    });
    print.path(ink, pathOf(cut.ribbon(at(`${a - 0.08},-.63 ${a + 0.08},-.63`), () => h * 0.025)));
  }
  if (options.door) {
    print.shape(ink, at("-.09,0 -.09,-.36 .09,-.36 .09,0"), { step: 14, amp: 0.6 });
    print.shape(ink, at("-.15,-.4 -.11,-.47 .11,-.47 .15,-.4"), { step: 12, amp: 0.6 });
    if (options.couplets)
      for (const side of [-1, 1])
        print.shape(
          red,
          at(`${side * 0.105},-.08 ${side * 0.105},-.35 ${side * 0.145},-.35 ${side * 0.145},-.08`),
          { step: 12, amp: 0.5 },
        );
  }
  // Weather streaks under the caps.
  let streaks = "";
  for (let i = 0; i < 9; i++)
    streaks += pathOf(
      cut.gouge(
        x + chance.around(0.42) * w,
        y - chance.between(0.5, 0.68) * h,
        1.57,
        h * chance.between(0.08, 0.2),
        2.4,
        chance,
      ),
    );
  print.path(paleQing(0.5), streaks);
}
