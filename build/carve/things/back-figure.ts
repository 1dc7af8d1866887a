// People who stand with their backs to us: students in gowns, soldiers, villagers. Never a face.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paper, red, pathOf, pointsOf } = cut;

export type BackArm = "down" | "out" | "raise" | "bent" | "shoulder";
export type BackFigureOptions = {
  dress?: "gown" | "jacket" | "skirt";
  head?: "hair" | "cap" | "bob" | "straw" | "boater";
  left?: BackArm;
  right?: BackArm;
  fill?: string;
  /** Ink of the uneven light line round the figure. */
  edge?: string;
  /** Ink of belt and straps; without it there are none. */
  straps?: string;
  /** A rifle slung over the back. */
  rifle?: boolean;
  /** A red cloth round the neck. */
  scarf?: boolean;
  /** A white towel round the left arm. */
  towel?: boolean;
  /** Ink of the tool marks on the lit side, at the left; for figures large enough to show them. */
  light?: string;
  /** Lean to the right, pixels a pixel of height. */
  lean?: number;
};

const arms: Record<BackArm, string> = {
  down: "-.1,-.78 -.165,-.73 -.2,-.58 -.19,-.41 -.15,-.4 -.145,-.56 -.1,-.66",
  out: "-.1,-.78 -.17,-.74 -.25,-.62 -.34,-.55 -.325,-.51 -.23,-.56 -.1,-.66",
  raise: "-.09,-.7 -.16,-.77 -.21,-.9 -.19,-1.06 -.15,-1.07 -.15,-.93 -.07,-.8",
  shoulder:
    "-.1,-.77 -.16,-.74 -.215,-.63 -.25,-.62 -.245,-.74 -.215,-.87 -.17,-.88 -.185,-.76 -.18,-.7 -.1,-.64",
  bent: "-.1,-.78 -.165,-.74 -.215,-.62 -.15,-.52 -.09,-.55 -.15,-.62 -.1,-.68",
};
const clothes: Record<NonNullable<BackFigureOptions["dress"]>, string[]> = {
  gown: [
    "-.13,-.5 .13,-.5 .155,-.07 .04,-.05 -.0,-.06 -.05,-.045 -.16,-.07",
    "-.095,-.09 -.045,-.09 -.04,0 -.105,0 -.1,-.03",
    ".05,-.09 .1,-.09 .105,-.03 .11,0 .045,0",
  ],
  jacket: [
    "-.135,-.48 -.0,-.48 -.02,-.24 -.04,-.03 -.03,0 -.15,0 -.115,-.03 -.13,-.24",
    ".0,-.48 .135,-.48 .13,-.24 .115,-.03 .15,0 .03,0 .045,-.03 .02,-.24",
  ],
  skirt: [
    "-.11,-.52 .11,-.52 .16,-.16 0,-.14 -.16,-.16",
    "-.08,-.18 -.02,-.18 -.03,0 -.1,0",
    ".02,-.18 .08,-.18 .1,0 .03,0",
  ],
};
const heads: Record<NonNullable<BackFigureOptions["head"]>, string[]> = {
  hair: [],
  cap: [
    "-.072,-.905 -.086,-.935 -.082,-.968 -.052,-.998 .0,-1.01 .054,-.998 .083,-.968 .086,-.935 .072,-.905 .0,-.895",
  ],
  bob: ["-.078,-.835 -.092,-.88 -.09,-.94 -.06,-.985 .0,-1 .06,-.985 .09,-.94 .092,-.88 .08,-.83 .0,-.82"],
  straw: ["-.2,-.9 -.03,-1.05 .03,-1.05 .2,-.9 .09,-.87 -.09,-.87"],
  boater: ["-.13,-.93 -.075,-.945 -.07,-1.01 .07,-1.01 .075,-.945 .13,-.93 .07,-.915 -.07,-.915"],
};

