// The gate of Tian'anmen as it stood in 1919, from far: five arches, a wide hall under two eaves. Nothing hangs on it.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, loess, paleOchre, paleQing, paper, red, lerp, pathOf, pointsOf } = cut;

/** The gate with the middle of its foot at (x, y), its wall `width` pixels wide. */
export function cutTiananmen(print: cut.Print, x: number, y: number, width: number): void {
  const { chance } = print;
  const w = width;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * w, y + b * w]);
  const knife = { step: 15, amp: 0.7 };
  const both = (text: string): cut.Point[] => {
    const half = pointsOf(text);
    const other = [...half].reverse().map(([a, b]): cut.Point => [-a, b]);
    return [...half, ...other].map(([a, b]) => [x + a * w, y + b * w]);
  };
  // The base, its arches and the pale plinth.
  print.shape(red, both("-.5,0 -.49,-.165"), knife);
  print.shape(paleQing(0.78), both("-.51,0 -.51,-.028"), knife);
  print.shape(deep, both("-.5,-.155 -.505,-.188"), knife);
  let arches = "";
  for (const [a, half, high] of [
    [0, 0.038, 0.125],
    [-0.12, 0.03, 0.105],
    [0.12, 0.03, 0.105],
    [-0.225, 0.026, 0.092],
    [0.225, 0.026, 0.092],
  ] as const)
    arches += pathOf(
      print.cut(
        at(
          `${a - half},.002 ${a - half},${-high * 0.66} ${a - half * 0.6},${-high * 0.93} ${a},${-high} ${a + half * 0.6},${-high * 0.93} ${a + half},${-high * 0.66} ${a + half},.002`,
        ),
        { step: 12, amp: 0.4 },
      ),
    );
  print.path(ink, arches);
  // The hall: columns between dark doors, two roofs with lifted corners.
  print.shape(deep, both("-.36,-.186 -.36,-.29"), knife);
  let posts = "";
  for (let i = 0; i <= 10; i++)
    posts += pathOf(cut.ribbon(at(`${-0.35 + i * 0.07},-.19 ${-0.35 + i * 0.07},-.285`), () => w * 0.011));
  print.path(paleOchre(0.45), posts);
  print.path(paper, pathOf(cut.ribbon(at("-.4,-.2 .4,-.2"), () => w * 0.009)));
  const roof = (low: number, high: number, half: number, top: number): void => {
    const d = (high - low) / 3;
    const outline = both(
      `${-half - 0.03},${-low - 0.012} ${-half + 0.01},${-low + 0.006} ${-half + 0.05},${-low - d} ${-top - 0.01},${-high} `,
    );
    print.shape(ink, cut.shifted(outline, 0, w * 0.012), knife);
    print.shape(loess, outline, knife);
    let tiles = "";
    const count = Math.round(half * 70);
    for (let i = 0; i <= count; i++) {
      const t = i / count;
      tiles += pathOf(
        cut.gouge(
          x + lerp(-top, top, t) * w,
          y - (high - 0.008) * w,
          Math.atan2(high - low, lerp(-(half - top), half - top, t)),
          (high - low) * w * 0.92,
          2.6,
          chance,
        ),
      );
    }
    print.path(paleOchre(0.3), tiles);
    print.path(
      ink,
      pathOf(
        cut.ribbon(at(`${-top - 0.012},${-high - 0.004} ${top + 0.012},${-high - 0.004}`), () => w * 0.014),
      ),
    );
  };
  roof(0.285, 0.345, 0.41, 0.34);
  print.shape(deep, both("-.33,-.348 -.33,-.385"), knife);
  roof(0.383, 0.475, 0.375, 0.23);
  for (const side of [-1, 1])
    print.shape(
      ink,
      at(`${side * 0.24},-.475 ${side * 0.252},-.5 ${side * 0.232},-.508 ${side * 0.222},-.475`),
      knife,
    );
  print.path(dusk, pathOf(cut.ribbon(at("-.6,.0 .6,.0"), () => 3)));
}

/** A carved marble pillar with its cloud board. */
export function cutPillar(
  print: cut.Print,
  x: number,
  y: number,
  height: number,
  fill: string,
  edge: string,
): void {
  const at = (text: string, h = height): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + a * h, y + b * h]);
  const knife = { step: 14, amp: 0.7 };
  const d = [
    "-.07,0 -.06,-.08 -.035,-.1 -.032,-.9 -.06,-.91 -.05,-.94 -.03,-.95 -.02,-1 .02,-1 .03,-.95 .05,-.94 .06,-.91 .032,-.9 .035,-.1 .06,-.08 .07,0",
    "-.15,-.76 -.1,-.8 .02,-.79 .12,-.83 .2,-.8 .13,-.77 .02,-.75 -.08,-.74",
  ]
    .map((part) => pathOf(print.cut(at(part), knife)))
    .join("");
  print.edged(fill, edge, 3, d);
}
