// A ferry boat of the upper river: broad, of thick planks, sculled by two boatmen.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, loess, paleOchre, paper, red, lerp, pathOf, pointsOf } = cut;

export type RowingFerryOptions = {
  /** Which way it goes: -1 to the left. */
  dir: 1 | -1;
  /** How many sit in it. */
  load: number;
  /** A plain red banner amidships. */
  banner?: boolean;
};

/** Cuts the boat, `length` pixels long; (x, y) is the middle of its gunwale. */
export function cutRowingFerry(
  print: cut.Print,
  x: number,
  y: number,
  length: number,
  { dir, load, banner }: RowingFerryOptions,
): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] =>
    pointsOf(text).map(([a, b]) => [x + dir * a * length, y + b * length]);
  const knife = { step: length * 0.07, amp: Math.min(1.6, length * 0.004) };
  const line = Math.max(1.4, length * 0.009);
  cutWake(print, x, y, length);
  const man = length * 0.3;
  if (banner) {
    print.line(ink, at(".1,-.03 .115,-.42"), Math.max(2, length * 0.012));
    print.edged(
      red,
      paper,
      line * 0.7,
      pathOf(
        print.cut(
          at(
            ".115,-.42 .06,-.435 .01,-.41 -.05,-.43 -.105,-.41 -.1,-.315 -.05,-.33 .01,-.31 .06,-.335 .108,-.32",
          ),
          { step: length * 0.05, amp: 0.8 },
        ),
      ),
    );
  }
  // The boatman at the bow bends over his oar; the passengers sit in two rows, backs to us.
  cutBoatman(print, x + dir * length * 0.33, y, man, dir);
  print.line(ink, at(".36,-.17 .45,-.02 .55,.1"), (t) => lerp(line * 1.2, line * 2.6, t));
  for (let i = 0; i < load; i++) {
    const u = load > 1 ? lerp(-0.24, 0.22, i / (load - 1)) : 0;
    cutPassenger(
      print,
      x + dir * u * length,
      y + length * 0.012 * (i % 2),
      man * chance.between(0.94, 1.04),
      dir,
    );
  }
  cutBoatman(print, x - dir * length * 0.38, y - length * 0.02, man * 1.04, dir);
  print.line(ink, at("-.3,-.2 -.43,-.04 -.6,.13"), (t) => lerp(line * 1.2, line * 3, t));
  // Hull, its wales and the light on them.
  const hull = at(
    "-.52,-.1 -.47,-.055 -.3,-.015 0,-.005 .3,-.02 .46,-.06 .53,-.12 .53,-.07 .46,.03 .34,.085 .1,.1 -.16,.1 -.36,.08 -.48,.02 -.53,-.06",
  );
  print.edged(brown, ink, line * 1.6, pathOf(print.cut(hull, knife)));
  const strake = (text: string, width: number): string =>
    pathOf(
      cut.ribbon(cut.facet(cut.curve(at(text), 5), chance, knife), () => width * chance.between(0.7, 1.2)),
    );
  print.path(
    ink,
    strake("-.5,-.02 -.34,.05 -.1,.07 .16,.068 .36,.045 .5,-.03", line * 1.1) +
      strake("-.42,.05 -.2,.088 .14,.088 .36,.066", line),
  );
  print.path(paleOchre(0.45), strake("-.51,-.085 -.3,-.008 0,.004 .3,-.012 .52,-.1", line * 1.5));
  if (length < 120) return;
  let grain = "";
  for (let i = 0; i < 26; i++) {
    const u = chance.between(-0.4, 0.4);
    grain += pathOf(
      cut.lens(
        x + u * length,
        y + length * chance.between(0.02, 0.08),
        chance.around(0.04),
        length * chance.between(0.04, 0.1),
        line * 0.6,
        chance,
      ),
    );
  }
  print.path(loess, grain);
}

function cutBoatman(print: cut.Print, x: number, y: number, height: number, dir: 1 | -1): void {
  cut.cutPerson(print, x, y + height * 0.05, height, {
    dir,
    hat: "straw",
    pack: false,
    stride: 0.7,
    lean: 0.17,
    edge: paleOchre(0.8),
  });
}

/** Somebody who sits in the boat, seen from behind: cap, shoulders, pack. */
function cutPassenger(print: cut.Print, x: number, y: number, size: number, dir: 1 | -1): void {
  const at = (text: string): cut.Point[] => {
    const points = pointsOf(text).map(([a, b]): cut.Point => [x + dir * a * size, y + b * size]);
    return cut.signedArea(points) < 0 ? points.reverse() : points;
  };
  const part = (text: string): string => pathOf(print.cut(at(text), { step: size * 0.2, amp: size * 0.008 }));
  print.edged(
    ink,
    paleOchre(0.8),
    Math.max(1.6, size * 0.035),
    part("-.17,.08 -.18,-.2 -.1,-.31 .08,-.32 .16,-.2 .19,.08") +
      part("-.05,-.3 -.055,-.42 -.02,-.48 .05,-.475 .075,-.41 .06,-.32") +
      part("-.065,-.42 -.06,-.49 0,-.515 .06,-.5 .08,-.44 .125,-.425 .07,-.415"),
  );
  if (size < 40) return;
  print.edged(ink, paleOchre(0.45), Math.max(1.4, size * 0.025), part("-.2,-.26 -.06,-.28 -.03,-.02 -.19,0"));
}

/** Foam along the hull, and the boat's dark image in the water. */
function cutWake(print: cut.Print, x: number, y: number, length: number): void {
  const { chance } = print;
  let dark = "";
  let foam = "";
  for (let i = 0; i < 16; i++)
    dark += pathOf(
      cut.lens(
        x + chance.around(length * 0.46),
        y + length * (0.09 + i * 0.009),
        0,
        length * chance.between(0.1, 0.32),
        Math.max(1.6, length * 0.016),
        chance,
      ),
    );
  for (let i = 0; i < 14; i++)
    foam += pathOf(
      cut.lens(
        x + chance.around(length * 0.6),
        y + length * chance.between(0.08, 0.15),
        chance.around(0.06),
        length * chance.between(0.05, 0.16),
        Math.max(1.3, length * 0.01),
        chance,
      ),
    );
  print.path(ink, dark).path(paper, foam);
}
