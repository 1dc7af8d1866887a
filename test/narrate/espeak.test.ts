import { describe, expect, test } from "vitest";
import { startEspeak, toSsml } from "../../build/narrate/espeak.ts";
import { splitPhrases } from "../../build/narrate/split-phrases.ts";
import { textToPinyin } from "../../build/narrate/text-to-pinyin.ts";
import { trimSilence } from "../../build/narrate/trim-silence.ts";
import { missingTools } from "./tools.ts";

const missing = missingTools("espeak-ng");
const phraseOf = (sentence: string) =>
  splitPhrases(sentence, textToPinyin(sentence))[0]?.phrase ?? expect.fail("no phrase");

test("hands over syllables with digits, words together, each with its own melody", () => {
  expect(toSsml(phraseOf("女战士很小。"))).toMatch(
    /^<speak><prosody pitch="\+16%" range="\d+%" rate="100%">nv3<\/prosody> <prosody [^>]+>zhan4shi4<\/prosody> .*<\/speak>$/,
  );
});

describe.skipIf(missing.length > 0)(`with ${missing.join(", ") || "espeak-ng"}`, () => {
  test("says a phrase with our own voice, three to seven syllables a second", async () => {
    const engine = await startEspeak();
    try {
      const phrase = phraseOf("红军翻过了雪山。");
      const { samples, sampleRate } = trimSilence(await engine.speak(phrase));
      const pace = phrase.text.length / (samples.length / sampleRate);
      expect(pace).toBeGreaterThan(3);
      expect(pace).toBeLessThan(7);
      expect(Math.max(...samples)).toBeLessThan(0.99); // not clipped
    } finally {
      await engine.stop();
    }
  });
});
