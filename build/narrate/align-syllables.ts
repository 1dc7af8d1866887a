import type { Sound, Span } from "./engine.ts";
import { hopMs, spectrumOf } from "./spectrum.ts";

/** Counts up when the figures here change: the times of all stories are then measured again. */
export const alignVersion = 1;

/** Staying on one sound while the other goes on costs a little: without it a path wanders where both are alike. */
const stayCost = 6;

/**
 * Where each syllable stands in the sound of a phrase. `alone` are the same syllables, each spoken by the same voice by itself and
 * trimmed; laid one after the other they are stretched onto the phrase so that their spectra meet (dynamic time warping), and the
 * seams between them are carried over. Spans are in order, touch each other, and fill the phrase. A syllable that the phrase
 * swallowed gets next to no time.
 */
export function alignSyllables(phrase: Sound, alone: readonly Sound[]): Span[] {
  const heard = spectrumOf(phrase);
  const parts = alone.map(spectrumOf);
  const path = warp(parts.flat(), heard);
  const endMs = (phrase.samples.length * 1000) / phrase.sampleRate;
  let frame = 0;
  const seams = [
    0,
    ...parts.slice(0, -1).map((part) => {
      frame += part.length;
      return Math.min(endMs, (path[frame] ?? heard.length) * hopMs);
    }),
    endMs,
  ];
  return alone.map((_, at) => [seams[at] ?? 0, seams[at + 1] ?? endMs]);
}

/** For each frame of `from` the first frame of `onto` that it meets on the cheapest common path. */
function warp(from: readonly Float32Array[], onto: readonly Float32Array[]): number[] {
  const width = onto.length;
  const costs = new Float32Array(from.length * width);
  const steps = new Uint8Array(from.length * width); // 0 both go on, 1 `from` stays, 2 `onto` stays
  for (let row = 0; row < from.length; row++)
    for (let column = 0; column < width; column++) {
      const here = row * width + column;
      const both = row > 0 && column > 0 ? (costs[here - width - 1] ?? 0) : Number.POSITIVE_INFINITY;
      const left = column > 0 ? (costs[here - 1] ?? 0) + stayCost : Number.POSITIVE_INFINITY;
      const up = row > 0 ? (costs[here - width] ?? 0) + stayCost : Number.POSITIVE_INFINITY;
      const best = row === 0 && column === 0 ? 0 : Math.min(both, left, up);
      steps[here] = best === both ? 0 : best === left ? 1 : 2;
      costs[here] = best + distance(from[row], onto[column]);
    }
  const met: number[] = [];
  for (let row = from.length - 1, column = width - 1; row >= 0 && column >= 0; ) {
    met[row] = column;
    const step = steps[row * width + column];
    if (row === 0 && column === 0) break;
    if (step !== 1) row--;
    if (step !== 2) column--;
  }
  return met;
}

/** Mean difference of the bands in decibels. */
function distance(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let band = 0; band < a.length; band++) sum += Math.abs((a[band] ?? 0) - (b[band] ?? 0));
  return sum / a.length;
}
