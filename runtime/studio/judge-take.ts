import type { TakeKept } from "../contract/studio.ts";
import { judgeLevels } from "../contract/take-verdict.ts";
import { findSpeech } from "./find-speech.ts";
import type { Sound } from "./sound.ts";

/** Faster than this within a sentence and the whole story, pauses and all, is too fast for children. */
const mostCharactersPerSecond = 5;

/** What there is to say of a take of that many characters; `undefined` where nobody speaks in it. */
export function judgeTake(take: Sound, characters: number): TakeKept | undefined {
  const speech = findSpeech(take);
  if (!speech) return undefined;
  const lengthMs = Math.round(((speech.to - speech.from) * 1000) / take.sampleRate);
  const verdict = judgeLevels(speech);
  const isFast = characters / (lengthMs / 1000) > mostCharactersPerSecond;
  return { lengthMs, verdict: verdict === "good" && isFast ? "fast" : verdict };
}
