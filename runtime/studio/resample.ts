import type { Sound } from "./sound.ts";

const reach = 16; // samples to each side

/** The sound at another rate, by a windowed sinc that cuts what the lower rate cannot carry. */
export function resampled({ samples, sampleRate }: Sound, rate: number): Sound {
  if (rate === sampleRate) return { samples, sampleRate };
  const step = sampleRate / rate;
  const band = Math.min(1, rate / sampleRate) * 0.95;
  const out = new Float32Array(Math.round(samples.length / step));
  for (let i = 0; i < out.length; i++) {
    const at = i * step;
    const middle = Math.floor(at);
    let sum = 0;
    for (let n = middle - reach + 1; n <= middle + reach; n++) {
      const x = at - n;
      const sinc = x === 0 ? band : Math.sin(Math.PI * band * x) / (Math.PI * x);
      sum += (samples[n] ?? 0) * sinc * Math.cos((Math.PI * x) / (2 * (reach + 1))) ** 2;
    }
    out[i] = sum;
  }
  return { samples: out, sampleRate: rate };
}
