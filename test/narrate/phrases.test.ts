import { expect, test } from "vitest";
import { intonationOf } from "../../build/narrate/intonation.ts";
import { splitPhrases } from "../../build/narrate/split-phrases.ts";
import { textToPinyin } from "../../build/narrate/text-to-pinyin.ts";

const phrasesOf = (sentence: string) => splitPhrases(sentence, textToPinyin(sentence));

test("breathes at punctuation, longer at a full stop", () => {
  const phrases = phrasesOf("核弹、导弹，合起来；叫《两弹》。");
  expect(phrases.map(({ phrase, pauseMs }) => [phrase.text, pauseMs])).toEqual([
    ["核弹", 180],
    ["导弹", 300],
    ["合起来", 420],
    ["叫两弹", 620],
  ]);
});

test("gives each phrase the syllables of its own characters", () => {
  const [first, second] = phrasesOf("红船很小，可路很长。").map(({ phrase }) =>
    phrase.words.flatMap((w) => w.syllables),
  );
  expect(first).toEqual(["hóng", "chuán", "hěn", "xiǎo"]);
  expect(second).toEqual(["kě", "lù", "hěn", "cháng"]);
});

test("keeps words together, leans particles on the word before, and says numbers one by one", () => {
  const words = phrasesOf("战士的二万五千里。")[0]?.phrase.words.map(({ text }) => text);
  expect(words).toEqual(["战士的", "二", "万", "五", "千", "里"]);
});

test("does not stop at a sentence without an end", () => {
  expect(phrasesOf("红船").map(({ pauseMs }) => pauseMs)).toEqual([620]);
});

test("falls within each phrase and from phrase to phrase, and slows at the end", () => {
  const tones = phrasesOf("他走上高山，他走过草地，他走到陕北。").map(({ phrase }) => intonationOf(phrase));
  for (const words of tones) {
    const pitches = words.map(({ pitch }) => pitch);
    expect(pitches).toEqual([...pitches].sort((a, b) => b - a));
    expect(words.at(-1)?.rate).toBeLessThan(100);
  }
  const starts = tones.map((words) => words[0]?.pitch ?? 0);
  expect(starts).toEqual([...starts].sort((a, b) => b - a));
  expect(tones.at(-1)?.at(-1)?.pitch).toBeLessThan(tones[0]?.at(-1)?.pitch ?? 0);
});

test("lifts the last word of a question", () => {
  const last = (sentence: string) =>
    phrasesOf(sentence)
      .map(({ phrase }) => intonationOf(phrase))
      .at(-1)
      ?.at(-1)?.pitch;
  expect(last("你会写什么？")).toBeGreaterThan(last("你会写什么。") ?? 0);
});
