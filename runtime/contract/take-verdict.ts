// What is said of a take, by the page while somebody speaks and by the runtime when it keeps the take. Levels are dBFS of 10 ms windows.
import { z } from "zod";

export const TakeVerdict = z.enum(["good", "soft", "loud", "noisy", "fast"]);
export type TakeVerdict = z.output<typeof TakeVerdict>;

/** How loud somebody speaks, how loud the room is meanwhile, and how often the sound hit the ceiling. */
export type TakeLevels = { speechDb: number; noiseDb: number; clippedSamples: number };

/** A sample at or over this hit the ceiling of the microphone's converter. */
export const clippedAt = 0.985;
const mostClipped = 3;
/** Softer speech would have to be raised so far that the converter's own hiss is heard. */
const softestSpeechDb = -42;
/** The room must lie this far below the voice. */
const leastAboveNoiseDb = 20;

/** The first thing to mend, the worst first. Pace is not looked at here. */
export function judgeLevels({ speechDb, noiseDb, clippedSamples }: TakeLevels): TakeVerdict {
  if (clippedSamples > mostClipped) return "loud";
  if (speechDb < softestSpeechDb) return "soft";
  if (speechDb - noiseDb < leastAboveNoiseDb) return "noisy";
  return "good";
}

/** The value below which that share of the levels lies; −120 for none. */
export function shareOfLevels(levels: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(levels).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? -120;
}
