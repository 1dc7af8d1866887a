// Loudness after ITU-R BS.1770-4: K-weighting, blocks of 400 ms every 100 ms, an absolute gate at −70 and a relative one 10 LU lower.
import { type Biquad, filtered } from "./biquad.ts";
import type { Sound } from "./sound.ts";

const offset = -0.691;
const absoluteGate = -70;
const relativeGate = -10;

/** Integrated loudness in LUFS; −Infinity for silence. A sound shorter than 400 ms counts as one block. */
export function loudnessOf({ samples, sampleRate }: Sound): number {
  const weighted = filtered(samples, kWeighting(sampleRate));
  const step = Math.round(sampleRate / 10);
  const tenths: number[] = [];
  for (let from = 0; from + step <= weighted.length; from += step) {
    let sum = 0;
    for (let i = from; i < from + step; i++) sum += (weighted[i] ?? 0) ** 2;
    tenths.push(sum / step);
  }
  const powers = tenths.slice(3).map((_, i) => mean(tenths.slice(i, i + 4)));
  if (powers.length === 0) powers.push(mean(Array.from(weighted, (sample) => sample * sample)));
  const loudEnough = powers.filter((power) => lufs(power) > absoluteGate);
  const gate = lufs(mean(loudEnough)) + relativeGate;
  return lufs(mean(loudEnough.filter((power) => lufs(power) > gate)));
}

function lufs(power: number): number {
  return power > 0 ? offset + 10 * Math.log10(power) : Number.NEGATIVE_INFINITY;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard gives figures for 48 kHz; these are its analogue filters, brought to any rate. */
function kWeighting(sampleRate: number): Biquad[] {
  return [shelf(sampleRate), lowCut(sampleRate)];
}

function shelf(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
  const q = 0.7071752369554196;
  const high = 10 ** (3.999843853973347 / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b0: (high + (band * k) / q + k * k) / a0,
    b1: (2 * (k * k - high)) / a0,
    b2: (high - (band * k) / q + k * k) / a0,
    a1: (2 * (k * k - 1)) / a0,
    a2: (1 - k / q + k * k) / a0,
  };
}

function lowCut(sampleRate: number): Biquad {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
  const q = 0.5003270373238773;
  const a0 = 1 + k / q + k * k;
  return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
}
