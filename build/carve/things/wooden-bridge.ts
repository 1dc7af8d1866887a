import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, ink, loess, ochre, paleOchre, paleQing, paper } = cut;
const { lerp, pathOf } = cut;

/** The deck of the bridge, from the far bank to the near one. */
const deck = (t: number): cut.Point => [lerp(250, 610, t), lerp(566, 862, t ** 1.15)];
const deckHalf = (t: number): number => lerp(26, 84, t ** 1.2);
/** The planks lie as far as this share; beyond it are the bare beams. */
const laid = { from: 0.0, to: 0.62 };

/** A place on the deck: `t` the share of the way to the near bank, `s` -1 its left and 1 its right side. */
export function deckAt(t: number, s: number): cut.Point {
  const [x, y] = deck(t);
  return [x + s * deckHalf(t), y - s * deckHalf(t) * 0.14];
}

/** A bridge under way: trestles, two beams, planks over the first part. */
export function cutWoodenBridge(print: cut.Print): void {
  const { chance } = print;
  const edge = paleQing(0.78);
  // Trestles in the water, each with its cross beam.
  for (const t of [0.16, 0.36, 0.58, 0.82]) {
    const k = lerp(0.35, 1.1, t);
    let legs = "";
    for (const s of [-0.86, 0.86]) {
      const [x, y] = deckAt(t, s);
      legs += pathOf(
        cut.ribbon(
          cut.facet(
            [
              [x, y],
              [x + s * 26 * k, y + 130 * k],
            ],
            chance,
            { step: 22, amp: 1 },
          ),
          () => 17 * k,
        ),
      );
    }
    const [a, b] = [deckAt(t, -1.15), deckAt(t, 1.15)];
    legs += pathOf(
      cut.ribbon(
        [
          [a[0], a[1] + 12 * k],
          [b[0], b[1] + 12 * k],
        ],
        () => 15 * k,
      ),
    );
    legs += pathOf(
      cut.ribbon(
        [
          [a[0], a[1] + 74 * k],
          [b[0], b[1] + 70 * k],
        ],
        () => 9 * k,
      ),
    );
    print.edged(ink, edge, 3, legs);
    let rings = "";
    for (const s of [-0.86, 0.86]) {
      const [x, y] = deckAt(t, s);
      rings +=
        pathOf(cut.lens(x + s * 26 * k, y + 130 * k, 0, 70 * k, 7 * k, chance)) +
        pathOf(cut.lens(x + s * 26 * k + 6, y + 142 * k, 0, 50 * k, 5 * k, chance));
    }
    print.path(paper, rings);
  }
  // Two long beams, planks over their first part.
  for (const s of [-0.8, 0.8]) {
    const beam = [0, 0.25, 0.5, 0.75, 1].map((t) => deckAt(t, s));
    print.path(ink, pathOf(cut.ribbon(cut.facet(beam, chance, { step: 26, amp: 1 }), (t) => lerp(9, 26, t))));
    print.path(
      loess,
      pathOf(
        cut.ribbon(cut.facet(cut.shifted(beam, -1, -3), chance, { step: 26, amp: 1 }), (t) => lerp(4, 13, t)),
      ),
    );
  }
  let t = laid.from;
  let i = 0;
  while (t < laid.to) {
    const long = lerp(0.016, 0.034, t);
    const skew = chance.around(0.004);
    const plank = [
      deckAt(t, -1.06 + chance.around(0.05)),
      deckAt(t + skew, 1.06 + chance.around(0.05)),
      deckAt(t + long * 0.86 + skew, 1.06),
      deckAt(t + long * 0.86, -1.06),
    ];
    print.shape(ink, cut.shifted(plank, 1, 4), { step: 30, amp: 0.6 });
    print.shape(i % 3 === 1 ? loess : i % 3 ? ochre : paleOchre(0.3), plank, { step: 24, amp: 0.8 });
    t += long;
    i++;
  }
}

/** A squared timber from one end to the other, `thick` pixels thick. */
export function cutTimber(
  print: cut.Print,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  thick: number,
): void {
  const { chance } = print;
  print.edged(
    brown,
    ink,
    4,
    pathOf(
      cut.ribbon(
        cut.facet(
          [
            [x0, y0],
            [x1, y1],
          ],
          chance,
          { step: 22, amp: 0.8 },
        ),
        () => thick,
      ),
    ),
  );
  print.path(
    paleOchre(0.45),
    pathOf(
      cut.ribbon(
        [
          [x0 + 6, y0 - thick * 0.26],
          [x1 - 6, y1 - thick * 0.26],
        ],
        () => thick * 0.2,
      ),
    ),
  );
}
