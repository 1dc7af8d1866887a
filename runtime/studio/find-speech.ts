import { clippedAt, shareOfLevels, type TakeLevels } from "../contract/take-verdict.ts";
import { filtered, highPass } from "./biquad.ts";
import type { Sound } from "./sound.ts";

export type Speech = TakeLevels & {
  /** First sample of the speech and the one after its last. */
  from: number;
  to: number;
};

const windowMs = 10;
const rumbleHertz = 90;
/** Speech reaches down this far below its loudest, or to the noise of the room where that is higher. */
const depthDb = 38;
const aboveNoiseDb = 8;
/** Never above this below the loudest, however noisy the room. */
const leastDepthDb = 12;
/** Softer than this nobody spoke. */
const faintestDb = -58;
const leastAboveNoiseDb = 6;
/** A key or a mouse button clicks: shorter than this and apart from the speech. */
const clickWindows = 4;
const apartWindows = 6;
const leastSpeechWindows = 20;
/** Kept before and after, for soft consonants and the breath out. */
const keepBeforeMs = 15;
const keepAfterMs = 60;

/** Where somebody speaks in a take, and how loud; `undefined` where nobody does. */
export function findSpeech({ samples, sampleRate }: Sound): Speech | undefined {
  const size = Math.round((sampleRate * windowMs) / 1000);
  const levels = levelsOf(filtered(samples, [highPass(rumbleHertz, sampleRate)]), size);
  const loudDb = shareOfLevels(levels, 0.95);
  const noiseDb = shareOfLevels(levels, 0.05);
  if (loudDb < faintestDb || loudDb - noiseDb < leastAboveNoiseDb) return undefined;
  const threshold = Math.min(Math.max(noiseDb + aboveNoiseDb, loudDb - depthDb), loudDb - leastDepthDb);
  const runs = withoutClicks(runsOver(levels, threshold));
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last || runs.reduce((sum, run) => sum + run.to - run.from, 0) < leastSpeechWindows)
    return undefined;
  const from = Math.max(0, first.from * size - Math.round((sampleRate * keepBeforeMs) / 1000));
  const to = Math.min(samples.length, last.to * size + Math.round((sampleRate * keepAfterMs) / 1000));
  let clippedSamples = 0;
  for (let i = from; i < to; i++) if (Math.abs(samples[i] ?? 0) >= clippedAt) clippedSamples++;
  return {
    from,
    to,
    noiseDb,
    clippedSamples,
    speechDb: shareOfLevels(levels.slice(first.from, last.to), 0.8),
  };
}

function levelsOf(samples: Float32Array, size: number): number[] {
  const levels: number[] = [];
  for (let from = 0; from + size <= samples.length; from += size) {
    let sum = 0;
    for (let i = from; i < from + size; i++) sum += (samples[i] ?? 0) ** 2;
    levels.push(10 * Math.log10(sum / size + 1e-12));
  }
  return levels;
}

type Run = { from: number; to: number };

function runsOver(levels: readonly number[], threshold: number): Run[] {
  const runs: Run[] = [];
  levels.forEach((level, i) => {
    const last = runs[runs.length - 1];
    if (level < threshold) return;
    if (last?.to === i) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  });
  return runs;
}

function withoutClicks(runs: readonly Run[]): Run[] {
  const kept = [...runs];
  const isClick = (run: Run | undefined, gap: number) =>
    run !== undefined && run.to - run.from < clickWindows && gap >= apartWindows;
  const gap = (before: Run | undefined, after: Run | undefined) =>
    before && after ? after.from - before.to : apartWindows;
  while (isClick(kept[0], gap(kept[0], kept[1]))) kept.shift();
  while (isClick(kept[kept.length - 1], gap(kept[kept.length - 2], kept[kept.length - 1]))) kept.pop();
  return kept;
}
