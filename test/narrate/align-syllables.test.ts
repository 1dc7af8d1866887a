import { describe, expect, test } from "vitest";
import { alignSyllables } from "../../build/narrate/align-syllables.ts";
import type { Sound, Span } from "../../build/narrate/engine.ts";
import { startEspeak } from "../../build/narrate/espeak.ts";
import { splitPhrases } from "../../build/narrate/split-phrases.ts";
import { textToPinyin } from "../../build/narrate/text-to-pinyin.ts";
import { trimSilence } from "../../build/narrate/trim-silence.ts";
import { missingTools } from "./tools.ts";

const sampleRate = 22_050;
const missing = missingTools("espeak-ng");

/** A steady vowel of three resonances. */
function vowel(durationMs: number, [first, second, third]: readonly [number, number, number]): Sound {
  const length = Math.round((durationMs * sampleRate) / 1000);
  const wave = (hz: number, at: number): number => Math.sin((2 * Math.PI * hz * at) / sampleRate);
  return {
    samples: Float32Array.from(
      { length },
      (_, at) => 0.3 * wave(first, at) + 0.2 * wave(second, at) + 0.1 * wave(third, at),
    ),
    sampleRate,
  };
}
const a = [800, 1300, 2600] as const;
const i = [280, 2300, 3100] as const;
const u = [320, 800, 2400] as const;

function joined(...sounds: Sound[]): Sound {
  return { samples: Float32Array.from(sounds.flatMap(({ samples }) => [...samples])), sampleRate };
}

test("finds the seams between syllables that are longer and shorter than when they are spoken alone", () => {
  const alone = [vowel(200, a), vowel(200, i), vowel(200, u)];
  const spans = alignSyllables(joined(vowel(120, a), vowel(320, i), vowel(180, u)), alone);
  expect(spans.map((span) => span.map((ms) => Math.round(ms / 10)))).toEqual([
    [0, 12],
    [12, 44],
    [44, 62],
  ]);
});

test("gives next to no time to a syllable that was swallowed", () => {
  const alone = [vowel(200, a), vowel(200, i), vowel(200, u)];
  const [, swallowed] = alignSyllables(joined(vowel(200, a), vowel(200, u)), alone);
  expect(lengthOf(swallowed)).toBeLessThan(60);
});

describe.skipIf(missing.length > 0)(`with ${missing.join(", ") || "espeak-ng"}`, () => {
  test("notices a syllable that is cut out of a spoken phrase", async () => {
    const engine = await startEspeak();
    try {
      const text = "红军翻过了大雪山";
      const phrase = splitPhrases(text, textToPinyin(text))[0]?.phrase ?? expect.fail("no phrase");
      const whole = trimSilence(await engine.speak(phrase));
      const spans = (await engine.syllableTimes?.(phrase, whole)) ?? [];
      expect(spans).toHaveLength(8);
      expect(Math.min(...spans.map(lengthOf))).toBeGreaterThan(90);
      expect(Math.max(...spans.map(lengthOf))).toBeLessThan(600);

      const [fromMs = 0, toMs = 0] = spans[6] ?? [];
      const at = (ms: number): number => Math.round((ms * sampleRate) / 1000);
      const cut = Float32Array.from([
        ...whole.samples.slice(0, at(fromMs)),
        ...whole.samples.slice(at(toMs)),
      ]);
      const left = (await engine.syllableTimes?.(phrase, { samples: cut, sampleRate })) ?? [];
      expect(lengthOf(left[6])).toBeLessThan(90);
    } finally {
      await engine.stop();
    }
  });
});

function lengthOf(span: Span | undefined): number {
  return span ? span[1] - span[0] : expect.fail("no span");
}
