// People who stand and look, seen from behind: children and grown-ups under a big sky. Never a face.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, paper, red, pathOf, pointsOf } = cut;

/** Hanging, held out to a neighbour, raised to the hand of somebody taller, pointing up, on the back, at the hip. */
export type Arm = "down" | "hand" | "hold" | "up" | "back" | "hip";
export type OnlookerOptions = {
  /** Children have larger heads for their height. */
  child?: boolean;
  dress?: "trousers" | "skirt" | "coat";
  hair?: "short" | "braids" | "tail" | "bun" | "cap" | "towel";
  left?: Arm;
  right?: Arm;
  /** Which leg bears the weight: -1 the left one; the other is at ease. */
  rests?: 1 | -1;
  /** The red scarf of a Young Pioneer, as it lies on the back. */
  scarf?: boolean;
  bag?: boolean;
  /** Ink of the uneven light line round the figure and of the cuts within it. */
  edge?: string;
};

const arms: Record<Arm, string> = {
  down: "-.1,-.8 -.15,-.77 -.18,-.68 -.2,-.56 -.198,-.46 -.21,-.405 -.18,-.37 -.155,-.4 -.158,-.47 -.15,-.56 -.12,-.65 -.08,-.7",
  hand: "-.1,-.8 -.15,-.77 -.19,-.66 -.22,-.56 -.275,-.47 -.262,-.43 -.235,-.425 -.18,-.51 -.135,-.62 -.08,-.7",
  hold: "-.09,-.77 -.14,-.78 -.2,-.79 -.27,-.835 -.31,-.84 -.32,-.8 -.27,-.775 -.2,-.72 -.08,-.68",
  up: "-.09,-.7 -.13,-.76 -.19,-.89 -.245,-1.02 -.25,-1.08 -.225,-1.1 -.2,-1.04 -.14,-.92 -.07,-.81",
  back: "-.1,-.8 -.15,-.77 -.19,-.65 -.2,-.56 -.1,-.475 .02,-.45 .045,-.475 .02,-.505 -.08,-.545 -.14,-.6 -.08,-.7",
  hip: "-.1,-.8 -.15,-.77 -.205,-.68 -.235,-.6 -.18,-.53 -.125,-.49 -.11,-.53 -.16,-.585 -.175,-.61 -.13,-.67 -.08,-.7",
};
const standing = ".0,-.45 .135,-.45 .142,-.32 .122,-.17 .11,-.05 .14,-.018 .138,0 .035,0 .034,-.05 .03,-.2";
const atEase =
  "-.135,-.45 .01,-.45 -.04,-.25 -.075,-.12 -.088,-.045 -.078,0 -.19,0 -.192,-.02 -.146,-.05 -.152,-.2";
const shins = [
  ".03,-.26 .1,-.26 .095,-.12 .085,-.04 .11,-.015 .108,0 .03,0 .035,-.05",
  "-.1,-.26 -.035,-.26 -.06,-.1 -.055,0 -.135,0 -.132,-.02 -.1,-.05",
];
const clothes: Record<NonNullable<OnlookerOptions["dress"]>, { body: string; legs: readonly string[] }> = {
  trousers: {
    body: "-.045,-.83 -.095,-.81 -.14,-.77 -.142,-.67 -.12,-.57 -.128,-.48 -.145,-.41 -.02,-.402 .148,-.408 .13,-.48 .122,-.57 .142,-.67 .138,-.77 .095,-.81 .045,-.83",
    legs: [standing, atEase],
  },
  skirt: {
    body: "-.045,-.83 -.095,-.81 -.132,-.77 -.13,-.67 -.1,-.57 -.12,-.47 -.165,-.33 -.195,-.235 -.1,-.222 .0,-.23 .1,-.22 .195,-.24 .16,-.34 .12,-.47 .1,-.57 .13,-.67 .13,-.77 .095,-.81 .045,-.83",
    legs: shins,
  },
  coat: {
    body: "-.045,-.83 -.1,-.81 -.145,-.77 -.145,-.66 -.122,-.57 -.14,-.46 -.165,-.33 -.172,-.255 -.02,-.245 .17,-.255 .162,-.34 .138,-.46 .122,-.57 .145,-.66 .142,-.77 .1,-.81 .045,-.83",
    legs: [standing, atEase],
  },
};

