import { AppError } from "../../runtime/base/app-error.ts";
import type { Sound } from "./engine.ts";

/** Reads a RIFF WAVE file of one channel, 16 bit or 32 bit float. A length of the data that is too large (written to a pipe) is mended. */
export function readWave(bytes: Buffer): Sound {
  if (bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "RIFF") throw notWave("no RIFF header");
  let format: { kind: number; channels: number; sampleRate: number; bits: number } | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const id = bytes.toString("latin1", at, at + 4);
    const size = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    const body = at + 8;
    if (id === "fmt ")
      format = {
        // 0xfffe: the real kind stands in the extension
        kind: bytes.readUInt16LE(body) === 0xfffe ? bytes.readUInt16LE(body + 24) : bytes.readUInt16LE(body),
        channels: bytes.readUInt16LE(body + 2),
        sampleRate: bytes.readUInt32LE(body + 4),
        bits: bytes.readUInt16LE(body + 14),
      };
    if (id === "data") {
      if (format?.channels !== 1) throw notWave("one channel wanted");
      return { samples: samplesOf(bytes.subarray(body, body + size), format), sampleRate: format.sampleRate };
    }
    at = body + size + (size & 1);
  }
  throw notWave("no data");
}

function samplesOf(data: Buffer, format: { kind: number; bits: number }): Float32Array {
  if (format.kind === 1 && format.bits === 16)
    return Float32Array.from({ length: data.length >> 1 }, (_, at) => data.readInt16LE(at * 2) / 32_768);
  if (format.kind === 3 && format.bits === 32)
    return Float32Array.from({ length: data.length >> 2 }, (_, at) => data.readFloatLE(at * 4));
  throw notWave(`kind ${format.kind}, ${format.bits} bit`);
}

/** The bytes of a WAVE file, 32 bit float: nothing is lost between the steps. */
export function writeWave({ samples, sampleRate }: Sound): Buffer {
  const bytes = Buffer.alloc(44 + samples.length * 4);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(3, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * 4, 28);
  bytes.writeUInt16LE(4, 32);
  bytes.writeUInt16LE(32, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(samples.length * 4, 40);
  samples.forEach((sample, at) => {
    bytes.writeFloatLE(sample, 44 + at * 4);
  });
  return bytes;
}

function notWave(reason: string): AppError {
  return new AppError(
    "narrate/not-wave",
    `声音的格式读不懂（${reason}）。 The sound cannot be read (${reason}).`,
  );
}
