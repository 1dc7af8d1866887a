import fc from "fast-check";
import { highestChannel, type LinesFrame } from "../../hardware/lines/frame.ts";

const n = fc.integer({ min: 0, max: 255 });
const channel = fc.integer({ min: 1, max: highestChannel });
const boardMs = fc.integer({ min: 0, max: 0xffff_ffff });

/** Any frame that the protocol can say. */
export const anyFrame: fc.Arbitrary<LinesFrame> = fc.oneof(
  fc.record({
    kind: fc.constant("id" as const),
    n,
    firmware: fc.stringMatching(/^[A-Za-z0-9 ._-]{0,40}$/),
    inputs: fc.integer({ min: 0, max: highestChannel }),
    outputs: fc.integer({ min: 0, max: highestChannel }),
  }),
  fc.record({
    kind: fc.constant("input" as const),
    n,
    input: channel,
    value: fc.constantFrom(0 as const, 1 as const),
    boardMs,
  }),
  fc.record({
    kind: fc.constant("state" as const),
    n,
    on: fc.uniqueArray(channel, { maxLength: 20 }).map((on) => on.sort((a, b) => a - b)),
  }),
  fc.record({ kind: fc.constant("heartbeat" as const), n, boardMs }),
  fc.record({ kind: fc.constant("who" as const) }),
  fc.record({
    kind: fc.constant("out" as const),
    output: channel,
    mode: fc.constantFrom("off" as const, "on" as const, "breathe" as const, "blink" as const),
  }),
);

/** The text as the bytes that would travel. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Cuts `bytes` into pieces of the given lengths, used round and round. */
export function chunked(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = Math.max(1, lengths[turn % lengths.length] ?? 1);
    chunks.push(bytes.slice(at, at + length));
    at += length;
  }
  return chunks;
}
