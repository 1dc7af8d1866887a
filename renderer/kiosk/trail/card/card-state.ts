import { markOf } from "../../../../runtime/contract/code-mark.ts";
import { completionLetters } from "../../../../runtime/contract/completion-code.ts";
import { codeLetters, isWhole, plainCode, signedLetters } from "../../../../runtime/contract/short-code.ts";

/** A post of the paper card whose code was typed. */
export type Stamped = { stop: number; code: string };

export type CardState = {
  /** Letters of the code that is being typed, nothing between them. */
  typed: string;
  /** In the order in which they came. */
  stamped: readonly Stamped[];
};

export const emptyCard: CardState = { typed: "", stamped: [] };
export const postLetters = signedLetters + 1;

/** With one more letter; what no code has, and what is one too many, changes nothing. */
export function withLetter(state: CardState, letter: string): CardState {
  const plain = plainCode(letter);
  if (plain.length !== 1 || !codeLetters.includes(plain) || state.typed.length >= completionLetters)
    return state;
  return { ...state, typed: state.typed + plain };
}

export function withoutLast(state: CardState): CardState {
  return { ...state, typed: state.typed.slice(0, -1) };
}

export function withStamp({ stamped }: CardState, stop: number, code: string): CardState {
  return { typed: "", stamped: [...stamped, { stop, code }] };
}

export function isStamped({ stamped }: CardState, stop: number): boolean {
  return stamped.some((each) => each.stop === stop);
}

/** As it is read from a post or a phone: `7Q4M·2KT`, `K7QM·4XB2·P`. */
export function showTyped(typed: string): string {
  return (typed.match(/.{1,4}/g) ?? []).join("·");
}

/**
 * Whether nothing is left to type: nine letters, or the seven of one of our posts, told by its mark. Only the hall's computer says
 * what the code is.
 */
export function isFull(typed: string, hallId: string, marks: readonly string[]): boolean {
  if (typed.length === completionLetters) return true;
  return typed.length === postLetters && isWhole(typed) && marks.includes(markOf(hallId, typed));
}
