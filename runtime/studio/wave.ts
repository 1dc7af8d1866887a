// RIFF WAVE as the recording page sends it and as takes lie on the disk: one channel, 16 bit, 44.1 or 48 kHz.
import { longestTakeMs } from "../contract/studio.ts";
import type { Sound } from "./sound.ts";

export type WaveRead = { status: "ok"; sound: Sound } | { status: "not-wave" } | { status: "too-long" };

const rates = [44_100, 48_000];
const headBytes = 44;

/** Reads a take from outside: anything that is not exactly of the kind above is refused, whatever its header claims. */
export function readWave(bytes: Buffer): WaveRead {
  if (bytes.length < headBytes || tag(bytes, 0) !== "RIFF" || tag(bytes, 8) !== "WAVE")
    return { status: "not-wave" };
  let sampleRate = 0;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = bytes.readUInt32LE(at + 4);
    const body = at + 8;
    if (body + size > bytes.length) return { status: "not-wave" }; // cut off on its way
    if (tag(bytes, at) === "fmt ") {
      const isOurs =
        size >= 16 &&
        bytes.readUInt16LE(body) === 1 &&
        bytes.readUInt16LE(body + 2) === 1 &&
        bytes.readUInt16LE(body + 14) === 16;
      sampleRate = isOurs ? bytes.readUInt32LE(body + 4) : 0;
    }
    if (tag(bytes, at) === "data") {
      if (!rates.includes(sampleRate) || size < 2) return { status: "not-wave" };
      const count = size >> 1;
      if ((count * 1000) / sampleRate > longestTakeMs) return { status: "too-long" };
      const samples = new Float32Array(count);
      for (let i = 0; i < count; i++) samples[i] = bytes.readInt16LE(body + i * 2) / 32_768;
      return { status: "ok", sound: { samples, sampleRate } };
    }
    at = body + size + (size & 1);
  }
  return { status: "not-wave" };
}

/** The same form as bytes; what lies outside -1 … 1 is cut. */
export function writeWave({ samples, sampleRate }: Sound): Buffer {
  const bytes = Buffer.alloc(headBytes + samples.length * 2);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 2, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, i) => {
    const whole = Math.round(sample * 32_767);
    bytes.writeInt16LE(Math.max(-32_768, Math.min(32_767, whole)), headBytes + i * 2);
  });
  return bytes;
}

function tag(bytes: Buffer, at: number): string {
  return bytes.toString("latin1", at, at + 4);
}
