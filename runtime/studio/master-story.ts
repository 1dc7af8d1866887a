import { AppError } from "../base/app-error.ts";
import { limitPeaks } from "./limit-peaks.ts";
import { loudnessOf } from "./loudness.ts";
import type { Sound } from "./sound.ts";
import { truePeaks } from "./true-peaks.ts";

const wanted = { lufs: -16, within: 0.15 };
/** Encoding at 64 kb/s adds about a decibel to a peak; what is decoded must stay under −1.5. */
const ceilingDb = -3;
const mostRounds = 12;
/** The limiter takes back part of each raise. */
const eagerness = 1.6;

/** The joined takes at the house's loudness, peaks pressed. Throws `studio/loudness` where that cannot be reached. */
export function masterStory(sound: Sound): Sound {
  const peaks = truePeaks(sound.samples);
  const ceiling = 10 ** (ceilingDb / 20);
  let gainDb = wanted.lufs - loudnessOf(sound);
  for (let round = 0; round < mostRounds && Number.isFinite(gainDb); round++) {
    const limited = limitPeaks(sound, { peaks, gain: 10 ** (gainDb / 20), ceiling });
    const offDb = wanted.lufs - loudnessOf(limited);
    if (Math.abs(offDb) <= wanted.within) return limited;
    gainDb += offDb * eagerness;
  }
  throw new AppError("studio/loudness", "the takes cannot be brought to the loudness of the other stories");
}
