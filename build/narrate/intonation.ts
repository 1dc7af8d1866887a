import type { Phrase } from "./engine.ts";

/** How a word is said beside the voice's middle, in percent; 20 % of pitch are about 1.5 semitones. */
export type WordTone = { pitch: number; range: number; rate: number };

/**
 * The melody of a phrase, word by word. espeak-ng gives Mandarin its tones but no fall: every first tone is as high as the one before.
 * People start high and sink, start anew (a little lower) after each comma, slow down on the last word, and lift it when they ask.
 */
export function intonationOf(phrase: Phrase): WordTone[] {
  const inSentence = phrase.count > 1 ? phrase.index / (phrase.count - 1) : 1;
  const isLast = phrase.index === phrase.count - 1;
  const start = 16 - 8 * (phrase.count > 1 ? inSentence : 0);
  const end = isLast ? -20 : -8 - 4 * inSentence;
  const total = phrase.words.reduce((sum, word) => sum + word.syllables.length, 0);
  let said = 0;
  return phrase.words.map((word, at) => {
    const along = total > 1 ? (said + (word.syllables.length - 1) / 2) / (total - 1) : 1;
    said += word.syllables.length;
    const isFinal = at === phrase.words.length - 1;
    const isLifted = isFinal && isLast && phrase.asks;
    return {
      pitch: Math.round(isLifted ? 6 : start + (end - start) * along),
      range: Math.round(isLifted ? 125 : 112 - 16 * along),
      rate: isFinal ? (isLast ? 86 : 91) : 100,
    };
  });
}
