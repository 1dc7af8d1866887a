import { describe, expect, test } from "vitest";
import { startEspeak } from "../../build/narrate/espeak.ts";
import { speakSentences, type ToSpeak } from "../../build/narrate/speak-sentences.ts";
import { textToPinyin } from "../../build/narrate/text-to-pinyin.ts";
import { beep, beepEngine } from "./beep-engine.ts";
import { missingTools } from "./tools.ts";

const missing = missingTools("espeak-ng");
const wantedOf = (text: string): ToSpeak => ({
  ...{ subject: "boat", sentences: [text] },
  syllables: [textToPinyin(text)],
});

/** A voice that swallows the second syllable, always or until it is asked to speak plainly. */
function hastyEngine(swallows: "always" | "at first") {
  const asked: boolean[] = [];
  let isGone = true;
  return {
    ...{ ...beepEngine(), asked },
    speak: async (_: unknown, isPlain = false) => {
      asked.push(isPlain);
      isGone = swallows === "always" || !isPlain;
      return beep(600);
    },
    syllableTimes: async (): Promise<[number, number][]> =>
      isGone
        ? [
            [0, 290],
            [290, 300],
            [300, 600],
          ]
        : [
            [0, 200],
            [200, 400],
            [400, 600],
          ],
  };
}

test("asks again plainly where a syllable was swallowed", async () => {
  const engine = hastyEngine("at first");
  const { phrases } = await speakSentences(engine, wantedOf("红船小。"));
  expect(engine.asked).toEqual([false, true]);
  expect(phrases[0]?.syllables).toEqual([
    [0, 200],
    [200, 400],
    [400, 600],
  ]);
});

test("says which character cannot be heard rather than ship it swallowed", async () => {
  await expect(speakSentences(hastyEngine("always"), wantedOf("红船小。"))).rejects.toThrow(
    expect.objectContaining({ code: "narrate/not-spoken", message: expect.stringContaining("“船”") }),
  );
});

describe.skipIf(missing.length > 0)(`with ${missing.join(", ") || "espeak-ng"}`, () => {
  test("speaks whole a phrase whose middle espeak-ng drops at the first try", async () => {
    const engine = await startEspeak();
    try {
      const text = "按现行标准，九千八百九十九万农村贫困人口，都脱贫了。";
      const { phrases } = await speakSentences(engine, wantedOf(text));
      const spans = phrases.flatMap(({ syllables = [] }) => syllables);
      expect(spans).toHaveLength(23);
      expect(Math.min(...spans.map(([fromMs, toMs]) => toMs - fromMs))).toBeGreaterThanOrEqual(80);
    } finally {
      await engine.stop();
    }
  });
});