/** Somebody who looks up and away from us, `height` pixels tall, with the feet at (x, y). */
export function cutOnlooker(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  options: OnlookerOptions = {},
): void {
  const { dress = "trousers", hair = "short", left = "down", right = "down", rests = 1, edge } = options;
  const { child = false, scarf, bag } = options;
  const { chance } = print;
  const knife = { step: height * 0.11, amp: height * 0.004 };
  const slim = child ? 0.95 : 0.88;
  // The hips lie over the leg that bears the weight, the shoulders lean back from it.
  const sway = (b: number): number => rests * 0.026 * Math.exp(-(((b + 0.45) / 0.24) ** 2));
  const place = ([a, b]: cut.Point): cut.Point => [
    x + (a * slim + sway(b)) * height,
    y + (b + 0.03 * rests * a * cut.smoothStep(-0.5, -0.75, b)) * height,
  ];
  const put = (text: string, turn = 1): cut.Point[] => pointsOf(text).map(([a, b]) => place([a * turn, b]));
  const solid = (points: cut.Point[]): string => pathOf(print.cut(cut.turnedAlike(points), knife));
  const part = (text: string, turn = 1): string => solid(put(text, turn));
  const lay = (d: string, share: number): void => {
    if (edge) print.edged(ink, edge, Math.max(2.4, height * share), d);
    else print.path(ink, d);
  };
  const { body, legs } = clothes[dress];
  const size = child ? 1.32 : 1.04;
  const at = child ? -0.875 : -0.905;
  const head = (text: string, turn = 1): string =>
    solid(pointsOf(text).map(([a, b]) => place([(a * turn * size) / slim, at + b * size])));
  let d = legs.map((each) => part(each, rests)).join("") + part(body);
  d += part("-.045,-.8 -.04,-.87 .045,-.87 .045,-.8");
  d += head(
    "-.046,.07 -.066,.035 -.08,.02 -.08,-.012 -.069,-.02 -.066,-.055 -.038,-.088 .0,-.096 .04,-.088 .067,-.055 .07,-.02 .081,-.012 .081,.02 .067,.035 .048,.07 .0,.08",
  );
  if (hair === "braids")
    for (const turn of [1, -1])
      d += head("-.05,.03 -.1,.06 -.115,.15 -.1,.21 -.072,.2 -.07,.12 -.03,.06", turn);
  if (hair === "tail") d += head("-.03,-.03 .03,-.03 .05,.06 .03,.16 .005,.21 -.025,.16 -.04,.06");
  if (hair === "bun") d += head("-.035,.0 .035,.0 .05,.035 .03,.075 -.03,.075 -.05,.035");
  if (hair === "cap")
    d += head("-.078,-.03 -.09,-.062 -.06,-.11 .0,-.12 .06,-.112 .092,-.062 .08,-.03 .0,-.022");
  lay(d, 0.026);
  lay(part(arms[left]) + part(arms[right], -1), 0.014);
  if (edge && height > 90) print.path(edge, folds());
  if (hair === "towel") {
    const cloth = head("-.078,-.022 -.082,-.06 -.045,-.1 .0,-.106 .045,-.1 .082,-.06 .078,-.022 .0,-.006");
    print.edged(paper, ink, Math.max(2, height * 0.012), cloth);
  }
  if (bag) {
    const sack = "-.11,-.745 -.06,-.765 .06,-.765 .11,-.745 .122,-.52 .1,-.49 -.1,-.49 -.122,-.52";
    print.edged(ink, edge ?? ink, Math.max(2.4, height * 0.02), part(sack));
    if (edge) print.path(edge, pathOf(cut.ribbon(put("-.112,-.6 .0,-.59 .112,-.6"), () => height * 0.011)));
  }
  if (scarf) print.path(red, part("-.1,-.785 -.06,-.815 .06,-.815 .1,-.785 .03,-.68 .0,-.645 -.03,-.68"));

  /** Cuts where the cloth falls: from the shoulders, over the hem, down the legs, and the line of a cap. */
  function folds(): string {
    const wide = Math.max(1.4, height * 0.009);
    const mark = (a: number, b: number, angle: number, long: number): string => {
      const [px, py] = place([a, b]);
      return pathOf(cut.gouge(px, py, angle, long * height, wide * chance.between(0.7, 1.2), chance));
    };
    let cuts = "";
    if (!bag)
      for (let i = 0; i < 5; i++) {
        cuts += mark(-0.1 + i * 0.016, -0.77 + i * 0.004, 1.45 - i * 0.12, chance.between(0.06, 0.13));
        cuts += mark(0.1 - i * 0.045, -0.5 + chance.between(0, 0.02), 1.5, chance.between(0.03, 0.06));
      }
    if (dress === "trousers")
      for (const [a, b] of pointsOf("-.09,-.36 .07,-.37 -.11,-.17 .09,-.15"))
        cuts += mark(a * rests, b, 1.5 + a * 1.4, 0.08);
    else if (dress === "coat") {
      // The vent of the coat, and the cloth that falls at both sides of it.
      cuts += pathOf(cut.ribbon([place([0.004, -0.44]), place([0, -0.262])], () => wide));
      for (const a of [-0.12, -0.085, 0.08, 0.115])
        cuts += mark(a, -0.4, 1.57 - a * 0.9, chance.between(0.05, 0.11));
    } else
      for (let i = 0; i < 6; i++)
        cuts += mark(-0.11 + i * 0.044, -0.43, 1.72 - i * 0.06, chance.between(0.09, 0.16));
    if (hair === "cap")
      cuts += pathOf(
        cut.ribbon(
          pointsOf("-.074,-.036 0,-.03 .075,-.036").map(([a, b]) =>
            place([(a * size) / slim, at + b * size]),
          ),
          () => wide * 1.2,
        ),
      );
    else if (hair !== "towel")
      for (let i = 0; i < 5; i++) cuts += mark(-0.04 + i * 0.012, at - 0.075 * size, 2.1 - i * 0.1, 0.035);
    return cuts;
  }
}
