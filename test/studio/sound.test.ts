import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { measureSound } from "../../runtime/packs/measure-sound.ts";
import { mp3DurationMs } from "../../runtime/packs/mp3-duration.ts";
import { encodeMp3 } from "../../runtime/studio/encode-mp3.ts";
import { findSpeech } from "../../runtime/studio/find-speech.ts";
import { finishStory } from "../../runtime/studio/finish-story.ts";
import { joinTakes } from "../../runtime/studio/join-takes.ts";
import { judgeTake } from "../../runtime/studio/judge-take.ts";
import { limitPeaks } from "../../runtime/studio/limit-peaks.ts";
import { loudnessOf } from "../../runtime/studio/loudness.ts";
import { prepareTake } from "../../runtime/studio/prepare-take.ts";
import { resampled } from "../../runtime/studio/resample.ts";
import { truePeakDb, truePeaks } from "../../runtime/studio/true-peaks.ts";
import { writeWave } from "../../runtime/studio/wave.ts";
import { missingTools } from "../narrate/tools.ts";
import { makeVoice } from "./make-voice.ts";

const noFfmpeg = missingTools("ffmpeg").length > 0;

function tone(hertz: number, amplitude: number, seconds: number, sampleRate = 48_000) {
  const samples = Float32Array.from(
    { length: seconds * sampleRate },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hertz * i) / sampleRate),
  );
  return { samples, sampleRate };
}

describe("the meter", () => {
  test("reads −23 LUFS for the standard's tone of 1 kHz at −20 dBFS, left channel alone", () => {
    expect(loudnessOf(tone(997, 10 ** (-20 / 20), 5))).toBeCloseTo(-23.0, 1);
  });

  test("leaves pauses out of the loudness", () => {
    const { samples, sampleRate } = tone(997, 0.1, 4);
    const withPause = new Float32Array(samples.length * 3);
    withPause.set(samples);
    expect(loudnessOf({ samples: withPause, sampleRate })).toBeCloseTo(
      loudnessOf({ samples, sampleRate }),
      0,
    );
    expect(loudnessOf({ samples: new Float32Array(48_000), sampleRate })).toBe(Number.NEGATIVE_INFINITY);
  });

  test("finds the peak between two samples", () => {
    const { samples } = tone(12_000, 0.5, 1); // every sample at 0, ±0.5 or, shifted by an eighth, ±0.354
    const shifted = samples.map((_, i) => 0.5 * Math.sin((Math.PI / 2) * i + Math.PI / 4));
    expect(Math.max(...shifted)).toBeCloseTo(0.354, 2);
    expect(truePeakDb(shifted.slice(100, 5000))).toBeCloseTo(-6.02, 0);
  });

  test.skipIf(noFfmpeg)("agrees with ffmpeg's ebur128 on voices at both rates", async () => {
    for (const sampleRate of [44_100, 48_000]) {
      const sound = makeVoice({ speechMs: 4000, peak: 0.5, sampleRate });
      const theirs = await measured(writeWave(sound), "wav");
      expect(loudnessOf(sound)).toBeCloseTo(theirs.lufs, 0);
      expect(Math.abs(loudnessOf(sound) - theirs.lufs)).toBeLessThan(0.1);
      expect(Math.abs(truePeakDb(sound.samples) - theirs.truePeakDb)).toBeLessThan(0.3);
    }
  });
});

describe("trimming", () => {
  test("cuts the silence around the speech, to within a few hundredths of a second", () => {
    const speech = findSpeech(makeVoice({ leadMs: 800, speechMs: 1520, tailMs: 600 }));
    expect(speech).toBeDefined();
    const ms = (samples = 0) => (samples * 1000) / 44_100;
    expect(ms(speech?.from)).toBeGreaterThan(760);
    expect(ms(speech?.from)).toBeLessThan(805);
    expect(ms(speech?.to)).toBeGreaterThan(2260);
    expect(ms(speech?.to)).toBeLessThan(2400);
  });

  test("leaves the click of the key out", () => {
    const { samples, sampleRate } = makeVoice({ leadMs: 800, speechMs: 1140 });
    for (let i = 0; i < 300; i++) {
      samples[4000 + i] = i % 2 ? 0.4 : -0.4;
      samples[samples.length - 2000 + i] = i % 2 ? 0.4 : -0.4;
    }
    const speech = findSpeech({ samples, sampleRate });
    expect(((speech?.from ?? 0) * 1000) / sampleRate).toBeGreaterThan(760);
    expect(((speech?.to ?? 0) * 1000) / sampleRate).toBeLessThan(2100);
  });

  test("hears nobody in silence, in noise, in a click", () => {
    expect(findSpeech(makeVoice({ peak: 0 }))).toBeUndefined();
    expect(findSpeech(makeVoice({ peak: 0, noise: 0.1 }))).toBeUndefined();
    expect(findSpeech({ samples: new Float32Array(44_100), sampleRate: 44_100 })).toBeUndefined();
    const click = new Float32Array(44_100);
    click.fill(0.5, 20_000, 20_400);
    expect(findSpeech({ samples: click, sampleRate: 44_100 })).toBeUndefined();
    expect(findSpeech({ samples: new Float32Array(0), sampleRate: 44_100 })).toBeUndefined();
  });
});

