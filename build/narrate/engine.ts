import type { Word } from "./split-words.ts";

/** Mono sound, samples between -1 and 1. */
export type Sound = { samples: Float32Array; sampleRate: number };

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

/** A voice. Today only espeak-ng; a folder of recordings or a command of the hall's own can stand in its place. */
export type Engine = {
  /** Goes into timing.json as `engine`. */
  name: string;
  /** Everything that changes how it sounds: another text here means that all stories are made again. */
  settings: string;
  /** Says one phrase; silence around it does no harm. Throws AppError `narrate/…` where it cannot. */
  speak(phrase: Phrase): Promise<Sound>;
  /** Removes what it left on the disk. */
  stop(): Promise<void>;
};
