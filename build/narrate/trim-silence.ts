import type { Sound } from "./engine.ts";

export type Silence = {
  /** Sound further below the loudest window than this is silence at the beginning, and at the end (breath noise included). */
  startDb: number;
  endDb: number;
  windowMs: number;
  /** As many windows in a row make a sound; fewer are a click of a mouse or a tongue. */
  windows: number;
  /** Kept before and after, faded, so that soft consonants keep their edge. */
  keepMs: { before: number; after: number };
};

/** What a programme leaves around a phrase: nothing but zeros. */
export const machineSilence: Silence = {
  ...{ startDb: -46, endDb: -46, windowMs: 4, windows: 1 },
  keepMs: { before: 6, after: 6 },
};

/** The sound without the silence around it. A wholly silent sound comes back empty. */
export function trimSilence({ samples, sampleRate }: Sound, silence = machineSilence): Sound {
  const size = Math.max(1, Math.round((sampleRate * silence.windowMs) / 1000));
  const levels = levelsOf(samples, size);
  const loudest = Math.max(...levels);
  const isOver =
    (belowDb: number, step: 1 | -1) =>
    (_: number, at: number): boolean => {
      for (let next = 0; next < silence.windows; next++) {
        const value = levels[at + next * step] ?? 0;
        if (value === 0 || value <= loudest * 10 ** (belowDb / 20)) return false;
      }
      return true;
    };
  const first = levels.findIndex(isOver(silence.startDb, 1));
  if (first < 0) return { samples: new Float32Array(0), sampleRate };
  const last = Math.max(first, levels.findLastIndex(isOver(silence.endDb, -1)));
  const keep = (ms: number): number => Math.round((sampleRate * ms) / 1000);
  const { before, after } = silence.keepMs;
  const from = Math.max(0, first * size - keep(before));
  const to = Math.min(samples.length, (last + 1) * size + keep(after));
  return { samples: faded(samples.slice(from, to), keep(Math.min(before, after))), sampleRate };
}

/** Root mean square of each window. */
export function levelsOf(samples: Float32Array, size: number): number[] {
  const levels: number[] = [];
  for (let from = 0; from < samples.length; from += size) {
    let sum = 0;
    for (const sample of samples.subarray(from, from + size)) sum += sample * sample;
    levels.push(Math.sqrt(sum / size));
  }
  return levels;
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
