import { type Sound, storyRate } from "./sound.ts";

export type JoinedTakes = { sound: Sound; sentences: { startMs: number; endMs: number }[] };

/** The house's pauses, as in the machine's narration. */
const betweenMs = 620;
const leadMs = 8;
const tailMs = 450;
/** Louder than this a visitor hears the story begin. */
const audible = 0.006;
/** At most so much softer sound before it. */
const softLeadMs = 8;

/** Lays prepared takes one after the other; a sentence lasts from its first sample to its last. */
export function joinTakes(takes: readonly Float32Array[]): JoinedTakes {
  const toSamples = (ms: number) => Math.round((ms * storyRate) / 1000);
  const toMs = (samples: number) => Math.round((samples * 1000) / storyRate);
  const pieces = takes.map((take, i) => (i === 0 ? promptly(take, toSamples(softLeadMs)) : take));
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const pauses = toSamples(betweenMs) * Math.max(0, pieces.length - 1);
  const samples = new Float32Array(toSamples(leadMs) + length + pauses + toSamples(tailMs));
  const sentences: { startMs: number; endMs: number }[] = [];
  let at = toSamples(leadMs);
  for (const piece of pieces) {
    samples.set(piece, at);
    sentences.push({ startMs: toMs(at), endMs: toMs(at + piece.length) });
    at += piece.length + toSamples(betweenMs);
  }
  return { sound: { samples, sampleRate: storyRate }, sentences };
}

/** A first take that begins softly would let a visitor wait after the press. */
function promptly(take: Float32Array, softLead: number): Float32Array {
  const first = take.findIndex((sample) => Math.abs(sample) >= audible);
  return take.subarray(Math.max(0, first - softLead));
}
