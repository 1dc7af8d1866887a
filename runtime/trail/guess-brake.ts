import type { Clock } from "../base/clock.ts";

const windowMs = 60_000;
const most = 10;

export type GuessBrake = {
  /** Whether the next code may be looked at. */
  isFree(): boolean;
  /** A well-formed code was none of ours: a slip of the finger hardly ever is. */
  miss(): void;
};

/** Lets ten wrong guesses a minute through, so that nobody tries one code after another. */
export function createGuessBrake({ upMs }: Pick<Clock, "upMs">): GuessBrake {
  let misses: number[] = [];
  const recent = () => misses.filter((at) => upMs() - at < windowMs);
  return {
    isFree: () => recent().length < most,
    miss() {
      misses = [...recent(), upMs()].slice(-most);
    },
  };
}
