import { expect, test } from "vitest";
import type { Sound } from "../../build/narrate/engine.ts";
import { joinPhrases } from "../../build/narrate/join-phrases.ts";
import { trimSilence } from "../../build/narrate/trim-silence.ts";
import { readWave, writeWave } from "../../build/narrate/wave-file.ts";
import { beep } from "./beep-engine.ts";

const sampleRate = 22_050;
const ms = (sound: Sound): number => (sound.samples.length * 1000) / sound.sampleRate;
const silence = (durationMs: number): number[] =>
  new Array<number>(Math.round((durationMs * sampleRate) / 1000)).fill(0);

test("cuts the silence around a phrase and keeps a soft edge", () => {
  const padded = Float32Array.from([...silence(300), ...beep(500).samples, ...silence(700)]);
  const trimmed = trimSilence({ samples: padded, sampleRate });
  expect(ms(trimmed)).toBeGreaterThan(495);
  expect(ms(trimmed)).toBeLessThan(525);
  expect(Math.abs(trimmed.samples[0] ?? 1)).toBeLessThan(0.01);
});

test("answers a silent phrase with nothing", () => {
  expect(trimSilence({ samples: Float32Array.from(silence(100)), sampleRate }).samples).toHaveLength(0);
});

test("knows to the sample where a sentence of several phrases begins and ends", () => {
  const joined = joinPhrases(
    [
      { sound: beep(1000), pauseMs: 300, sentence: 0 },
      { sound: beep(500), pauseMs: 620, sentence: 0 },
      { sound: beep(800), pauseMs: 620, sentence: 1 },
    ],
    sampleRate,
  );
  const times = joined.sentences.map(({ startMs, endMs }) => [Math.round(startMs), Math.round(endMs)]);
  expect(times).toEqual([
    [10, 1810],
    [2430, 3230],
  ]);
  expect(Math.round(ms(joined.sound))).toBe(3680);
});

test("reads back what it wrote, and what a pipe left without a length", () => {
  const sound = beep(50);
  const bytes = writeWave(sound);
  expect(readWave(bytes)).toEqual(sound);
  bytes.writeUInt32LE(0xffffffff, 40);
  expect(readWave(bytes)).toEqual(sound);
});

test("says that something else is no sound", () => {
  expect(() => readWave(Buffer.from("hello"))).toThrow(expect.objectContaining({ code: "narrate/not-wave" }));
});
