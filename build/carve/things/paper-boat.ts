import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paleQing, pathOf, pointsOf } = cut;

/** A boat folded of paper, afloat; its water line's middle is at (x, y), `length` from tip to tip. */
export function cutPaperBoat(
  print: cut.Print,
  x: number,
  y: number,
  length: number,
  fill: string,
  shade: string,
): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * length, y + b * length]);
  const knife = { step: length * 0.12, amp: length * 0.003 };
  const edge = Math.max(2.4, length * 0.014);
  const part = (text: string): string => pathOf(print.cut(at(text), knife));
  // The far side, the peak, the near side.
  print.edged(shade, ink, edge, part("-.5,-.22 -.1,-.13 .5,-.24 .3,-.05 -.3,-.05"));
  print.edged(fill, ink, edge, part("-.2,-.13 .0,-.48 .06,-.1"));
  print.edged(shade, ink, edge, part(".0,-.48 .24,-.14 .06,-.1"));
  print.edged(fill, ink, edge, part("-.5,-.22 .05,-.08 .02,.04 -.29,.035"));
  print.edged(fill, ink, edge, part(".5,-.24 .05,-.08 .02,.04 .31,.03"));
  if (length < 60) return;
  let folds = "";
  for (let i = 0; i < 16; i++) {
    const t = chance.unit();
    folds += pathOf(
      cut.gouge(
        x + cut.lerp(0.1, 0.36, t) * length,
        y - cut.lerp(0.02, 0.13, t) * length,
        2.7,
        length * chance.between(0.05, 0.11),
        length * 0.012,
        chance,
      ),
    );
    folds += pathOf(
      cut.gouge(
        x + chance.between(-0.02, 0.03) * length,
        y - chance.between(0.14, 0.34) * length,
        1.9,
        length * 0.06,
        length * 0.01,
        chance,
      ),
    );
  }
  print.path(fill === shade ? ink : paleQing(0.35), folds);
  print.path(
    ink,
    pathOf(cut.ribbon(at("-.27,.0 -.1,.012 .02,.015 .2,.008 .3,-.004"), () => Math.max(1.4, length * 0.006))),
  );
}
