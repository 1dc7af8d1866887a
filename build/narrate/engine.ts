import type { Word } from "./split-words.ts";

/** Mono sound, samples between -1 and 1. */
export type Sound = { samples: Float32Array; sampleRate: number };

/** Start and end within a sound, milliseconds. */
export type Span = readonly [startMs: number, endMs: number];

/** What is said in one breath: the stretch between two punctuation marks. */
export type Phrase = {
  text: string;
  /** Its words with their syllables (tone marks), in order; together one syllable a Chinese character. */
  words: Word[];
  /** Place within its sentence, from 0, and how many phrases the sentence has: a voice falls from the first to the last. */
  index: number;
  count: number;
  /** Whether the sentence ends with a question mark. */
  asks: boolean;
};

/** One sentence of a story, or the whole of a short clip. */
export type Utterance = {
  /** A story's id, or a clip's kind and id: `prompts/press`. */
  subject: string;
  /** From 1; `undefined` for a clip, which is one utterance. */
  sentence: number | undefined;
  text: string;
};

type Voice = {
  /** Goes into timing.json as `engine`. */
  name: string;
  /** Everything that changes how a subject sounds: another text here means that it is made again. `undefined` where the voice has nothing for it. */
  settings(subject: string): Promise<string | undefined>;
  /** Removes what it left on the disk. */
  stop(): Promise<void>;
};

/** A machine that says a phrase at a time, so that the pauses between them are ours. Its sound is shaped towards a person's. */
export type PhraseEngine = Voice & {
  unit: "phrase";
  /**
   * Says one phrase; silence around it does no harm. Asked again with `isPlain` where a syllable was swallowed: then without finery
   * that may have been too much for it. Throws AppError `narrate/…` where it cannot.
   */
  speak(phrase: Phrase, isPlain?: boolean): Promise<Sound>;
  /** Where each syllable stands in the trimmed sound of a phrase, where the voice can tell. */
  syllableTimes?(phrase: Phrase, sound: Sound): Promise<Span[]>;
};

/** A person, or a programme of the hall's own: whole sentences, left as they sound. */
export type SentenceEngine = Voice & {
  unit: "sentence";
  /** Throws AppError `narrate/…` with the sentence where it cannot. */
  speak(utterance: Utterance): Promise<Sound>;
  /** The number of the last sentence that it holds of a story, where it can tell: more than there are means that they slipped. */
  lastSentence?(story: string): Promise<number>;
};

export type Engine = PhraseEngine | SentenceEngine;

// espeak-ng stands in for everybody; a programme that a hall installed stands in for a person.
const standing = new Map([
  ["espeak", 0],
  ["command", 1],
]);

/** Whether a voice may replace another's sound without being forced: never a better one, and no stranger's. */
export function mayReplace(made: string, engine: string): boolean {
  return made === engine || (standing.get(made) ?? 2) < (standing.get(engine) ?? 2);
}
