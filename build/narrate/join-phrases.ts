import type { Sound } from "./engine.ts";

export type SpokenPhrase = {
  sound: Sound;
  pauseMs: number /** Index of the sentence that it belongs to. */;
  sentence: number;
};
export type Joined = { sound: Sound; sentences: { startMs: number; endMs: number }[] };

/** Silence before the first word: enough for an encoder's edge, too short to notice. */
const leadMs = 10;
/** Silence after the last word, in which the room dies away. */
const tailMs = 450;

/** Lays trimmed phrases one after the other with their pauses; a sentence lasts from its first sound to its last. */
export function joinPhrases(phrases: readonly SpokenPhrase[], sampleRate: number): Joined {
  const toSamples = (ms: number): number => Math.round((ms * sampleRate) / 1000);
  const pieces: Float32Array[] = [new Float32Array(toSamples(leadMs))];
  const sentences: { startMs: number; endMs: number }[] = [];
  let at = toSamples(leadMs);
  phrases.forEach(({ sound, pauseMs, sentence }, index) => {
    const startMs = (at * 1000) / sampleRate;
    at += sound.samples.length;
    const endMs = (at * 1000) / sampleRate;
    sentences[sentence] = { startMs: sentences[sentence]?.startMs ?? startMs, endMs };
    const pause = toSamples(index === phrases.length - 1 ? tailMs : pauseMs);
    pieces.push(sound.samples, new Float32Array(pause));
    at += pause;
  });
  return { sound: { samples: joined(pieces, at), sampleRate }, sentences };
}

function joined(pieces: readonly Float32Array[], length: number): Float32Array {
  const all = new Float32Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
