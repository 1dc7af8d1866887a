import type { LampMode } from "../device.ts";

/**
 * One sentence of the lines protocol, read and checked (hardware/README.md has the table).
 * `n` counts the board's sentences 0–255; `boardMs` is the board's own clock.
 */
export type LinesFrame =
  | { kind: "id"; n: number; firmware: string; inputs: number; outputs: number }
  | { kind: "input"; n: number; input: number; value: 0 | 1; boardMs: number }
  | { kind: "state"; n: number; on: readonly number[] }
  | { kind: "heartbeat"; n: number; boardMs: number }
  | { kind: "who" }
  | { kind: "out"; output: number; mode: LampMode };

/** What a board says, as against what the host orders. */
export type BoardFrame = Exclude<LinesFrame, { kind: "who" | "out" }>;

/** `$` … CR LF. A longer one is no sentence. */
export const sentenceCapBytes = 82;

/** Highest number of an input or output. A full state has room for inputs 1–268. */
export const highestChannel = 268;

/** True for the four words that a lamp understands. */
export function isLampMode(word: string): word is LampMode {
  return word === "off" || word === "on" || word === "breathe" || word === "blink";
}