/** Somebody seen from behind, `height` pixels tall, with the feet at (x, y). */
export function cutBackFigure(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: BackFigureOptions = {},
): void {
  const { dress = "jacket", head = "cap", left = "down", right = "down", lean = 0 } = options;
  const { fill = ink, edge, straps, rifle, scarf, towel, light } = options;
  const knife = { step: height * 0.16, amp: height * 0.006 };
  const put = (text: string, turn = 1): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + (a * turn - lean * b) * height, y + b * height]);
  const part = (text: string, turn = 1): string => pathOf(print.cut(put(text, turn), knife));
  const strip = (text: string, width: number): string => pathOf(cut.ribbon(put(text), () => width * height));
  let d = clothes[dress].map((each) => part(each)).join("");
  d += part(
    "-.14,-.75 -.05,-.81 .05,-.81 .14,-.75 .135,-.62 .12,-.5 .135,-.44 -.135,-.44 -.12,-.5 -.135,-.62",
  );
  d += part("-.045,-.79 -.04,-.87 .045,-.87 .045,-.79");
  // Far heads are a handful of facets; near ones are round and have ears.
  d += part(
    height < 100
      ? "-.062,-.87 -.066,-.94 -.03,-.985 .03,-.987 .066,-.94 .06,-.86 .03,-.83 -.03,-.83"
      : "-.045,-.84 -.06,-.872 -.077,-.885 -.077,-.917 -.066,-.922 -.063,-.955 -.036,-.984 .0,-.992 .038,-.984 .064,-.955 .067,-.922 .078,-.917 .078,-.885 .061,-.872 .046,-.84 .0,-.826",
  );
  d += heads[head].map((each) => part(each)).join("");
  d += part(arms[left]) + part(arms[right], -1);
  if (edge) print.edged(fill, edge, Math.max(3, height * 0.026), d);
  else print.path(fill, d);
  if (light) {
    const { chance } = print;
    let cuts = "";
    const mark = (a: number, b: number, angle: number, long: number): void => {
      const px = x + (a - lean * b) * height;
      cuts += pathOf(
        cut.gouge(px, y + b * height, angle, long * height, height * chance.between(0.007, 0.013), chance),
      );
    };
    for (let i = 0; i < 9; i++)
      mark(-0.122 + i * 0.013, -0.735 - i * 0.004, 1.5 - i * 0.06, chance.between(0.05, 0.13 - i * 0.008));
    for (let i = 0; i < 7; i++)
      mark(-0.118 + chance.between(0, 0.035), -0.6 + i * 0.022, 1.5, chance.between(0.03, 0.07));
    for (let i = 0; head !== "cap" && i < 5; i++)
      mark(-0.05 + i * 0.014, -0.93 + i * 0.006, 1.7 - i * 0.08, 0.04);
    if (dress === "gown")
      for (let i = 0; i < 10; i++)
        mark(-0.13 + i * 0.027, chance.between(-0.42, -0.3), 1.6 - i * 0.01, chance.between(0.1, 0.2));
    print.path(light, cuts);
  }
  // The band of the cap parts it from the head.
  if (head === "cap" && edge && height > 90)
    print.path(edge, strip("-.072,-.905 -.02,-.896 .03,-.897 .072,-.906", 0.011));
  if (straps)
    print.path(
      straps,
      strip("-.13,-.52 .0,-.51 .13,-.52", 0.016) + strip("-.11,-.77 .0,-.64 .12,-.53", 0.014),
    );
  if (rifle) {
    const long =
      strip("-.16,-.42 .04,-.8 .18,-1.06", 0.017) + part("-.2,-.35 -.14,-.38 -.1,-.5 -.13,-.52 -.19,-.42");
    if (edge) print.edged(fill, edge, Math.max(2.4, height * 0.018), long);
    else print.path(fill, long);
  }
  if (towel)
    print.path(
      paper,
      part("-.208,-.64 -.135,-.655 -.13,-.585 -.205,-.57") +
        part("-.2,-.6 -.18,-.59 -.2,-.53 -.24,-.515") +
        part("-.19,-.59 -.17,-.58 -.175,-.51 -.205,-.5"),
    );
  if (scarf) print.path(red, part("-.08,-.8 -.045,-.845 .045,-.845 .08,-.8 .05,-.765 -.05,-.765"));
}
