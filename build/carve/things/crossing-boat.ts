// The one boat of Anshunchang: nine in it, four boatmen at pole, oars and steering sweep.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, loess, ochre, paleOchre, paleQing, paper, red, pathOf, pointsOf } = cut;

export type CrossingBoat = {
  x: number;
  y: number;
  length: number /** Rise of the bow, radians. */;
  tilt: number;
};

/** Where the nine sit along the boat, between the boatmen. */
const seats = [-0.335, -0.28, -0.22, -0.1, -0.04, 0.02, 0.08, 0.215, 0.28];

/** Cuts the boat, bow to the right, the middle of its gunwale at (x, y). */
export function cutCrossingBoat(print: cut.Print, { x, y, length, tilt }: CrossingBoat): void {
  const { chance } = print;
  const c = Math.cos(tilt);
  const s = Math.sin(tilt);
  const place = ([a, b]: cut.Point): cut.Point => [
    x + (a * c - b * s) * length,
    y + (a * s + b * c) * length,
  ];
  const at = (text: string): cut.Point[] => pointsOf(text).map(place);
  const knife = { step: length * 0.05, amp: length * 0.0025 };
  const part = (text: string): string => pathOf(print.cut(at(text), knife));
  const strip = (text: string, width: number): string =>
    pathOf(cut.ribbon(cut.facet(at(text), chance, knife), () => width * length * chance.between(0.8, 1.2)));

  // The far gunwale, then those who sit between the two, then the near side of the hull.
  print.path(loess, strip("-.5,-.085 -.3,-.05 0,-.04 .3,-.052 .53,-.13", 0.012));
  const boatman = (a: number, height: number, dir: 1 | -1, lean: number): void => {
    const [px, py] = place([a, 0.005]);
    cut.cutPerson(print, px, py, height, { dir, hat: "none", pack: false, lean, stride: 0.62, edge: paper });
    const put = (text: string): cut.Point[] =>
      pointsOf(text).map(([u, v]) => [px + dir * (u + lean * -v) * height, py + v * height]);
    print.edged(
      paper,
      ink,
      1.6,
      pathOf(put("-.075,-.9 -.07,-.985 .0,-1.02 .065,-.985 .075,-.915 .0,-.935")) +
        pathOf(put("-.06,-.95 -.14,-.93 -.15,-.86 -.1,-.88")),
    );
    print.path(
      red,
      pathOf(put("-.135,-.5 .125,-.5 .13,-.435 -.135,-.435")) +
        pathOf(put("-.09,-.45 -.13,-.3 -.17,-.28 -.15,-.45")),
    );
    print.path(
      paleQing(0.35),
      pathOf(cut.ribbon(put("-.08,-.76 -.1,-.66 -.09,-.56"), () => 2.2)) +
        pathOf(cut.ribbon(put("-.04,-.78 -.05,-.68 -.04,-.58"), () => 1.8)),
    );
  };
  const oar = (text: string, blade: string): void => {
    print.edged(ochre, ink, 3, strip(text, 0.014) + part(blade));
  };
  boatman(-0.415, length * 0.31, 1, 0.12);
  boatman(-0.16, length * 0.29, -1, 0.22);
  boatman(0.14, length * 0.29, -1, 0.2);
  boatman(0.4, length * 0.3, 1, 0.2);
  seats.forEach((a, i) => {
    const [px, py] = place([a, -0.018 - (i % 2) * 0.014]);
    cutCrouched(print, px, py, length * 0.15, i % 3 === 1);
  });
  print.edged(
    ink,
    paper,
    4,
    part(
      "-.53,-.105 -.4,-.055 -.2,-.02 0,-.012 .2,-.022 .4,-.062 .58,-.17 .55,-.09 .47,.015 .36,.085 .2,.12 -.15,.125 -.33,.09 -.45,.02 -.5,-.045",
    ),
  );
  print.path(ochre, strip("-.52,-.095 -.4,-.05 -.2,-.013 0,-.004 .2,-.014 .4,-.054 .565,-.155", 0.016));
  print.path(
    brown,
    strip("-.47,-.03 -.3,.02 -.1,.035 .15,.033 .38,-.005 .52,-.08", 0.011) +
      strip("-.4,.04 -.2,.078 .1,.082 .34,.05 .45,0", 0.009),
  );
  let nails = "";
  for (let i = 0; i < 15; i++) {
    const [nx, ny] = place([-0.36 + i * 0.052, 0.055 - 0.16 * (-0.36 + i * 0.052) ** 2 * 2]);
    nails += pathOf(cut.gouge(nx, ny, tilt + 0.05, length * chance.between(0.02, 0.05), 3, chance));
  }
  print.path(paleOchre(0.45), nails);
  oar("-.36,-.17 -.52,-.02 -.74,.14", "-.7,.09 -.84,.18 -.86,.225 -.8,.22 -.68,.135");
  oar("-.24,-.14 -.16,-.02 -.06,.2", "-.085,.16 -.04,.27 -.0,.3 .005,.25 -.05,.14");
  oar(".06,-.13 .14,-.02 .24,.19", ".215,.15 .26,.26 .3,.29 .305,.24 .25,.13");
  print.edged(loess, ink, 3, strip(".5,-.3 .49,-.13 .6,.2", 0.013));
}

/** Somebody who crouches in the boat with the rifle upright: cap, shoulders, a red cloth round the neck. */
function cutCrouched(print: cut.Print, x: number, y: number, height: number, straw: boolean): void {
  const knife = { step: height * 0.2, amp: height * 0.01 };
  const put = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * height, y + b * height]);
  const part = (text: string): string => pathOf(print.cut(put(text), knife));
  print.edged(ink, paper, 2.4, pathOf(cut.ribbon(put(".3,.1 .34,-.5 .4,-1.2"), () => height * 0.06)));
  print.edged(
    ink,
    paper,
    3,
    part("-.4,.3 -.42,-.2 -.3,-.48 -.1,-.56 .14,-.56 .32,-.44 .42,-.1 .4,.3") +
      part("-.14,-.5 -.18,-.72 -.1,-.9 .1,-.9 .19,-.72 .14,-.5") +
      (straw
        ? part("-.44,-.72 -.06,-1.02 .08,-1.02 .46,-.72 .2,-.68 -.2,-.68")
        : part("-.2,-.76 -.2,-.92 -.06,-1 .1,-1 .2,-.9 .34,-.77 .2,-.74")),
  );
  print.path(red, part("-.22,-.52 -.1,-.62 .12,-.62 .24,-.5 .12,-.42 -.1,-.42"));
}
