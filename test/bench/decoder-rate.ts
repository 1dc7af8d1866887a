import { ReadlineParser } from "@serialport/parser-readline";
import { createLinesDecoder } from "../../hardware/lines/decoder.ts";
import { encodeFrame } from "../../hardware/lines/encode-frame.ts";
import type { LinesFrame } from "../../hardware/lines/frame.ts";

const chunkBytes = 64;
const streamBytes = 4 * 1024 * 1024;
const rounds = 5;

/**
 * Megabytes a second that the decoder takes in chunks of 64 bytes, beside `@serialport/parser-readline` with the
 * checksum and fields read as anybody would write it. The best of five rounds each, taken in turns.
 */
export async function measureDecoder(): Promise<{ mbPerSecond: number; peerMbPerSecond: number }> {
  const chunks = makeChunks();
  let ours = 0;
  let peer = 0;
  for (let round = 0; round <= rounds; round++) {
    const own = runOurs(chunks);
    const other = runPeer(chunks);
    if (own.frames !== other.frames) throw new Error(`${own.frames} frames against ${other.frames}`);
    if (round === 0) continue; // warms up
    ours = Math.max(ours, own.mbPerSecond);
    peer = Math.max(peer, other.mbPerSecond);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { mbPerSecond: ours, peerMbPerSecond: peer };
}

function runOurs(chunks: readonly Uint8Array[]): { frames: number; mbPerSecond: number } {
  const decoder = createLinesDecoder();
  let frames = 0;
  const began = performance.now();
  for (const chunk of chunks) frames += decoder.push(chunk).frames.length;
  return { frames, mbPerSecond: rate(chunks, began) };
}

function runPeer(chunks: readonly Uint8Array[]): { frames: number; mbPerSecond: number } {
  const parser = new ReadlineParser({ delimiter: "\r\n" });
  let frames = 0;
  parser.on("data", (line: string) => {
    if (readLine(line)) frames++;
  });
  const began = performance.now();
  for (const chunk of chunks) parser.write(chunk);
  return { frames, mbPerSecond: rate(chunks, began) };
}

function readLine(line: string): { kind: string; numbers: number[] } | undefined {
  const star = line.lastIndexOf("*");
  if (line[0] !== "$" || star < 0) return undefined;
  let sum = 0;
  for (let at = 1; at < star; at++) sum ^= line.charCodeAt(at);
  if (sum !== Number.parseInt(line.slice(star + 1), 16)) return undefined;
  const [kind = "", ...fields] = line.slice(1, star).split(",");
  return { kind, numbers: fields.map(Number) };
}

function rate(chunks: readonly Uint8Array[], began: number): number {
  return (chunks.length * chunkBytes) / 1000 / (performance.now() - began);
}

/** What a busy board says: mostly edges, now and then a heartbeat and a full state. */
function makeChunks(): Uint8Array[] {
  const bytes = new Uint8Array(streamBytes);
  let length = 0;
  for (let count = 0; ; count++) {
    const sentence = encodeFrame(frameAt(count));
    if (length + sentence.length > streamBytes) break;
    bytes.set(sentence, length);
    length += sentence.length;
  }
  const chunks: Uint8Array[] = [];
  for (let at = 0; at + chunkBytes <= length; at += chunkBytes)
    chunks.push(Buffer.from(bytes.subarray(at, at + chunkBytes)));
  return chunks;
}

function frameAt(count: number): LinesFrame {
  const n = count % 256;
  const boardMs = count * 13;
  if (count % 20 === 19) return { kind: "state", n, on: [1 + (count % 16)] };
  if (count % 20 === 9) return { kind: "heartbeat", n, boardMs };
  return { kind: "input", n, input: 1 + (count % 16), value: count % 3 === 0 ? 1 : 0, boardMs };
}
