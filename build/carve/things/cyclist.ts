import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paleOchre, pathOf, pointsOf } = cut;

/** A man who pushes his bicycle and looks at the trees, from behind and the side; `height` is his. */
export function cutCyclist(print: cut.Print, x: number, y: number, height: number): void {
  const put = ([a, b]: cut.Point): cut.Point => [x + a * height, y + b * height];
  const at = (text: string): cut.Point[] => pointsOf(text).map(put);
  const tube = (text: string, width = 0.022): string =>
    pathOf(cut.ribbon(at(text), () => Math.max(1.5, height * width)));
  const ring = (a: number): string => {
    const [cx, cy] = put([a, -0.2]);
    const [outer, inner] = [
      cut.ellipse(cx, cy, height * 0.2, height * 0.2, 18),
      cut.ellipse(cx, cy, height * 0.172, height * 0.172, 18),
    ];
    return pathOf(outer) + pathOf([...inner].reverse());
  };
  let spokes = "";
  for (const a of [-0.02, 0.62])
    for (let i = 0; i < 4; i++) {
      const t = (i / 4) * Math.PI;
      spokes += pathOf(
        cut.ribbon(
          [
            put([a - 0.18 * Math.cos(t), -0.2 - 0.18 * Math.sin(t)]),
            put([a + 0.18 * Math.cos(t), -0.2 + 0.18 * Math.sin(t)]),
          ],
          () => 1.2,
        ),
      );
    }
  print.path(ink, ring(-0.02) + ring(0.62)).path(ink, spokes);
  for (const way of [
    "-.02,-.2 .12,-.48 .5,-.5",
    "-.02,-.2 .24,-.2 .12,-.5",
    "-.02,-.2 .24,-.2",
    "-.0,-.2 .24,-.2 .5,-.5",
    "-.02,-.02 .0,-.2",
    ".62,-.2 .5,-.5 .48,-.6",
    ".48,-.6 .4,-.6",
  ])
    print.path(ink, tube(way));
  print.path(ink, pathOf(at(".04,-.5 .2,-.52 .2,-.55 .04,-.56")));
  cut.cutPerson(print, x + 0.16 * height, y + 0.03 * height, height, {
    dir: 1,
    hat: "cap",
    pack: false,
    lean: 0.06,
    edge: paleOchre(0.88),
  });
}
