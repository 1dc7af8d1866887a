import type { Place } from "../stop-words.ts";

/** Where one is and where one goes next, and the way there along the shore. */
export type Walk = {
  /** The stop that counts as where one is; left out at the gate, before the first stamp. */
  from: number | undefined;
  /** The next stop without a stamp; left out when there is none but the one where one is. */
  to: number | undefined;
};

export type Stamps = Readonly<Record<string, { at: number }>>;

export const stops = 13;

/** The next stop in walking order that has no stamp, on round the lake; groups start at different posts. */
export function planWalk(stamps: Stamps, here: Place | "all"): Walk {
  const from = typeof here === "number" ? here : lastStamped(stamps);
  for (let step = 1; step < stops + (from === undefined ? 1 : 0); step++) {
    const stop = (((from ?? 0) - 1 + step + stops) % stops) + 1;
    if (!stamps[stop]) return { from, to: stop };
  }
  return { from, to: undefined };
}

/** The stop of the thirteen whose stamp is the latest. */
function lastStamped(stamps: Stamps): number | undefined {
  let last: number | undefined;
  let at = Number.NEGATIVE_INFINITY;
  for (let stop = 1; stop <= stops; stop++) {
    const stamp = stamps[stop];
    if (!stamp || stamp.at < at) continue;
    at = stamp.at;
    last = stop;
  }
  return last;
}
