import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paper, qing, pathOf, pointsOf } = cut;

/** Two who carry a third on a stretcher, going left; the feet of the one in front are at (x, y). */
export function cutStretcher(print: cut.Print, x: number, y: number, height: number, edge: string): void {
  const { chance } = print;
  const back = { x: x + 1.5 * height, y: y + 0.2 * height, height: height * 1.07 };
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * height, y + b * height]);
  const knife = { step: height * 0.14, amp: height * 0.006 };
  const walk = { dir: -1, stride: 0.4, lean: 0.08, edge } as const;
  cut.cutPerson(print, x, y, height, { ...walk, hat: "straw", pack: false });
  // The one who lies under the quilt, wrapped warm: it hangs over the poles.
  print.edged(
    paper,
    ink,
    3,
    pathOf(
      print.cut(
        at(
          ".3,-.52 .36,-.62 .52,-.66 .76,-.65 1.0,-.67 1.1,-.62 1.24,-.6 1.28,-.46 1.24,-.24 1.04,-.22 .84,-.27 .6,-.29 .38,-.33",
        ),
        knife,
      ),
    ),
  );
  print.edged(ink, edge, 2, pathOf(print.cut(at(".2,-.5 .22,-.6 .3,-.65 .38,-.62 .38,-.52 .3,-.47"), knife)));
  let folds = "";
  for (const fold of [
    ".46,-.62 .5,-.48 .48,-.34",
    ".7,-.62 .72,-.46 .7,-.31",
    ".94,-.63 .96,-.46 .95,-.27",
    "1.14,-.58 1.17,-.42 1.15,-.27",
  ])
    folds += pathOf(
      cut.ribbon(
        cut.curve(at(fold), 3),
        (t) => height * 0.03 * Math.sin(Math.PI * cut.clamp(t, 0.1, 0.95)) + 1,
      ),
    );
  for (const [a, b] of [
    [0.58, -0.54],
    [0.84, -0.56],
    [1.06, -0.53],
    [0.6, -0.39],
    [0.84, -0.37],
    [1.08, -0.36],
  ] as const) {
    const [fx, fy] = cut.pointAt(at(`${a},${b}`), 0);
    for (let k = 0; k < 4; k++)
      folds += pathOf(cut.gouge(fx, fy, 0.4 + k * 1.57, height * 0.045, height * 0.03, chance));
  }
  print.path(qing, folds);
  print.edged(
    ink,
    edge,
    2.4,
    pathOf(cut.ribbon(at("-.24,-.5 .6,-.42 1.36,-.32 1.66,-.3"), () => height * 0.036)),
  );
  cut.cutPerson(print, back.x, back.y, back.height, { ...walk, hat: "cap", pack: true });
}
