import * as cut from "../../../renderer/shared/cut/index.ts";

const { ink, loess, ochre, paleOchre, paper, red, lerp, pathOf, pointsOf } = cut;

/** A small fire on a dry hummock with those who sit round it; the middle of its foot is at (x, y). */
export function cutCampFire(print: cut.Print, x: number, y: number, k: number): void {
  const { chance } = print;
  const at = (text: string): cut.Point[] => pointsOf(text).map(([a, b]) => [x + a * k, y + b * k]);
  const rays = (fill: string, near: number, far: number, count: number, long: number): void => {
    let d = "";
    for (let i = 0; i < count; i++) {
      const a = -Math.PI * lerp(0.02, 0.98, (i + 0.5 + chance.around(0.2)) / count);
      const from = chance.between(near, far) * k;
      d += pathOf(
        cut.gouge(
          x + Math.cos(a) * from,
          y - 18 * k + Math.sin(a) * from * 0.85,
          a,
          chance.between(0.5, 1) * long * k,
          4.6 * k,
          chance,
        ),
      );
    }
    print.path(fill, d);
  };
  rays(ochre, 66, 84, 40, 44);
  rays(paper, 44, 58, 40, 40);
  print.shape(ink, at("-126,16 -84,2 -40,-3 46,-4 92,2 130,16 60,28 -50,28"), { step: 13, amp: 2 });
  print.path(loess, pathOf(cut.ribbon(at("-110,14 -50,22 40,22 112,14"), () => 3 * k)));
  const sitter = (sx: number, sy: number, size: number, dir: 1 | -1, straw: boolean): void => {
    const put = (text: string): cut.Point[] =>
      pointsOf(text).map(([a, b]) => [x + (sx + dir * a * size) * k, y + (sy + b * size) * k]);
    const part = (text: string): string => pathOf(print.cut(put(text), { step: 9, amp: 0.6 }));
    print.edged(
      ink,
      paleOchre(0.8),
      2.6,
      part("-.34,.02 -.36,-.3 -.22,-.54 -.03,-.58 .1,-.48 .17,-.3 .4,-.36 .5,-.1 .48,.02") +
        part("-.1,-.54 -.12,-.72 -.02,-.82 .1,-.8 .16,-.66 .08,-.53") +
        (straw
          ? part("-.32,-.68 -.04,-.94 .04,-.94 .32,-.68 .1,-.66 -.12,-.66")
          : part("-.14,-.72 -.12,-.84 0,-.9 .12,-.84 .26,-.74 .12,-.73")) +
        part(".02,-.46 .14,-.42 .34,-.44 .36,-.38 .16,-.33 .0,-.36"),
    );
    print.path(
      ochre,
      pathOf(cut.ribbon(put(".12,-.34 .2,-.2 .36,-.28"), () => 3 * k)) +
        pathOf(cut.ribbon(put(".1,-.46 .16,-.36"), () => 2.6 * k)),
    );
  };
  sitter(-128, 26, 70, 1, false);
  sitter(-78, 16, 76, 1, true);
  sitter(84, 15, 74, -1, false);
  // Crossed sticks, the pot, the flames.
  print.path(
    ink,
    pathOf(cut.ribbon(at("-44,4 -4,-78 0,-86"), () => 4 * k)) +
      pathOf(cut.ribbon(at("44,4 4,-78 0,-88"), () => 4 * k)) +
      pathOf(cut.ribbon(at("0,-82 0,-60"), () => 2.4 * k)),
  );
  print.shape(red, at("-30,4 -34,-12 -22,-20 -24,-40 -12,-28 -4,-58 6,-32 16,-50 20,-26 32,-24 30,-8 32,4"), {
    step: 10,
    amp: 0.8,
  });
  print.shape(paleOchre(0.3), at("-15,4 -16,-8 -6,-14 -2,-32 5,-16 13,-20 16,-4 14,4"), {
    step: 8,
    amp: 0.5,
  });
  print.shape(ink, at("-20,-66 20,-66 17,-50 8,-44 -8,-44 -17,-50"), { step: 10, amp: 0.6 });
  print.path(
    ink,
    pathOf(cut.ribbon(at("-40,6 36,2"), () => 7 * k)) + pathOf(cut.ribbon(at("-30,0 42,7"), () => 6 * k)),
  );
}
