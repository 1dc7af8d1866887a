import { describe, expect, test } from "vitest";
import { readWave, writeWave } from "../../runtime/studio/wave.ts";
import { makeVoice } from "./make-voice.ts";

const good = writeWave(makeVoice());
const changed = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(good);
  change(bytes);
  return bytes;
};

describe("a take from outside", () => {
  test("comes back as it was sent", () => {
    const read = readWave(good);
    expect(read.status).toBe("ok");
    if (read.status !== "ok") return;
    expect(read.sound.sampleRate).toBe(44_100);
    expect(writeWave(read.sound).length).toBe(good.length);
    expect(read.sound.samples[30_000]).toBeCloseTo(makeVoice().samples[30_000] ?? 0, 3);
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["a page", Buffer.from("<html>".repeat(20))],
    ["an MP3", Buffer.from("ID3".padEnd(200, "x"))],
    ["a header that promises more than came", good.subarray(0, good.length - 10)],
    ["two channels", changed((bytes) => bytes.writeUInt16LE(2, 22))],
    ["24 bit", changed((bytes) => bytes.writeUInt16LE(24, 34))],
    ["floating point", changed((bytes) => bytes.writeUInt16LE(3, 20))],
    ["a rate of 8 kHz", changed((bytes) => bytes.writeUInt32LE(8000, 24))],
    ["a rate of 0", changed((bytes) => bytes.writeUInt32LE(0, 24))],
    ["no sound in it", writeWave({ samples: new Float32Array(0), sampleRate: 44_100 })],
    ["a size of 4 GB", changed((bytes) => bytes.writeUInt32LE(0xffffffff, 40))],
  ])("is refused where it is %s", (_name, bytes) => {
    expect(readWave(bytes).status).toBe("not-wave");
  });

  test("longer than forty seconds is a forgotten button", () => {
    const sound = { samples: new Float32Array(44_100 * 41), sampleRate: 44_100 };
    expect(readWave(writeWave(sound)).status).toBe("too-long");
  });
});
