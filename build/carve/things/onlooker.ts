// People who stand and look, seen from behind: children and grown-ups under a big sky.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, red, pathOf, pointsOf } = cut;

export type OnlookerOptions = {
  /** Children have larger heads for their height. */
  child?: boolean;
  dress?: "trousers" | "skirt" | "coat";
  hair?: "short" | "braids" | "tail" | "cap";
  /** What each arm does: hang, hold out a hand, point up. */
  left?: Arm;
  right?: Arm;
  /** The red scarf of a Young Pioneer, as it lies on the back. */
  scarf?: boolean;
  bag?: boolean;
  edge?: string;
};
/** Hanging, held out to a neighbour, raised to the hand of somebody taller, pointing up. */
export type Arm = "down" | "hand" | "hold" | "up";

const arms: Record<Arm, string> = {
  down: "-.12,-.77 -.18,-.7 -.21,-.56 -.2,-.43 -.155,-.42 -.15,-.56 -.1,-.66",
  hand: "-.12,-.77 -.17,-.71 -.21,-.58 -.275,-.47 -.25,-.43 -.17,-.51 -.1,-.64",
  hold: "-.11,-.74 -.16,-.77 -.24,-.79 -.32,-.79 -.32,-.74 -.24,-.72 -.1,-.66",
  up: "-.11,-.68 -.165,-.74 -.23,-.9 -.3,-1.06 -.285,-1.1 -.255,-1.07 -.18,-.94 -.08,-.79",
};

const clothes: Record<NonNullable<OnlookerOptions["dress"]>, string[]> = {
  trousers: [
    "-.13,-.46 -.005,-.46 -.03,-.24 -.05,-.03 -.04,0 -.15,0 -.125,-.03 -.135,-.24",
    ".005,-.46 .13,-.46 .135,-.24 .12,-.03 .15,0 .04,0 .055,-.03 .025,-.24",
  ],
  skirt: [
    "-.12,-.5 .12,-.5 .21,-.24 .07,-.22 -.07,-.23 -.2,-.24",
    "-.1,-.25 -.03,-.25 -.035,-.05 -.03,0 -.12,0 -.1,-.04",
    ".03,-.25 .1,-.25 .1,-.04 .13,0 .04,0 .04,-.05",
  ],
  coat: [
    "-.15,-.5 .15,-.5 .17,-.27 .02,-.26 -.17,-.27",
    "-.13,-.28 -.01,-.28 -.03,-.02 -.035,0 -.14,0 -.13,-.03",
    ".01,-.28 .13,-.28 .13,-.03 .15,0 .045,0 .03,-.02",
  ],
};

/** Somebody who looks up and away from us, `height` pixels tall, with the feet at (x, y). */
export function cutOnlooker(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: OnlookerOptions = {},
): void {
  const {
    child = false,
    dress = "trousers",
    hair = "short",
    left = "down",
    right = "down",
    scarf,
    bag,
    edge,
  } = options;
  const knife = { step: height * 0.16, amp: height * 0.006 };
  const put = (points: readonly cut.Point[], turn = 1): cut.Point[] =>
    points.map(([a, b]) => [x + a * turn * height, y + b * height]);
  const slim = child ? 0.9 : 0.82;
  const part = (text: string, turn = 1): string => pathOf(print.cut(put(pointsOf(text), turn * slim), knife));
  const size = child ? 1.3 : 1;
  const top = child ? -0.87 : -0.9;
  const skull = cut.ellipse(0.01, top, 0.072 * size, 0.085 * size, 9);
  let d = clothes[dress].map((each) => part(each)).join("");
  d += part("-.145,-.73 -.07,-.8 .07,-.8 .145,-.73 .13,-.6 .115,-.5 .125,-.42 -.125,-.42 -.115,-.5 -.13,-.6");
  d += part("-.045,-.78 -.04,-.87 .045,-.87 .05,-.78");
  d += pathOf(print.cut(put(skull), { step: height * 0.2, amp: height * 0.004 }));
  d += part(arms[left]) + part(arms[right], -1);
  const locks = (text: string, turn = 1): string => pathOf(print.cut(put(pointsOf(text), turn), knife));
  if (hair === "braids")
    for (const turn of [1, -1])
      d += locks("-.07,-.84 -.12,-.82 -.15,-.72 -.13,-.65 -.1,-.68 -.09,-.76", turn);
  if (hair === "tail") d += locks("-.03,-.95 .05,-.95 .09,-.86 .06,-.74 .02,-.7 .0,-.78 -.02,-.86");
  if (hair === "cap") d += locks("-.085,-.9 -.075,-.97 0,-1 .08,-.97 .09,-.9");
  if (edge) print.edged(ink, edge, Math.max(3, height * 0.03), d);
  else print.path(ink, d);
  if (bag) {
    print.shape(edge ?? ink, put(pointsOf("-.115,-.74 .115,-.74 .125,-.48 -.125,-.48")), knife);
    print.shape(ink, put(pointsOf("-.1,-.72 .1,-.72 .11,-.5 -.11,-.5")), knife);
  }
  if (scarf) print.path(red, part("-.1,-.775 -.06,-.81 .06,-.81 .1,-.775 .03,-.67 .0,-.63 -.03,-.67"));
}
