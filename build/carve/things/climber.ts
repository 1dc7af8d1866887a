import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, pathOf, pointsOf } = cut;

export type ClimberOptions = {
  /** 1: the right leg is drawn up; -1 mirrors the figure. */
  turn?: 1 | -1;
  edge?: string;
  /** A rifle across the back. */
  rifle?: boolean;
};

const parts = [
  "-.1,-.62 0,-.66 .1,-.62 .12,-.45 .11,-.29 -.11,-.3 -.12,-.45",
  "-.06,-.66 -.075,-.75 -.03,-.81 .04,-.81 .075,-.75 .06,-.65",
  "-.085,-.755 -.07,-.82 0,-.85 .075,-.82 .085,-.755",
  "-.1,-.62 -.2,-.76 -.175,-.97 -.19,-1.02 -.12,-1.02 -.12,-.78 -.03,-.64",
  ".09,-.63 .18,-.68 .12,-.86 .05,-.94 .02,-.88 .08,-.8 .1,-.7 .04,-.62",
  "-.11,-.33 .01,-.33 -.01,-.16 -.04,-.02 -.03,.02 -.14,.01 -.11,-.03 -.11,-.17",
  ".0,-.33 .11,-.33 .26,-.27 .215,-.12 .26,-.08 .13,-.075 .15,-.2 .02,-.22",
];

/** Somebody on a rock wall, seen from behind; `height` pixels from foot to hand, the lower foot at (x, y). */
export function cutClimber(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: ClimberOptions = {},
): void {
  const { turn = 1, edge, rifle } = options;
  const knife = { step: height * 0.18, amp: height * 0.007 };
  const put = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + a * turn * height, y + b * height]);
  let d = parts.map((part) => pathOf(print.cut(put(part), knife))).join("");
  if (rifle) d += pathOf(cut.ribbon(put("-.17,-.24 .14,-.78"), () => height * 0.034));
  if (edge) print.edged(ink, edge, Math.max(2.6, height * 0.036), d);
  else print.path(ink, d);
}
