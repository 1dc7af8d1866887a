import * as cut from "../../../renderer/shared/cut/index.ts";

const { dusk, ink, loess, paleOchre, paleQing, paper, lerp, pathOf, pointsOf } = cut;

/** A sampan with its mat awning, somebody standing at the oar. */
export function cutSampan(print: cut.Print, x: number, y: number, length: number, dir: 1 | -1): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + dir * a * length, y + b * length]);
  const knife = { step: length * 0.08, amp: length * 0.004 };
  print.path(
    dusk,
    Array.from({ length: 14 }, (_, i) =>
      pathOf(
        cut.lens(
          x + chance.around(length * 0.46),
          y + length * (0.05 + i * 0.012),
          0,
          length * chance.between(0.1, 0.3),
          Math.max(1.6, length * 0.016),
          chance,
        ),
      ),
    ).join(""),
  );
  print.edged(
    paleOchre(0.45),
    ink,
    Math.max(2.4, length * 0.016),
    pathOf(print.cut(at("-.22,-.04 -.2,-.2 -.12,-.27 .06,-.27 .14,-.2 .16,-.04"), knife)),
  );
  print.path(
    loess,
    [-0.14, -0.06, 0.02, 0.1]
      .map((a) =>
        pathOf(
          cut.ribbon(cut.curve(at(`${a - 0.02},-.05 ${a - 0.01},-.18 ${a},-.25`), 4), () =>
            Math.max(1.3, length * 0.012),
          ),
        ),
      )
      .join(""),
  );
  cut.cutBoat(print, x, y, length, { dir, cut: paleQing(0.5) });
  cut.cutPerson(print, x - dir * length * 0.36, y - length * 0.05, length * 0.36, {
    dir,
    hat: "straw",
    pack: false,
    stride: 0.3,
    lean: 0.12,
    edge: paper,
  });
  print.line(ink, at("-.3,-.24 -.46,-.02 -.58,.12"), (t) => lerp(length * 0.012, length * 0.03, t));
}
