import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, paleOchre, paleQing, paper, pathOf, pointsOf, umber } = cut;

/** A one-wheeled barrow that comes along a snowy track, far away: `size` is the height of the man who pushes it. */
export function cutFarBarrow(print: cut.Print, x: number, y: number, size: number, dir: 1 | -1): void {
  const put = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + dir * a * size, y + b * size]);
  const knife = { step: size * 0.2, amp: size * 0.008 };
  print.path(
    ink,
    pathOf(cut.ribbon(put("-.05,-.5 .3,-.42 .98,-.3"), () => Math.max(1.3, size * 0.045))) +
      pathOf(cut.ribbon(put("1.22,-.62 1.22,-.62 1,-.2"), () => Math.max(1, size * 0.03))) +
      pathOf(print.cut(put(".34,-.34 .36,-.72 .5,-.82 .66,-.76 .84,-.8 .98,-.66 .98,-.34 .68,-.28"), knife)) +
      pathOf(
        print.cut(
          cut.ellipse(0.72, -0.2, 0.2, 0.2, 10).map(([a, b]) => [x + dir * a * size, y + b * size]),
          knife,
        ),
      ),
  );
  if (size > 30) {
    print.path(paleOchre(0.6), pathOf(print.cut(put(".39,-.4 .4,-.7 .5,-.78 .62,-.73 .63,-.4"), knife)));
    print.path(paleOchre(0.8), pathOf(print.cut(put(".68,-.4 .68,-.72 .82,-.76 .93,-.66 .93,-.4"), knife)));
    print.path(
      paper,
      pathOf(cut.ellipse(0.72, -0.2, 0.07, 0.07, 6).map(([a, b]) => [x + dir * a * size, y + b * size])),
    );
  }
  cut.cutPerson(print, x - dir * 0.16 * size, y, size, {
    dir,
    hat: "none",
    pack: false,
    lean: 0.2,
    stride: 0.75,
  });
}

/** The barrow seen from behind: its wheel stands high between two loads of sacks; (x, y) is where it meets the ground. */
export function cutNearBarrow(print: cut.Print, x: number, y: number, size: number): void {
  const { chance } = print;
  const put = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * size, y + b * size]);
  const knife = { step: size * 0.05, amp: size * 0.005 };
  // The wheel's rim above and below its frame.
  print.shape(
    ink,
    put("-.035,.16 -.045,-.05 -.045,-.8 -.03,-.86 .03,-.86 .045,-.8 .045,-.05 .035,.16").map(
      ([a, b]): cut.Point => [x + (a - x) * 1.25, b],
    ),
    knife,
  );
  print.line(paper, put("-.016,.14 -.022,-.05 -.02,-.7"), size * 0.012);
  const sack = (text: string, fill: string, shade: string): void => {
    const points = put(text);
    print.edged(ink, ink, size * 0.022, pathOf(print.cut(points, knife)));
    print.shape(fill, points, knife);
    const xs = points.map((p) => p[0]);
    const ys = points.map((p) => p[1]);
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    let folds = "";
    for (let i = 0; i < 26; i++) {
      const px = cut.lerp(x0, x1, 0.5 + 0.46 * chance.unit());
      const py = cut.lerp(y0, y1, chance.between(0.16, 0.86));
      if (!cut.isInside(points, px, py) || !cut.isInside(points, px - size * 0.09, py + 4)) continue;
      folds += pathOf(
        cut.gouge(px, py, Math.PI - 0.25, size * chance.between(0.05, 0.1), size * 0.014, chance),
      );
    }
    print.path(shade, folds);
  };
  sack("-.64,-.24 -.66,-.4 -.58,-.52 -.34,-.55 -.1,-.5 -.07,-.36 -.1,-.23 -.4,-.2", paleOchre(0.45), brown);
  sack(".07,-.24 .06,-.42 .14,-.52 .4,-.54 .6,-.5 .66,-.36 .62,-.22 .3,-.2", paleOchre(0.6), brown);
  sack("-.58,-.52 -.6,-.68 -.5,-.78 -.28,-.8 -.1,-.74 -.06,-.6 -.1,-.5 -.34,-.5", paleOchre(0.8), umber);
  sack(".09,-.52 .06,-.66 .16,-.77 .36,-.79 .54,-.72 .58,-.6 .54,-.5 .3,-.5", paleOchre(0.45), brown);
  // Ropes over the sacks, the cross-bar, the two shafts towards us.
  let ropes = "";
  for (const way of [
    "-.46,-.79 -.5,-.5 -.46,-.2",
    "-.2,-.8 -.17,-.5 -.22,-.2",
    ".24,-.79 .21,-.5 .24,-.2",
    ".46,-.76 .5,-.5 .47,-.2",
  ])
    ropes += pathOf(cut.ribbon(cut.facet(put(way), chance, knife), () => size * 0.013));
  print.path(ink, ropes);
  print.shape(ink, put("-.7,-.24 .7,-.25 .7,-.18 -.7,-.17"), knife);
  print.line(paleQing(0.5), put("-.68,-.232 .68,-.24"), size * 0.01);
}
