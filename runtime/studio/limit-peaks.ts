import type { Sound } from "./sound.ts";

/** The gain begins to fall this long before a peak, and is through with it in time. */
const aheadMs = 4;
const releaseMs = 80;

/**
 * The sound that many times louder, with the peaks over `ceiling` pressed and nothing else: the gain falls before the peak and comes back
 * slowly, so that nothing clicks. `peaks` are the sound's true peaks as it comes in. The length stays the same.
 */
export function limitPeaks(
  { samples, sampleRate }: Sound,
  { peaks, gain: louder, ceiling }: { peaks: Float32Array; gain: number; ceiling: number },
): Sound {
  const wanted = peaks.map((peak) => (peak * louder > ceiling ? ceiling / (peak * louder) : 1));
  const ahead = Math.max(1, Math.round((sampleRate * aheadMs) / 1000));
  const back = 1 - Math.exp(-1000 / (sampleRate * releaseMs));
  const held = lowestAhead(wanted, ahead);
  const out = new Float32Array(samples.length);
  let gain = 1;
  const recent = new Float32Array(ahead).fill(1);
  let sum = ahead; // of the recent gains: their mean is a ramp that reaches the lowest just in time
  for (let i = 0; i < samples.length; i++) {
    const low = held[i] ?? 1;
    gain = low < gain ? low : gain + (low - gain) * back;
    sum += gain - (recent[i % ahead] ?? 1);
    recent[i % ahead] = gain;
    out[i] = (samples[i] ?? 0) * louder * Math.min(1, sum / ahead);
  }
  return { samples: out, sampleRate };
}

/** For each place the lowest of itself and the next `count`. */
function lowestAhead(values: Float32Array, count: number): Float32Array {
  const lowest = new Float32Array(values.length);
  const waiting: number[] = []; // indexes, their values falling towards the front
  let head = 0;
  for (let i = values.length - 1; i >= 0; i--) {
    while (waiting.length > head && (values[waiting[waiting.length - 1] ?? 0] ?? 1) >= (values[i] ?? 1))
      waiting.pop();
    waiting.push(i);
    while ((waiting[head] ?? 0) > i + count) head++;
    lowest[i] = values[waiting[head] ?? i] ?? 1;
  }
  return lowest;
}
