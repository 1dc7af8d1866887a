import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, red, clamp, pathOf, pointsOf } = cut;

export type JunkOptions = {
  sail: string;
  /** Ink of the tool marks on the shaded side of the sail. */
  shade: string;
  /** Ink of the lines on the hull. */
  light: string;
  dir?: 1 | -1;
  /** A small red lamp at the bow. */
  lamp?: boolean;
  /** People on deck, as many as the size allows. */
  crew?: boolean;
};

/** A river boat under its battened sail; `height` is the mast's, the deck's middle is at (x, y). */
export function cutJunk(print: cut.Print, x: number, y: number, height: number, options: JunkOptions): void {
  const { sail, shade, light, dir = 1, lamp = false, crew = true } = options;
  const { chance } = print;
  const h = height;
  const put = ([a, b]: cut.Point): cut.Point => [x + dir * a * h, y + b * h];
  const at = (text: string): cut.Point[] => pointsOf(text).map(put);
  const knife = { step: h * 0.085, amp: h * 0.005 };
  print.path(ink, pathOf(cut.ribbon(at(".02,-.05 .03,-1.06"), () => Math.max(1.6, h * 0.022))));
  const cloth = at("-.24,-.15 -.29,-.5 -.27,-.84 -.22,-.97 .13,-1.13 .2,-.93 .245,-.58 .22,-.18 0,-.13");
  print.shape(ink, cut.shifted(cloth, dir * h * 0.012, h * 0.012), knife);
  print.shape(sail, cloth, knife);
  let battens = pathOf(cut.ribbon(at("-.27,-.95 .16,-1.145"), () => Math.max(1.4, h * 0.024)));
  for (let i = 1; i < 6; i++) {
    const v = -0.15 - (0.84 * i) / 6;
    const way = cut.curve(at(`-.34,${v - 0.03} 0,${v + 0.03} .27,${v + 0.02}`), 5);
    battens += pathOf(cut.ribbon(cut.facet(way, chance, knife), () => Math.max(1.2, h * 0.013)));
  }
  print.path(ink, battens);
  if (h > 70) {
    let marks = "";
    for (let i = 0; i < h * 0.36; i++) {
      const [px, py] = put([chance.between(0.06, 0.21), -0.2 - 0.72 * chance.unit()]);
      marks += pathOf(
        cut.gouge(px, py, dir > 0 ? Math.PI - 0.2 : 0.2, h * chance.between(0.05, 0.13), h * 0.014, chance),
      );
    }
    print.path(shade, marks);
  }
  cut.cutBoat(print, x, y, h * 1.02, h > 70 ? { dir, cut: light } : { dir });
  if (crew && h > 34) {
    const count = h > 150 ? 4 : 3;
    for (let i = 0; i < count; i++) {
      const [px, py] = put([-0.28 + i * 0.17, -0.03]);
      cut.cutPerson(print, px, py, h * 0.24, {
        dir,
        hat: i % 2 ? "straw" : "cap",
        pack: h > 90,
        stride: 0.2,
      });
    }
  }
  if (!lamp) return;
  print.shape(red, at(".41,-.14 .455,-.14 .46,-.08 .405,-.08"), { step: 5, amp: 0.4 });
  print.path(ink, pathOf(cut.ribbon(at(".43,-.04 .43,-.2"), (t) => clamp(2 - t, 1.2, 2))));
}
