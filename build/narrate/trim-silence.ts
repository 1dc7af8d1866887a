import type { Sound } from "./engine.ts";

/** Sound further below the phrase's loudest window than this is silence (breath noise included). */
const silenceDb = -46;
const windowMs = 4;
/** Kept before and after, faded, so that soft consonants keep their edge. */
const keepMs = 6;

/** The sound without the silence around it. A wholly silent sound comes back empty. */
export function trimSilence({ samples, sampleRate }: Sound): Sound {
  const size = Math.max(1, Math.round((sampleRate * windowMs) / 1000));
  const loudness: number[] = [];
  for (let from = 0; from < samples.length; from += size) {
    let sum = 0;
    for (const sample of samples.subarray(from, from + size)) sum += sample * sample;
    loudness.push(Math.sqrt(sum / size));
  }
  const threshold = Math.max(...loudness) * 10 ** (silenceDb / 20);
  const isLoud = (value: number): boolean => value > threshold && value > 0;
  const first = loudness.findIndex(isLoud);
  if (first < 0) return { samples: new Float32Array(0), sampleRate };
  const keep = Math.round((sampleRate * keepMs) / 1000);
  const from = Math.max(0, first * size - keep);
  const to = Math.min(samples.length, (loudness.findLastIndex(isLoud) + 1) * size + keep);
  return { samples: faded(samples.slice(from, to), keep), sampleRate };
}

function faded(samples: Float32Array, length: number): Float32Array {
  const over = Math.min(length, samples.length >> 1);
  for (let at = 0; at < over; at++) {
    const gain = at / over;
    samples[at] = (samples[at] ?? 0) * gain;
    const mirror = samples.length - 1 - at;
    samples[mirror] = (samples[mirror] ?? 0) * gain;
  }
  return samples;
}
