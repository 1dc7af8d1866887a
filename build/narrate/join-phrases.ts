import type { Sound, Span } from "./engine.ts";

export type SpokenPhrase = {
  sound: Sound;
  pauseMs: number;
  /** Index of the sentence that it belongs to. */
  sentence: number;
  /** Where its syllables stand within it, where the voice can tell. */
  syllables?: readonly Span[] | undefined;
};
export type JoinedSentence = { startMs: number; endMs: number; syllables: Span[] };
export type Joined = { sound: Sound; sentences: JoinedSentence[] };

/** Silence before the first word: enough for an encoder's edge, too short to notice. */
const leadMs = 10;
/** Silence after the last word, in which the room dies away. */
const tailMs = 450;

/** Lays trimmed phrases one after the other with their pauses; a sentence lasts from its first sound to its last. */
export function joinPhrases(phrases: readonly SpokenPhrase[], sampleRate: number): Joined {
  const toSamples = (ms: number): number => Math.round((ms * sampleRate) / 1000);
  const pieces: Float32Array[] = [new Float32Array(toSamples(leadMs))];
  const sentences: JoinedSentence[] = [];
  let at = toSamples(leadMs);
  phrases.forEach(({ sound, pauseMs, sentence, syllables = [] }, index) => {
    const startMs = (at * 1000) / sampleRate;
    at += sound.samples.length;
    const endMs = (at * 1000) / sampleRate;
    const before = sentences[sentence];
    const spans = syllables.map(([from, to]): Span => [startMs + from, startMs + to]);
    sentences[sentence] = {
      startMs: before?.startMs ?? startMs,
      endMs,
      syllables: [...(before?.syllables ?? []), ...spans],
    };
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
