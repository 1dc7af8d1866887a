// $<body>*<two hex digits: XOR of the body's bytes><CR, LF or CR LF>, at most 82 bytes.
// A body is printable ASCII without `$` and `*`.
import { COMMA, CR, DOLLAR, hexDigit, LF, SPACE, STAR, TILDE } from "./ascii.ts";
import type { LinesFrame } from "./frame.ts";
import { readFrame } from "./read-frame.ts";
import { bodyCapBytes, emptySentence } from "./sentence.ts";

export type Decoded = {
  frames: readonly LinesFrame[];
  /** Bytes that turned out to belong to no sentence. Line ends are not counted: between sentences they are no noise. */
  discarded: number;
};
export type LinesDecoder = { push(chunk: Uint8Array): Decoded };

/** What the next byte has to be; from the `*` on also how many bytes beside the body were taken. */
const DOLLAR_NEXT: number = 0;
const BODY_NEXT: number = 1;
const HIGH_DIGIT_NEXT: number = 2;
const LOW_DIGIT_NEXT: number = 3;
const LINE_END_NEXT: number = 4;

const noFrames: readonly LinesFrame[] = [];

/**
 * Turns bytes into frames, however they are cut; a frame comes out with the first byte of its line end. Pure: no
 * clock, no events; holds at most one sentence.
 *
 * After a sentence that is none, its first byte is dropped and the rest looked at again. As no body holds a `$`,
 * a second `$` ends the attempt at once; so the next sentence can only begin at the byte that spoilt this one, and
 * "again" never means reading a byte twice.
 */
export function createLinesDecoder(): LinesDecoder {
  const sentence = emptySentence();
  const { bytes, ends, numbers } = sentence;
  let next = DOLLAR_NEXT;
  let sum = 0;
  let number = 0; // the field being read, as a number
  let highDigit = 0;

  /** Collects body bytes from `at` on, up to the `*` or a byte that cannot be one. Answers the first index not taken. */
  function collect(chunk: Uint8Array, at: number): number {
    // Local copies: this loop sees nearly every byte.
    const end = chunk.length;
    let length = sentence.length;
    let commas = sentence.commas;
    let xor = sum;
    let value = number;
    let index = at;
    for (; index < end; index++) {
      const byte = chunk[index] ?? 0;
      if (byte === STAR) {
        ends[commas] = length;
        numbers[commas] = value;
        next = HIGH_DIGIT_NEXT;
        break;
      }
      if (length === bodyCapBytes || byte < SPACE || byte > TILDE || byte === DOLLAR) {
        next = DOLLAR_NEXT;
        break;
      }
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + (byte - 0x30);
      } else if (byte === COMMA) {
        ends[commas] = length;
        numbers[commas] = value;
        commas++;
        value = 0;
      } else {
        value = Number.NaN;
      }
      xor ^= byte;
      bytes[length++] = byte;
    }
    sentence.length = length;
    sentence.commas = commas;
    sum = xor;
    number = value;
    return index;
  }

  function push(chunk: Uint8Array): Decoded {
    const end = chunk.length;
    let frames: LinesFrame[] | undefined;
    let discarded = 0;
    let at = 0;
    while (at < end) {
      if (next === BODY_NEXT) {
        at = collect(chunk, at);
        if (next === HIGH_DIGIT_NEXT) at++;
        else if (next === DOLLAR_NEXT) discarded += 1 + sentence.length;
        continue;
      }
      const byte = chunk[at] ?? 0;
      if (next === DOLLAR_NEXT) {
        at++;
        if (byte === DOLLAR) {
          next = BODY_NEXT;
          sentence.length = 0;
          sentence.commas = 0;
          sum = 0;
          number = 0;
        } else if (byte !== CR && byte !== LF) {
          discarded++;
        }
      } else if (next === LINE_END_NEXT) {
        next = DOLLAR_NEXT;
        const frame = byte === CR || byte === LF ? readFrame(sentence) : undefined;
        if (!frame) discarded += 4 + sentence.length;
        else if (frames) frames.push(frame);
        else frames = [frame];
      } else {
        const digit = hexDigit(byte);
        if (digit < 0) {
          discarded += next + sentence.length;
          next = DOLLAR_NEXT;
        } else if (next === HIGH_DIGIT_NEXT) {
          at++;
          highDigit = digit;
          next = LOW_DIGIT_NEXT;
        } else {
          at++;
          next = LINE_END_NEXT;
          if (((highDigit << 4) | digit) !== sum) {
            discarded += 4 + sentence.length;
            next = DOLLAR_NEXT;
          }
        }
      }
    }
    return { frames: frames ?? noFrames, discarded };
  }

  return { push };
}
