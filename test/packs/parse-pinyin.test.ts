import { expect, test } from "vitest";
import { isSyllable, parsePinyin } from "../../runtime/packs/parse-pinyin.ts";

test("reads a line of syllables a sentence, with or without the sentence above it", () => {
  const lines = parsePinyin("# 一行一句\n\n# 红船。\nhóng chuán\n\nlù\n");
  expect(lines).toEqual([
    { syllables: ["hóng", "chuán"], line: 4, sentence: "红船。" },
    { syllables: ["lù"], line: 6, sentence: "" },
  ]);
});

test("takes letters whose mark was typed as a character of its own", () => {
  expect(parsePinyin("ho\u0301ng")[0]?.syllables).toEqual(["hóng"]);
});

test.each(["zhuāng", "nǚ", "lüè", "ér", "de", "yuán", "ān", "èr"])("%s is a syllable", (syllable) => {
  expect(isSyllable(syllable)).toBe(true);
});

test.each(["chang2", "hóngchuán", "xx", "", "nìá", "红"])("%s is none", (syllable) => {
  expect(isSyllable(syllable)).toBe(false);
});
