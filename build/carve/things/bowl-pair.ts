// Two people who lift their bowls to each other, seen from behind: a soldier, and a Yi headman in his felt cape.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { deep, dusk, ink, loess, night, ochre, paleOchre, paleQing, paper, qing, red } = cut;
const { lerp, pathOf, pointsOf } = cut;

/** The tools for one figure, `height` pixels tall, with the feet at (x, y). */
function figure(print: cut.Print, x: number, y: number, height: number) {
  const knife = { step: height * 0.09, amp: height * 0.003 };
  const put = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * height, y + b * height]);
  return {
    put,
    part: (text: string): string => pathOf(print.cut(put(text), knife)),
    strip: (text: string, width: number): string =>
      pathOf(
        cut.ribbon(
          cut.facet(cut.curve(put(text), 4), print.chance, knife),
          () => width * height * print.chance.between(0.8, 1.2),
        ),
      ),
    gouges: (list: readonly (readonly [number, number, number, number])[], width: number): string =>
      list
        .map(([a, b, angle, long]) =>
          pathOf(
            cut.gouge(
              x + a * height,
              y + b * height,
              angle,
              long * height,
              width * height * print.chance.between(0.7, 1.3),
              print.chance,
            ),
          ),
        )
        .join(""),
  };
}

/** A lacquered bowl with its painted band, the middle of its rim at (x, y). */
export function cutBowl(print: cut.Print, x: number, y: number, width: number, tilt: number): void {
  const c = Math.cos(tilt);
  const s = Math.sin(tilt);
  const at = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + (a * c - b * s) * width, y + (a * s + b * c) * width]);
  const fine = { step: width * 0.2, amp: 0.5 };
  const bowl = "-.5,0 -.46,.2 -.34,.36 -.18,.45 -.2,.55 .2,.55 .18,.45 .34,.36 .46,.2 .5,0";
  print.edged(red, ink, 4.4, pathOf(print.cut(at(bowl), fine)));
  print.shape(ink, at("-.5,-.01 -.24,-.1 .24,-.1 .5,-.01 .24,.08 -.24,.08"), fine);
  print.shape(paleOchre(0.6), at("-.38,0 -.18,-.055 .18,-.055 .38,0 .18,.045 -.18,.045"), fine);
  let band = "";
  for (let i = 0; i < 6; i++) {
    const a = -0.36 + i * 0.144;
    band += pathOf(at(`${a - 0.05},.2 ${a},.13 ${a + 0.05},.2 ${a},.27`));
  }
  print.path(ink, band);
  print.path(paleOchre(0.45), pathOf(cut.ribbon(at("-.3,.36 0,.42 .3,.36"), () => width * 0.035)));
}