describe("what is said of a take", () => {
  const verdict = (sound: Parameters<typeof judgeTake>[0], characters = 4) =>
    judgeTake(sound, characters)?.verdict;

  test("a calm voice in a quiet room is good", () => expect(verdict(makeVoice())).toBe("good"));
  test("too far from the microphone", () =>
    expect(verdict(makeVoice({ peak: 0.01, noise: 0.0001 }))).toBe("soft"));
  test("too near", () => {
    const { samples, sampleRate } = makeVoice({ peak: 3 });
    expect(verdict({ samples: samples.map((each) => Math.max(-1, Math.min(1, each))), sampleRate })).toBe(
      "loud",
    );
  });
  test("a noisy room", () => expect(verdict(makeVoice({ peak: 0.2, noise: 0.03 }))).toBe("noisy"));
  test("read too fast for children", () => expect(verdict(makeVoice({ speechMs: 1500 }), 12)).toBe("fast"));
  test("nobody", () => expect(judgeTake(makeVoice({ peak: 0 }), 4)).toBeUndefined());
});

describe("levelling", () => {
  test("a whisper far away and a call near by come out equally loud", () => {
    for (const peak of [0.03, 0.9])
      expect(loudnessOf(prepareTake(makeVoice({ peak, noise: 0.0001 })))).toBeCloseTo(-16, 0);
  });

  test("the limiter keeps every true peak under the ceiling and leaves the rest alone", () => {
    const sound = makeVoice({ peak: 0.9, speechMs: 3000 });
    const peaks = truePeaks(sound.samples);
    const limited = limitPeaks(sound, { peaks, gain: 1.5, ceiling: 0.7 });
    expect(limited.samples).toHaveLength(sound.samples.length);
    expect(truePeakDb(limited.samples)).toBeLessThan(20 * Math.log10(0.7) + 0.15);
    const quiet = limitPeaks(sound, { peaks, gain: 0.5, ceiling: 0.7 });
    expect(quiet.samples[30_000]).toBeCloseTo((sound.samples[30_000] ?? 0) * 0.5, 5);
  });

  test("a take at 48 kHz lasts as long at 44.1, at the same pitch", () => {
    const at48 = tone(1000, 0.5, 1);
    const at44 = resampled(at48, 44_100);
    expect(at44.samples).toHaveLength(44_100);
    const crossings = at44.samples.filter((each, i) => each >= 0 && (at44.samples[i - 1] ?? 0) < 0).length;
    expect(Math.abs(crossings - 1000)).toBeLessThan(3);
    expect(Math.max(...at44.samples.slice(1000, 40_000))).toBeCloseTo(0.5, 1);
  });
});

describe("a finished story", () => {
  test("sentences stand one after the other with the house's pauses", () => {
    const takes = [22_050, 44_100, 11_025].map((length) => new Float32Array(length).fill(0.2));
    const { sound, sentences } = joinTakes(takes);
    expect(sentences).toEqual([
      { startMs: 8, endMs: 508 },
      { startMs: 1128, endMs: 2128 },
      { startMs: 2748, endMs: 2998 },
    ]);
    expect((sound.samples.length * 1000) / 44_100).toBeCloseTo(2998 + 450, 0);
  });

  test("a first take that begins softly does not let a visitor wait", () => {
    const take = new Float32Array(44_100).fill(0.0005);
    take.fill(0.2, 20_000);
    const { sound } = joinTakes([take]);
    const first = sound.samples.findIndex((sample) => Math.abs(sample) > 0.006);
    expect((first * 1000) / 44_100).toBeLessThan(25);
  });

  test("an MP3 says how long its sound is, to the sample", async () => {
    const { samples } = makeVoice({ speechMs: 2345 });
    const mp3 = await encodeMp3({ samples, sampleRate: 44_100 });
    expect(mp3DurationMs(mp3)).toBeCloseTo((samples.length * 1000) / 44_100, 3);
  });

  test.skipIf(noFfmpeg)(
    "keeps to the bounds of every story: loudness, peak, first sound, times",
    async () => {
      const takes = [0.05, 0.6, 0.2].map((peak, i) =>
        writeWave(
          makeVoice({ peak, noise: 0.0005, pitch: 120 + i * 60, sampleRate: i === 1 ? 48_000 : 44_100 }),
        ),
      );
      const { mp3, durationMs, sentences } = await finishStory(takes);
      const figures = await measured(mp3, "mp3");
      expect(Math.abs(figures.lufs + 16)).toBeLessThan(0.5);
      expect(figures.truePeakDb).toBeLessThan(-1.5);
      expect(figures.firstSoundMs).toBeLessThan(30);
      expect(mp3DurationMs(mp3)).toBeCloseTo(durationMs, -1);
      const decoded = decode(mp3);
      for (const [at, { startMs, endMs }] of sentences.entries()) {
        expect(endMs - startMs).toBeGreaterThan(1400);
        expect(loudest(decoded, startMs, startMs + 120)).toBeGreaterThan(0.05);
        if (at > 0) expect(loudest(decoded, startMs - 500, startMs - 60)).toBeLessThan(0.01);
      }
    },
  );

  test("says which sentence nobody speaks in", async () => {
    const takes = [writeWave(makeVoice()), writeWave(makeVoice({ peak: 0 }))];
    await expect(finishStory(takes)).rejects.toMatchObject({ code: "studio/bad-take", message: "2" });
  });
});

async function measured(bytes: Buffer, ending: string) {
  const folder = mkdtempSync(join(tmpdir(), "zange-studio-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, `sound.${ending}`);
  writeFileSync(file, bytes);
  const read = await measureSound(file);
  if (read.status !== "ok") throw new Error(read.status);
  return read.figures;
}

function decode(mp3: Buffer): Float32Array {
  const raw = execFileSync(
    "ffmpeg",
    ["-v", "error", "-i", "-", "-f", "f32le", "-ac", "1", "-ar", "44100", "-"],
    { input: mp3, maxBuffer: 1 << 26 },
  );
  return new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length));
}

function loudest(samples: Float32Array, fromMs: number, toMs: number): number {
  return samples
    .subarray(Math.round(fromMs * 44.1), Math.round(toMs * 44.1))
    .reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}
