// A bridge of boats: hulls side by side across the river, planks of every length over them.
import * as cut from "../../../renderer/shared/cut/index.ts";

const { brown, dusk, ink, loess, ochre, paleOchre, paleQing, pathOf } = cut;

export type PontoonOptions = {
  /** The middle line of the deck, near end first, with many points. */
  way: readonly cut.Point[];
  /** Width of the deck, pixels, at a share of the way. */
  width: (t: number) => number;
  boats: number;
  /** Planks from end to end. */
  planks: number;
  /** Ink of the light lines on the hulls. */
  light?: string;
  /** How much depth is flattened: 1 seen from above, 0.3 from a low bank. */
  tilt?: number;
};

type Frame = { at: cut.Point; ahead: cut.Point; aside: cut.Point };

/** Where the deck is at that share of the way, and one pixel of plan ahead and aside as they look from here. */
function frameAt(way: readonly cut.Point[], t: number, tilt: number): Frame {
  const at = cut.along(way, t);
  const a = cut.along(way, Math.max(0, t - 0.02));
  const b = cut.along(way, Math.min(1, t + 0.02));
  const dx = b[0] - a[0];
  const dy = (b[1] - a[1]) / tilt;
  const length = Math.hypot(dx, dy) || 1;
  const side = dx < 0 ? -1 : 1;
  return {
    at,
    ahead: [dx / length, (dy / length) * tilt],
    aside: [(-dy / length) * side, (dx / length) * tilt * side],
  };
}

const hull = cut.pointsOf("-.5,-.2 -.3,-.36 .1,-.4 .36,-.28 .58,0 .36,.28 .1,.4 -.3,.36 -.5,.2");

/** Cuts the bridge, far end first, so that the near boats lie over the far ones. */
export function cutPontoon(print: cut.Print, options: PontoonOptions): void {
  const { way, width, boats, planks, light = paleQing(0.5), tilt = 0.4 } = options;
  const { chance } = print;
  for (let i = boats - 1; i >= 0; i--) {
    const t = (i + 0.5) / boats;
    cutHull(print, frameAt(way, t, tilt), width(t), light);
  }
  const under = way.map(([x, y], i): cut.Point => [x, y + width(i / (way.length - 1)) * 0.3 * tilt]);
  print.path(ink, pathOf(cut.ribbon(under, (t) => width(t) * 0.9)));
  const fills = [ochre, paleOchre(0.3), loess, ochre, brown] as const;
  const blocks = new Map<string, string>();
  for (let i = 0; i < planks; i++) {
    const t = i / planks;
    const from = frameAt(way, t, tilt);
    const to = frameAt(way, Math.min(1, t + 0.86 / planks), tilt);
    const put = ({ at, aside }: Frame, s: number): cut.Point => [
      at[0] + aside[0] * width(t) * s,
      at[1] + aside[1] * width(t) * s,
    ];
    const [left, right] = [0.5 * chance.between(0.8, 1.25), 0.5 * chance.between(0.8, 1.3)];
    const plank = [put(from, -left), put(to, -left), put(to, right), put(from, right)];
    const fill = fills[chance.whole(0, fills.length - 1)] ?? ochre;
    const d = pathOf(print.cut(plank, { step: 20, amp: Math.min(1, width(t) * 0.03) }));
    blocks.set(fill, (blocks.get(fill) ?? "") + d);
  }
  for (const [fill, d] of blocks) print.path(fill, d);
}

function cutHull(print: cut.Print, { at, ahead, aside }: Frame, width: number, light: string): void {
  const long = width * 3.7;
  const wide = width * 1.5;
  const put = (k: number, drop: number): cut.Point[] =>
    hull.map(([a, b]) => [
      at[0] + (aside[0] * a * long + ahead[0] * b * wide) * k,
      at[1] + (aside[1] * a * long + ahead[1] * b * wide) * k + drop,
    ]);
  const knife = { step: width * 0.5, amp: Math.min(1.2, width * 0.03) };
  const drop = width * 0.26;
  print.edged(ink, light, Math.max(1.6, width * 0.1), pathOf(print.cut(put(1, drop * 0.4), knife)));
  print.shape(ink, put(1, drop), knife);
  if (width > 7) print.shape(dusk, put(0.78, drop * 0.4), knife);
}

/** The place on the deck at that share of the way; `s` -0.5 and 0.5 are its edges. */
export function pontoonAt({ way, width, tilt = 0.4 }: PontoonOptions, t: number, s = 0): cut.Point {
  const { at, aside } = frameAt(way, t, tilt);
  return [at[0] + aside[0] * width(t) * s, at[1] + aside[1] * width(t) * s];
}
