// Peaks between the samples, found at four times the rate (BS.1770-4, annex 2) with a windowed sinc of its own.
const phases = 4;
const reach = 12; // samples to each side
/** Between samples that are this much softer than the loudest no peak is of interest; speech is mostly that. */
const worthLooking = 0.2;
const taps = Array.from({ length: phases }, (_, phase) => phaseTaps(phase / phases));

/** For each sample the highest level from it to the next one, absolute. */
export function truePeaks(samples: Float32Array): Float32Array {
  const peaks = new Float32Array(samples.length);
  const most = samples.reduce((loudest, sample) => Math.max(loudest, Math.abs(sample)), 0);
  for (let i = 0; i < samples.length; i++) {
    let peak = Math.abs(samples[i] ?? 0);
    if (Math.max(peak, Math.abs(samples[i + 1] ?? 0)) < most * worthLooking) {
      peaks[i] = peak;
      continue;
    }
    for (let phase = 1; phase < phases; phase++) {
      const weights = taps[phase];
      if (!weights) continue;
      let sum = 0;
      for (let t = 0; t < weights.length; t++) sum += (weights[t] ?? 0) * (samples[i - reach + 1 + t] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
    peaks[i] = peak;
  }
  return peaks;
}

/** The highest of them in dBTP; −Infinity for silence. */
export function truePeakDb(samples: Float32Array): number {
  return 20 * Math.log10(truePeaks(samples).reduce((most, peak) => Math.max(most, peak), 0));
}

function phaseTaps(part: number): Float64Array {
  return Float64Array.from({ length: reach * 2 }, (_, t) => {
    const x = part - (t - reach + 1);
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * Math.cos((Math.PI * x) / (2 * (reach + 1))) ** 2;
  });
}
