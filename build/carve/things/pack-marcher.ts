import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, ink, ochre, paleQing, pathOf, pointsOf, qing } = cut;

export type PackMarcherOptions = {
  /** Which leg swings: 1 the right one. */
  turn?: 1 | -1;
  hat?: "cap" | "straw";
  rifle?: boolean;
  edge?: string;
};

const parts = [
  "-.045,-.82 -.1,-.8 -.145,-.755 -.15,-.6 -.13,-.5 -.14,-.41 .14,-.41 .13,-.5 .15,-.6 .145,-.755 .1,-.8 .045,-.82",
  "-.135,-.45 .0,-.45 -.01,-.3 -.035,-.18 -.03,-.05 -.02,0 -.13,0 -.125,-.04 -.115,-.17 -.13,-.3",
  ".0,-.45 .135,-.45 .15,-.3 .13,-.2 .14,-.11 .165,-.07 .15,-.045 .06,-.05 .055,-.1 .05,-.2 .02,-.3",
  "-.11,-.79 -.16,-.75 -.2,-.64 -.21,-.54 -.18,-.46 -.15,-.44 -.14,-.5 -.16,-.56 -.13,-.66",
  ".11,-.79 .16,-.75 .195,-.64 .19,-.55 .24,-.47 .215,-.43 .15,-.51 .14,-.6 .1,-.68",
  "-.04,-.79 -.04,-.86 .04,-.86 .04,-.79",
];
const heads = {
  cap: [
    "-.06,-.84 -.068,-.9 -.06,-.95 .06,-.95 .068,-.9 .06,-.84 .0,-.82",
    "-.068,-.925 -.082,-.955 -.055,-1 .0,-1.012 .055,-1 .082,-.955 .068,-.925",
  ],
  straw: [
    "-.06,-.84 -.068,-.9 -.06,-.95 .06,-.95 .068,-.9 .06,-.84 .0,-.82",
    "-.2,-.89 -.03,-1.04 .03,-1.04 .2,-.89 .1,-.865 -.1,-.865",
  ],
};

/** Somebody on the march, seen from behind with a pack and a bedroll, `height` pixels tall, feet at (x, y). */
export function cutPackMarcher(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: PackMarcherOptions = {},
): void {
  const { turn = 1, hat = "cap", rifle, edge } = options;
  const knife = { step: height * 0.12, amp: height * 0.005 };
  const put = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + (a * turn + 0.02 * turn * b) * height, y + b * height]);
  const solid = (text: string): string => pathOf(print.cut(cut.turnedAlike(put(text)), knife));
  const strip = (text: string, width: number): string => pathOf(cut.ribbon(put(text), () => width * height));
  const body = [...parts, ...heads[hat]].map(solid).join("");
  if (edge) print.edged(ink, edge, Math.max(2, height * 0.024), body);
  else print.path(ink, body);
  if (rifle) {
    const long = strip("-.17,-.44 .16,-1.02", 0.022);
    if (edge) print.edged(ink, edge, Math.max(1.6, height * 0.012), long);
    else print.path(ink, long);
  }
  print.path(qing, solid("-.1,-.7 .1,-.71 .11,-.5 -.11,-.49"));
  print.path(ochre, solid("-.13,-.775 -.06,-.79 .06,-.79 .13,-.775 .125,-.705 -.125,-.7"));
  if (height < 40) return;
  print.path(
    ink,
    strip("-.04,-.71 -.045,-.49", 0.018) +
      strip(".045,-.71 .05,-.5", 0.018) +
      strip("-.11,-.6 .11,-.605", 0.016),
  );
  print.path(deep, strip("-.06,-.785 -.062,-.705", 0.016) + strip(".06,-.785 .062,-.705", 0.016));
  if (height < 90) return;
  // Puttees, and the band of the cap.
  const light = edge ?? paleQing(0.5);
  print.path(
    light,
    [".14,-.12 .06,-.15", ".13,-.16 .058,-.19", "-.12,-.1 -.035,-.13", "-.116,-.15 -.035,-.18"]
      .map((text) => strip(text, 0.008))
      .join("") +
      (hat === "cap"
        ? strip("-.066,-.927 .0,-.918 .066,-.927", 0.011)
        : strip("-.19,-.888 .0,-.87 .19,-.888", 0.008)),
  );
}