/** The soldier: straw hat on his back, pack strap, puttees; his right hand holds the bowl up. */
export function cutSoldier(print: cut.Print, x: number, y: number, height: number): void {
  const { put, part, strip, gouges } = figure(print, x, y, height);
  const { chance } = print;
  const body =
    part(
      "-.138,-.45 .0,-.45 -.018,-.26 -.05,-.13 -.058,-.035 -.05,.004 -.16,.006 -.122,-.04 -.128,-.14 -.14,-.27",
    ) +
    part(".0,-.45 .138,-.45 .14,-.27 .128,-.14 .122,-.04 .16,.006 .05,.004 .058,-.035 .05,-.13 .018,-.26") +
    part(
      "-.15,-.755 -.055,-.805 .055,-.805 .15,-.755 .142,-.62 .125,-.51 .155,-.37 .0,-.36 -.155,-.37 -.125,-.51 -.142,-.62",
    ) +
    part("-.046,-.78 -.042,-.87 .044,-.87 .048,-.78") +
    part("-.066,-.85 -.074,-.91 -.06,-.96 .06,-.96 .074,-.91 .066,-.85 .03,-.825 -.03,-.825") +
    part("-.12,-.775 -.175,-.72 -.207,-.58 -.205,-.43 -.185,-.37 -.15,-.385 -.15,-.56 -.1,-.66") +
    part(
      ".08,-.785 .15,-.762 .205,-.69 .25,-.648 .288,-.745 .326,-.74 .315,-.66 .285,-.602 .25,-.59 .2,-.61 .12,-.66",
    );
  print.edged(deep, paper, 7, body);
  print.path(
    ink,
    part(".085,-.42 .138,-.42 .14,-.27 .128,-.14 .122,-.04 .16,.006 .1,.003 .092,-.14 .1,-.27") +
      part("-.02,-.42 .0,-.45 .0,-.43 -.02,-.26 -.05,-.13 -.055,-.04 -.07,-.04 -.066,-.14 -.04,-.27") +
      part(".075,-.79 .15,-.752 .142,-.62 .125,-.51 .155,-.37 .11,-.366 .085,-.5 .1,-.62") +
      part("-.066,-.85 -.074,-.91 .074,-.91 .066,-.85 .03,-.825 -.03,-.825"),
  );
  print.path(
    ink,
    gouges(
      Array.from({ length: 30 }, (_, i) => {
        const v = -0.74 + i * 0.0235;
        const from = v < -0.52 ? 0.075 : v < -0.38 ? 0.09 : 0.085;
        return [from + 0.02, v, 2.9 + chance.around(0.15), chance.between(0.03, 0.06)] as const;
      }),
      0.011,
    ),
  );
  // Cap, belt, the band that holds the food bag.
  print.edged(
    deep,
    paper,
    3,
    part("-.074,-.9 -.09,-.95 -.06,-.99 .0,-1.0 .06,-.99 .09,-.95 .074,-.9 .0,-.886"),
  );
  print.path(
    ink,
    strip("-.082,-.925 -.03,-.911 .03,-.911 .082,-.925", 0.007) + strip("0,-.996 .004,-.96 .0,-.92", 0.005),
  );
  print.path(loess, part("-.132,-.52 .132,-.52 .134,-.487 -.134,-.487"));
  print.path(ink, strip("-.13,-.765 -.04,-.66 .06,-.54 .13,-.44", 0.022));
  print.edged(loess, ink, 2.4, part(".1,-.48 .17,-.475 .18,-.36 .155,-.34 .1,-.345 .085,-.37"));
  // Puttees.
  let wraps = "";
  for (let i = 0; i < 5; i++) {
    const v = -0.06 - i * 0.028;
    wraps += strip(`-.126,${v} -.09,${v + 0.014} -.056,${v - 0.004}`, 0.006);
    wraps += strip(`.056,${v} .09,${v + 0.014} .126,${v - 0.004}`, 0.006);
  }
  print.path(paleQing(0.35), wraps);
  print.path(
    paleQing(0.35),
    gouges(
      Array.from({ length: 16 }, (_, i) => [
        -0.135 + (i % 4) * 0.016,
        -0.735 + Math.floor(i / 4) * 0.055 + chance.around(0.008),
        1.5 + chance.around(0.1),
        chance.between(0.03, 0.055),
      ]),
      0.008,
    ) +
      gouges(
        [
          [-0.19, -0.68, 1.7, 0.1],
          [-0.195, -0.55, 1.6, 0.12],
          [-0.12, -0.42, 1.6, 0.16],
          [-0.1, -0.41, 1.55, 0.13],
          [0.15, -0.725, 0.95, 0.08],
          [0.18, -0.66, 0.8, 0.06],
          [0.255, -0.62, -1.1, 0.08],
        ],
        0.009,
      ),
  );
  // The straw hat hangs between his shoulders.
  const hat = (r: number): cut.Point[] => {
    const [hx, hy] = cut.pointAt(put("-.02,-.655"), 0);
    return cut.ellipse(hx, hy, r * height, r * height * 0.94, 22);
  };
  print.edged(ochre, ink, 5, pathOf(print.cut(hat(0.125), { step: 15, amp: 1.4 })));
  const [hx, hy] = cut.pointAt(put("-.02,-.655"), 0);
  let straw = "";
  for (let i = 0; i < 30; i++) {
    const a = (i / 30) * Math.PI * 2 + chance.around(0.04);
    const from = i % 2 ? 0.045 : 0.065;
    straw += pathOf(
      cut.gouge(
        hx + Math.cos(a) * from * height,
        hy + Math.sin(a) * from * height,
        a,
        (0.115 - from) * height,
        3.6,
        chance,
      ),
    );
  }
  print.path(paleOchre(0.6), straw);
  print.path(loess, pathOf(print.cut(hat(0.036), { step: 9, amp: 0.8 })));
  print.path(
    ink,
    strip("-.1,-.75 -.04,-.69 -.02,-.655", 0.006) + strip(".05,-.775 .01,-.7 -.02,-.655", 0.006),
  );
}

