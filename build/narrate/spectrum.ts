// What an ear keeps of a sound, frame by frame: energy in bands that are narrow below and wide above, in decibels.
import type { Sound } from "./engine.ts";

export const hopMs = 5;
const windowMs = 20;
const bandCount = 20;
const lowestHz = 150;
const highestHz = 7000;
/** Softer than this below the loudest band is silence, whatever noise stands there. */
const rangeDb = 60;

/** One list of band levels a frame of 5 ms, in decibels below the loudest band of the whole sound, from −60 to 0. */
export function spectrumOf({ samples, sampleRate }: Sound): Float32Array[] {
  const size = 2 ** Math.ceil(Math.log2((windowMs * sampleRate) / 1000));
  const length = Math.round((windowMs * sampleRate) / 1000);
  const hop = (hopMs * sampleRate) / 1000;
  const edges = bandEdges(size, sampleRate);
  const window = Float32Array.from(
    { length },
    (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / length),
  );
  const frames = Array.from({ length: Math.max(1, Math.floor(samples.length / hop)) }, (_, frame) => {
    const from = Math.round((frame + 0.5) * hop - length / 2);
    const re = new Float32Array(size);
    for (let at = 0; at < length; at++) re[at] = (samples[from + at] ?? 0) * (window[at] ?? 0);
    return bandLevels(re, edges);
  });
  const loudest = frames.reduce((most, levels) => Math.max(most, ...levels), Number.NEGATIVE_INFINITY);
  return frames.map((levels) => levels.map((level) => Math.max(-rangeDb, level - loudest)));
}

/** First FFT bin of each band and of the end, spaced as the ear hears pitch (mel). */
function bandEdges(size: number, sampleRate: number): number[] {
  const mel = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
  const low = mel(lowestHz);
  const high = mel(Math.min(highestHz, sampleRate * 0.45));
  return Array.from({ length: bandCount + 1 }, (_, at) => {
    const hz = 700 * (10 ** ((low + ((high - low) * at) / bandCount) / 2595) - 1);
    return Math.round((hz * size) / sampleRate);
  });
}

function bandLevels(re: Float32Array, edges: readonly number[]): Float32Array {
  const im = new Float32Array(re.length);
  transform(re, im);
  return Float32Array.from({ length: bandCount }, (_, band) => {
    const from = edges[band] ?? 0;
    const to = Math.max(from + 1, edges[band + 1] ?? 0);
    let power = 0;
    for (let bin = from; bin < to; bin++) power += (re[bin] ?? 0) ** 2 + (im[bin] ?? 0) ** 2;
    return 10 * Math.log10(power / (to - from) + 1e-12);
  });
}

/** Fast Fourier transform in place; the length is a power of two. */
function transform(re: Float32Array, im: Float32Array): void {
  const size = re.length;
  for (let at = 1, mirror = 0; at < size; at++) {
    let bit = size >> 1;
    for (; mirror & bit; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (at < mirror) {
      [re[at], re[mirror]] = [re[mirror] ?? 0, re[at] ?? 0];
      [im[at], im[mirror]] = [im[mirror] ?? 0, im[at] ?? 0];
    }
  }
  for (let span = 2; span <= size; span <<= 1) {
    const half = span >> 1;
    for (let step = 0; step < half; step++) {
      const cos = Math.cos((-2 * Math.PI * step) / span);
      const sin = Math.sin((-2 * Math.PI * step) / span);
      for (let from = step; from < size; from += span) {
        const to = from + half;
        const real = (re[to] ?? 0) * cos - (im[to] ?? 0) * sin;
        const imaginary = (re[to] ?? 0) * sin + (im[to] ?? 0) * cos;
        re[to] = (re[from] ?? 0) - real;
        im[to] = (im[from] ?? 0) - imaginary;
        re[from] = (re[from] ?? 0) + real;
        im[from] = (im[from] ?? 0) + imaginary;
      }
    }
  }
}
