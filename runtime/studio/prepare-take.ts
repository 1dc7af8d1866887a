import { filtered, highPass } from "./biquad.ts";
import { findSpeech } from "./find-speech.ts";
import { loudnessOf } from "./loudness.ts";
import { resampled } from "./resample.ts";
import { type Sound, storyRate } from "./sound.ts";

/** Every take is brought to this loudness, LUFS, so that a sentence spoken nearer is not louder than the next. */
export const takeLufs = -16;
const rumbleHertz = 80;
const mostGainDb = 36;
const fadeInMs = 8;
const fadeOutMs = 45;

/** A take as it goes into the story: at the story's rate, without silence around it, levelled, its edges soft. Empty where nobody speaks. */
export function prepareTake(take: Sound): Sound {
  const sound = resampled(take, storyRate);
  const speech = findSpeech(sound);
  if (!speech) return { samples: new Float32Array(0), sampleRate: storyRate };
  const clean = filtered(sound.samples, [highPass(rumbleHertz, storyRate)]).slice(speech.from, speech.to);
  const gainDb = Math.min(mostGainDb, takeLufs - loudnessOf({ samples: clean, sampleRate: storyRate }));
  return { samples: faded(amplified(clean, gainDb)), sampleRate: storyRate };
}

/** The samples that many decibels louder, as a new array. */
export function amplified(samples: Float32Array, gainDb: number): Float32Array {
  const gain = 10 ** (gainDb / 20);
  return samples.map((sample) => sample * gain);
}

function faded(samples: Float32Array): Float32Array {
  const inLength = Math.min(samples.length >> 1, Math.round((storyRate * fadeInMs) / 1000));
  const outLength = Math.min(samples.length >> 1, Math.round((storyRate * fadeOutMs) / 1000));
  for (let i = 0; i < inLength; i++)
    samples[i] = (samples[i] ?? 0) * Math.sin(((i / inLength) * Math.PI) / 2);
  for (let i = 0; i < outLength; i++) {
    const at = samples.length - 1 - i;
    samples[at] = (samples[at] ?? 0) * Math.sin(((i / outLength) * Math.PI) / 2);
  }
  return samples;
}
