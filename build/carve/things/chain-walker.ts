import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, dusk, ink, ochre, paleQing, paper, pathOf, pointsOf } = cut;

export type ChainWalkerOptions = {
  /** Mirrors the step. */
  turn: 1 | -1;
  /** Lean to a side, radians. */
  lean: number;
  rifle: boolean;
};

/** Somebody low on the chains, going away from us: `height` pixels tall, the feet at (x, y). */
export function cutChainWalker(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  { turn, lean, rifle }: ChainWalkerOptions,
): void {
  const c = Math.cos(lean);
  const s = Math.sin(lean);
  const put = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [
      x + (a * turn * c - b * s) * height,
      y + (a * turn * s + b * c) * height,
    ]);
  const knife = { step: height * 0.14, amp: height * 0.005 };
  const part = (text: string): string => pathOf(print.cut(put(text), { ...knife, raw: height < 70 }));
  const strip = (text: string, width: number): string =>
    pathOf(cut.ribbon(put(text), () => Math.max(1.2, width * height)));
  const body =
    part(
      "-.0,-.44 -.13,-.42 -.19,-.27 -.165,-.13 -.19,-.03 -.22,.0 -.09,.015 -.095,-.12 -.105,-.25 -.01,-.34",
    ) +
    part(".0,-.44 .13,-.42 .2,-.3 .19,-.19 .21,-.11 .24,-.08 .12,-.07 .12,-.18 .11,-.26 .01,-.34") +
    part("-.15,-.72 -.06,-.76 .06,-.76 .15,-.72 .165,-.58 .145,-.4 -.145,-.4 -.165,-.58") +
    part("-.05,-.74 -.066,-.82 .066,-.82 .05,-.74") +
    part("-.07,-.8 -.085,-.87 -.05,-.915 .05,-.915 .085,-.87 .07,-.8 .0,-.785") +
    part("-.12,-.72 -.21,-.66 -.27,-.52 -.33,-.4 -.29,-.36 -.23,-.44 -.17,-.56 -.1,-.6") +
    part(".12,-.72 .22,-.68 .3,-.57 .36,-.46 .33,-.42 .26,-.48 .18,-.57 .1,-.6");
  print.edged(ink, paper, Math.max(2.4, height * 0.036), body);
  // The pack is laced over the back, the bedroll lies on top of it.
  print.path(dusk, part("-.105,-.66 .105,-.66 .112,-.46 -.112,-.46"));
  print.path(ochre, part("-.15,-.735 .15,-.735 .155,-.665 -.155,-.665"));
  if (height < 54) return;
  print.path(
    ink,
    strip("0,-.66 .004,-.46", 0.02) +
      strip("-.11,-.565 .11,-.56", 0.018) +
      strip("-.07,-.735 -.072,-.665", 0.016) +
      strip(".07,-.735 .072,-.665", 0.016),
  );
  print.path(
    paleQing(0.35),
    strip("-.07,-.845 .0,-.833 .07,-.845", 0.014) +
      [-0.2, -0.15, -0.1].map((v) => strip(`-.172,${v} -.1,${v + 0.01}`, 0.013)).join("") +
      [-0.25, -0.2, -0.15].map((v) => strip(`.12,${v} .19,${v + 0.008}`, 0.013)).join(""),
  );
  if (rifle) {
    print.edged(
      ink,
      paleQing(0.5),
      2,
      strip("-.2,-.4 .02,-.72 .2,-1.0", 0.022) + part("-.25,-.33 -.19,-.34 -.13,-.5 -.17,-.53"),
    );
    print.path(brown, strip("-.2,-.38 -.15,-.46", 0.016));
  }
}
