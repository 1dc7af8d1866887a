import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, dusk, ink, loess, ochre, paleOchre, paleQing, paper, red } = cut;
const { pathOf, pointsOf } = cut;

/** One of the two who climb: everything in shares of the height, the feet at 0,0 and deep in snow. */
export type Climber = {
  x: number;
  y: number;
  height: number;
  /** Lean to the right, against the slope. */
  lean: number;
  head: "cap" | "straw";
  /** The arm on that side; the other hangs or holds the stick. */
  rightArm: "hold" | "stick" | "none";
  leftArm: "hold" | "stick" | "none";
  back: "pack" | "quilt";
  scarf: boolean;
};

const sleeves = {
  // Round the shoulders of the one beside.
  hold: ".08,-.77 .15,-.77 .24,-.72 .33,-.735 .36,-.71 .35,-.675 .24,-.655 .12,-.65",
  stick: ".09,-.77 .16,-.75 .215,-.65 .255,-.56 .31,-.565 .32,-.53 .25,-.505 .2,-.54 .11,-.65",
  none: "",
};

/** Somebody who climbs away from us through deep snow of that ink. */
export function cutClimber(print: cut.Print, who: Climber, snow: string): void {
  const { x, y, height, lean } = who;
  const { chance } = print;
  const knife = { step: height * 0.1, amp: height * 0.004 };
  const put = (text: string, turn = 1): cut.Point[] =>
    (text ? pointsOf(text) : []).map(([a, b]) => [x + (a * turn - lean * b) * height, y + b * height]);
  // A mirrored part is read backwards, so that all parts turn the same way and none cuts a hole into another.
  const part = (text: string, turn = 1): string => {
    const points = put(text, turn);
    return text ? pathOf(print.cut(turn < 0 ? points.reverse() : points, knife)) : "";
  };
  const strip = (text: string, width: number, turn = 1): string =>
    pathOf(
      cut.ribbon(
        cut.facet(cut.curve(put(text, turn), 3), chance, knife),
        () => width * height * chance.between(0.8, 1.2),
      ),
    );
  if (who.rightArm === "stick") print.edged(ink, paper, 4, strip(".3,-.72 .3,-.4 .34,.02", 0.022));
  if (who.leftArm === "stick") print.edged(ink, paper, 4, strip(".3,-.72 .3,-.4 .34,.02", 0.022, -1));
  print.edged(
    ink,
    paper,
    6,
    part("-.13,-.46 .0,-.46 -.01,-.26 -.03,-.03 -.15,-.02 -.12,-.24") +
      part(".0,-.46 .13,-.46 .17,-.32 .14,-.14 .17,-.05 .06,-.05 .05,-.2 .03,-.3") +
      part(
        "-.15,-.75 -.05,-.805 .05,-.805 .15,-.75 .15,-.6 .13,-.5 .16,-.33 .0,-.31 -.16,-.33 -.13,-.5 -.15,-.6",
      ) +
      part("-.05,-.78 -.045,-.87 .045,-.87 .05,-.78") +
      part("-.068,-.85 -.076,-.91 -.06,-.96 .06,-.96 .076,-.91 .068,-.85 .03,-.83 -.03,-.83") +
      part(who.rightArm === "none" ? "" : sleeves[who.rightArm]) +
      part(who.leftArm === "none" ? "" : sleeves[who.leftArm], -1) +
      (who.rightArm === "none" ? part(".1,-.77 .17,-.72 .2,-.58 .19,-.44 .15,-.43 .14,-.56 .1,-.66") : "") +
      (who.head === "straw"
        ? part("-.21,-.895 -.03,-1.05 .03,-1.05 .21,-.895 .1,-.865 -.1,-.865")
        : part("-.076,-.9 -.092,-.95 -.06,-.99 .0,-1.0 .06,-.99 .092,-.95 .076,-.9 .0,-.886")),
  );
  if (who.head === "cap")
    print.path(paleQing(0.5), strip("-.082,-.925 -.03,-.911 .03,-.911 .082,-.925", 0.008));
  else
    print.path(
      loess,
      strip("-.13,-.9 -.03,-1.01", 0.008) +
        strip("-.06,-.88 -.01,-1.02", 0.008) +
        strip(".02,-.88 .01,-1.02", 0.008) +
        strip(".1,-.89 .03,-1.02", 0.008),
    );
  if (who.back === "pack") {
    print.edged(dusk, ink, 3, part("-.115,-.66 .115,-.66 .125,-.44 -.125,-.44"));
    print.edged(ochre, ink, 3, part("-.155,-.75 -.14,-.775 .14,-.775 .155,-.75 .15,-.665 -.15,-.665"));
    print.path(
      ink,
      strip("0,-.66 .004,-.44", 0.018) +
        strip("-.12,-.55 .12,-.55", 0.014) +
        strip("-.07,-.775 -.072,-.665", 0.014) +
        strip(".07,-.775 .072,-.665", 0.014),
    );
  } else {
    print.edged(paleOchre(0.45), ink, 3, part("-.12,-.72 .12,-.72 .13,-.6 .12,-.44 -.12,-.44 -.13,-.6"));
    print.path(ink, strip("0,-.72 .0,-.44", 0.016) + strip("-.125,-.59 .125,-.59", 0.014));
    print.path(
      brown,
      strip("-.1,-.69 -.06,-.66 -.1,-.62", 0.008) +
        strip(".05,-.69 .08,-.66 .05,-.62", 0.008) +
        strip("-.08,-.55 -.05,-.51 -.09,-.47", 0.008) +
        strip(".06,-.55 .09,-.51 .05,-.47", 0.008),
    );
  }
  print.path(loess, strip("-.135,-.405 .0,-.395 .135,-.405", 0.018));
  let light = "";
  const mark = (a: number, b: number, angle: number, long: number): void => {
    const [gx, gy] = cut.pointAt(put(`${a},${b}`), 0);
    light += pathOf(cut.gouge(gx, gy, angle, long * height, height * 0.011, chance));
  };
  for (let i = 0; i < 6; i++)
    mark(-0.145 + i * 0.012, -0.375 + chance.around(0.01), 1.6, chance.between(0.05, 0.14));
  for (let i = 0; i < 4; i++) mark(-0.145, -0.7 + i * 0.07, 1.7, 0.06);
  for (let i = 0; i < 4; i++) mark(-0.11 + i * 0.016, -0.27, 1.62, chance.between(0.06, 0.14));
  print.path(paleQing(0.35), light);
  if (who.scarf) {
    print.path(red, part("-.085,-.8 -.05,-.845 .05,-.845 .085,-.8 .04,-.775 -.04,-.775"));
    const tail = cut.curve(put("-.06,-.79 -.16,-.83 -.24,-.79 -.34,-.84 -.44,-.8"), 4);
    const tail2 = cut.curve(put("-.06,-.77 -.15,-.77 -.22,-.73 -.31,-.76"), 4);
    print.path(
      red,
      pathOf(cut.ribbon(tail, (t) => height * (0.04 - 0.022 * t))) +
        pathOf(cut.ribbon(tail2, (t) => height * (0.032 - 0.022 * t))),
    );
  }
  // The snow closes round the legs: a trodden hole with a torn rim.
  const hole = put(
    "-.36,.04 -.26,-.06 -.2,-.14 -.13,-.155 -.06,-.14 -.01,-.16 .06,-.14 .12,-.17 .19,-.15 .25,-.06 .42,.04 .3,.14 -.26,.14",
  );
  print.shape(snow, hole, { step: 14, amp: 2 });
  let torn = "";
  for (let i = 0; i < 7; i++) {
    const [gx, gy] = cut.pointAt(put(`${-0.22 + i * 0.07},${0.0 + chance.around(0.03)}`), 0);
    torn += pathOf(
      cut.lens(
        gx,
        gy,
        -0.1 + chance.around(0.2),
        height * chance.between(0.06, 0.12),
        height * 0.014,
        chance,
      ),
    );
  }
  for (const rim of ["-.2,-.13 -.12,-.145 -.03,-.13", ".02,-.13 .11,-.155 .19,-.14"])
    torn += pathOf(
      cut.ribbon(cut.curve(put(rim), 3), (t) => height * 0.02 * Math.sin(Math.PI * cut.clamp(t, 0.08, 0.94))),
    );
  print.path(paleQing(0.5), torn);
}
