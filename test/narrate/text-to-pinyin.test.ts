import { expect, test } from "vitest";
import { lexicon } from "../../build/narrate/lexicon.ts";
import { textToPinyin } from "../../build/narrate/text-to-pinyin.ts";
import { isSyllable } from "../../runtime/packs/parse-pinyin.ts";

test.each([
  ["红军长征到陕北。", "hóng jūn cháng zhēng dào shǎn běi"],
  ["任弼时在于都。", "rén bì shí zài yú dū"],
  ["六月了，过了湘江。", "liù yuè le guò le xiāng jiāng"],
  ["那是无为的马毛姐。", "nà shì wú wéi de mǎ máo jiě"],
  ["空气稀薄，稻草很薄。", "kōng qì xī bó dào cǎo hěn báo"],
  ["只剩下一只手。", "zhǐ shèng xià yì zhī shǒu"],
  ["原子弹和导弹", "yuán zǐ dàn hé dǎo dàn"],
  ["夹金山的垭口", "jiā jīn shān de yā kǒu"],
  ["数了数，数也数不清。", "shǔ le shǔ shǔ yě shǔ bu qīng"],
])("reads %s", (text, expected) => {
  expect(textToPinyin(text).join(" ")).toBe(expected);
});

test.each([
  ["一九二一年", "yī jiǔ èr yī nián"],
  ["二〇二〇年十二月一日", "èr líng èr líng nián shí èr yuè yī rì"],
  ["四千一百一十四米", "sì qiān yì bǎi yī shí sì mǐ"],
  ["第一次，一个人，一天", "dì yī cì yí gè rén yì tiān"],
  ["一万年", "yí wàn nián"],
  ["天问一号", "tiān wèn yī hào"],
  ["想一想，一步一步", "xiǎng yi xiǎng yí bù yí bù"],
  ["不是，不好，行不行", "bú shì bù hǎo xíng bu xíng"],
])("changes the tones of 一 and 不 as spoken in %s", (text, expected) => {
  expect(textToPinyin(text).join(" ")).toBe(expected);
});

test("lets a story's own words win, in marks or digits", () => {
  expect(textToPinyin("长大的长征", { 长大: "chang2 da4" }).join(" ")).toBe("cháng dà de cháng zhēng");
  expect(textToPinyin("一号线", { 一号: "yāo hào" }).join(" ")).toBe("yāo hào xiàn");
});

test("gives exactly one syllable a character, whatever stands between", () => {
  expect(textToPinyin("“好”——《东方红》，…… 12 abc")).toHaveLength(4);
});

test("has a syllable for every character of every word of the lexicon", () => {
  for (const [word, syllables] of lexicon) {
    expect([...word].length, word).toBe(syllables.length);
    for (const syllable of syllables) expect(isSyllable(syllable), `${word} ${syllable}`).toBe(true);
  }
});
