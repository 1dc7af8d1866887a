import * as cut from "../../../renderer/shared/cut/index.ts";

const { paleOchre } = cut;
const { lerp, pathOf } = cut;

/**
 * A loess cliff between its rim and its foot, both given far to near, cut down its fall.
 * The inks are the face, its shadow cuts and its light cuts.
 */
export function cutLoessCliff(
  print: cut.Print,
  rim: readonly cut.Point[],
  foot: readonly cut.Point[],
  inks: readonly [string, string, string],
): void {
  const { chance } = print;
  const [base, shade, light] = inks;
  print.shape(base, [...rim, ...[...foot].reverse()], { step: 16, amp: 1.8 });
  let dark = "";
  let pale = "";
  for (let i = 0; i < 150; i++) {
    const t = (i + chance.unit()) / 150;
    const [ax, ay] = cut.along(rim, t);
    const [bx, by] = cut.along(foot, Math.min(1, t ** 0.55));
    // Loess breaks off in upright pillars: the cuts fall nearly plumb, then run out to the foot.
    const deep_ = Math.hypot(bx - ax, by - ay);
    const from = chance.between(0.02, 0.55);
    const to = Math.min(0.97, from + chance.between(0.14, 0.4));
    const drop = (k: number): cut.Point => [
      lerp(ax, bx, k ** 1.7),
      lerp(ay, by, k) + deep_ * 0.1 * Math.sin(Math.PI * k),
    ];
    const line = [drop(from), drop((from + to) / 2), drop(to)];
    const width = Math.max(1.4, deep_ * 0.035) * chance.between(0.6, 1.2);
    const d = pathOf(cut.ribbon(line, (k) => width * Math.sin(Math.PI * (0.08 + 0.84 * k))));
    if (i % 5 < 3) dark += d;
    else pale += d;
  }
  print.path(shade, dark).path(light, pale);
  print.path(
    paleOchre(0.8),
    pathOf(
      cut.ribbon(
        cut.facet(rim, chance, { step: 18, amp: 1.2 }),
        (t) => lerp(1.6, 6, t) * chance.between(0.5, 1.3),
      ),
    ),
  );
}