/** The headman: wrapped turban with its horn, felt cape with pleats and fringe, wide trousers; the left hand holds the bowl up. */
export function cutHeadman(print: cut.Print, x: number, y: number, height: number): void {
  const { put, part, strip, gouges } = figure(print, x, y, height);
  const { chance } = print;
  print.edged(
    dusk,
    paper,
    7,
    part("-.2,-.27 .0,-.27 -.01,-.05 -.19,-.045") +
      part(".0,-.27 .2,-.27 .2,-.045 .02,-.05") +
      part("-.14,-.055 -.06,-.055 -.05,-.02 -.045,.006 -.17,.004 -.135,-.025") +
      part(".06,-.055 .14,-.055 .135,-.025 .17,.004 .045,.006 .05,-.02"),
  );
  print.path(
    ink,
    part("-.14,-.055 -.06,-.055 -.05,-.02 -.045,.006 -.17,.004 -.135,-.025") +
      part(".06,-.055 .14,-.055 .135,-.025 .17,.004 .045,.006 .05,-.02"),
  );
  print.path(
    ink,
    strip("-.185,-.06 -.1,-.054 -.015,-.06", 0.008) + strip(".025,-.06 .1,-.054 .19,-.06", 0.008),
  );
  // The arm comes out from under the cape.
  print.edged(
    dusk,
    paper,
    7,
    part("-.12,-.72 -.2,-.66 -.245,-.648 -.286,-.745 -.326,-.74 -.315,-.655 -.288,-.6 -.24,-.57 -.1,-.58"),
  );
  print.path(ochre, strip("-.268,-.69 -.295,-.7 -.326,-.695", 0.014));
  const hem = "-.34,-.215 -.22,-.185 -.08,-.175 .08,-.172 .2,-.183 .31,-.21";
  const rim = put(hem);
  let fringe = "";
  const edge = cut.curve(rim, 10);
  for (let i = 0; i <= 46; i++) {
    const [fx, fy] = cut.along(edge, i / 46);
    fringe += pathOf(
      cut.gouge(
        fx,
        fy - 3,
        1.57 + (0.5 - i / 46) * 0.34 + chance.around(0.07),
        height * chance.between(0.07, 0.1),
        6.4,
        chance,
      ),
    );
  }
  print.edged(ink, paper, 3, fringe);
  print.edged(
    ink,
    paper,
    7,
    part(
      `-.05,-.83 -.12,-.79 -.18,-.72 -.235,-.662 -.262,-.62 -.258,-.57 -.28,-.46 -.31,-.34 ${hem} .285,-.36 .25,-.52 .215,-.65 .17,-.74 .11,-.795 .05,-.83`,
    ),
  );
  // Pleats run from the drawn collar to the hem.
  let pleats = "";
  let shade = "";
  for (let i = 0; i < 15; i++) {
    const u = (i + 0.5) / 15;
    const from = put(`${lerp(-0.05, 0.05, u)},-.81`);
    const mid = put(`${lerp(-0.19, 0.185, u)},-.62`);
    const to = cut.along(edge, u);
    const line = cut.curve(
      [cut.pointAt(from, 0), cut.pointAt(mid, 0), [to[0], to[1] - chance.between(6, 40)]],
      7,
    );
    const piece = cut.facet(line.slice(chance.whole(0, 3)), chance, { step: 26, amp: 1.2 });
    const wide = chance.between(3, 6);
    const d = pathOf(cut.ribbon(piece, (t) => wide * Math.sin(Math.PI * cut.clamp(t, 0.05, 0.97)) + 0.8));
    if (i < 6 || i % 3 === 0) pleats += d;
    else shade += d;
  }
  print.path(night, shade).path(qing, shade).path(paleQing(0.35), pleats);
  print.path(
    paleQing(0.35),
    gouges(
      Array.from({ length: 14 }, (_, i) => [
        -0.235 + chance.between(0, 0.05) - i * 0.005,
        -0.56 + i * 0.024,
        1.78,
        chance.between(0.03, 0.07),
      ]),
      0.008,
    ),
  );
  // Two woven stripes above the hem, and the collar.
  const lifted = (by: number): cut.Point[] =>
    cut.facet(cut.shifted(edge, 0, -by * height), chance, { step: 16, amp: 0.8 });
  print.path(ochre, pathOf(cut.ribbon(lifted(0.032).slice(1, -1), () => 6 * chance.between(0.7, 1.2))));
  print.path(
    paleOchre(0.45),
    pathOf(cut.ribbon(lifted(0.05).slice(1, -1), () => 2.8 * chance.between(0.7, 1.2))),
  );
  print.edged(ink, paper, 3, part("-.06,-.8 -.055,-.845 .055,-.845 .06,-.8 .0,-.785"));
  print.path(ochre, strip("-.06,-.815 .0,-.8 .06,-.815", 0.012));
  // Head and turban.
  print.edged(
    ink,
    paper,
    6,
    part("-.066,-.84 -.07,-.9 .07,-.9 .066,-.84 .03,-.825 -.03,-.825") +
      part("-.06,-.935 -.14,-.99 -.235,-1.065 -.225,-1.085 -.12,-1.03 -.05,-.975") +
      part("-.1,-.875 -.118,-.92 -.105,-.97 -.055,-1.003 .05,-1.005 .102,-.975 .118,-.925 .1,-.875 .0,-.862"),
  );
  print.path(
    paleQing(0.35),
    strip("-.108,-.91 -.03,-.885 .05,-.9 .11,-.94", 0.008) +
      strip("-.11,-.945 -.02,-.915 .06,-.935 .1,-.97", 0.008) +
      strip("-.09,-.98 .0,-.955 .07,-.985", 0.007) +
      strip("-.08,-.97 -.15,-1.03 -.215,-1.068", 0.007) +
      strip("-.1,-1.0 -.12,-.985 -.125,-.97", 0.006) +
      strip("-.14,-1.03 -.155,-1.02 -.165,-1.0", 0.006),
  );
}
