import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, ochre, paleOchre, pathOf, pointsOf } = cut;

/** A worn pair of straw sandals lying on a rock; (x, y) is between them, `size` the length of one. */
export function cutStrawSandals(print: cut.Print, x: number, y: number, size: number): void {
  for (const [dx, dy, turn] of [
    [-0.3, 0.02, -0.95],
    [0.28, -0.03, -1.75],
  ] as const) {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const put = ([a, b]: cut.Point): cut.Point => [
      x + (dx + a * c - b * s) * size,
      y + (dy + (a * s + b * c) * 0.72) * size,
    ];
    const at = (text: string): cut.Point[] => pointsOf(text).map(put);
    const strip = (text: string, width: number): string =>
      pathOf(cut.ribbon(cut.curve(at(text), 5), () => size * width));
    const sole = cut.curve(
      at(
        "-.5,0 -.44,-.12 -.25,-.15 0,-.13 .2,-.19 .4,-.17 .51,0 .4,.17 .2,.19 0,.13 -.25,.15 -.44,.12 -.5,0",
      ),
      3,
    );
    print.edged(ochre, ink, 5, pathOf(print.cut(sole, { step: 12, amp: 0.8 })));
    let plait = "";
    for (let i = 0; i < 11; i++) {
      const a = -0.42 + i * 0.084;
      const half = 0.09 + 0.05 * Math.sin(i * 0.62 + 0.4) ** 2;
      plait += strip(`${a},${-half} ${a + 0.035},0 ${a},${half}`, 0.022);
    }
    print.path(brown, plait);
    // The cords run from the toe over the foot to the heel.
    print.edged(
      paleOchre(0.8),
      ink,
      3,
      strip(".44,0 .26,-.03 .1,-.19 -.06,-.2", 0.04) +
        strip(".44,0 .26,.03 .1,.19 -.06,.2", 0.04) +
        strip("-.06,-.2 -.2,-.1 -.3,0 -.2,.1 -.06,.2", 0.04),
    );
  }
}
