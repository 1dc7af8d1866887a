import { sentenceCapBytes } from "./frame.ts";

/** `$`, `*`, two hex digits, CR and LF stand around the body. */
export const bodyCapBytes = sentenceCapBytes - 6;

/**
 * The body of the one sentence that a decoder is collecting, and its fields as they were met. Used over and over,
 * so that reading millions of sentences leaves nothing behind but the frames.
 */
export type Sentence = {
  readonly bytes: Uint8Array;
  length: number;
  /** Commas met so far, which is the index of the field being read. */
  commas: number;
  /** Where each field ends in `bytes`. */
  readonly ends: Uint8Array;
  /** Each field as a decimal number; NaN where it holds anything but digits, 0 where it is empty. */
  readonly numbers: Float64Array;
};

export function emptySentence(): Sentence {
  return {
    bytes: new Uint8Array(bodyCapBytes),
    length: 0,
    commas: 0,
    ends: new Uint8Array(bodyCapBytes + 1),
    numbers: new Float64Array(bodyCapBytes + 1),
  };
}
