/** Second-order filter, a0 = 1. */
export type Biquad = { b0: number; b1: number; b2: number; a1: number; a2: number };

/** The sound through one filter after the other, as a new array; starts from silence. */
export function filtered(samples: Float32Array, filters: readonly Biquad[]): Float32Array {
  const out = Float32Array.from(samples);
  for (const { b0, b1, b2, a1, a2 } of filters) {
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    for (let i = 0; i < out.length; i++) {
      const x = out[i] ?? 0;
      const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      out[i] = y;
    }
  }
  return out;
}

/** Takes away what lies below `hertz`: hum, steps, wind on the microphone. Butterworth, 12 dB an octave. */
export function highPass(hertz: number, sampleRate: number): Biquad {
  const w = (2 * Math.PI * hertz) / sampleRate;
  const cos = Math.cos(w);
  const alpha = Math.sin(w) / Math.SQRT2;
  const a0 = 1 + alpha;
  return {
    b0: (1 + cos) / 2 / a0,
    b1: -(1 + cos) / a0,
    b2: (1 + cos) / 2 / a0,
    a1: (-2 * cos) / a0,
    a2: (1 - alpha) / a0,
  };
}
