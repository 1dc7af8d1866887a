// 一 and 不 change their tone with what follows; school books print them as they are spoken, and so do we.
const numeral = /^[〇零一二三四五六七八九十百千万亿]$/;
const place = /^[百千万亿]$/;
const digit = /^[〇零一二三四五六七八九]$/;

/**
 * Takes the base tones of a sentence (one entry a Chinese character) and answers with 一 and 不 as spoken: 一个 yí gè,
 * 一天 yì tiān, 第一 dì yī, 不是 bú shì, 想一想 xiǎng yi xiǎng. All other syllables stay as they are.
 */
export function changeTones(characters: readonly string[], syllables: readonly string[]): string[] {
  return syllables.map((syllable, at) => {
    if (characters[at] === "一" && syllable === "yī") return yi(characters, syllables, at);
    if (characters[at] === "不" && syllable === "bù") return bu(characters, syllables, at);
    return syllable; // a neutral bu from the lexicon stays
  });
}

function yi(characters: readonly string[], syllables: readonly string[], at: number): string {
  const before = characters[at - 1] ?? "";
  const after = characters[at + 1] ?? "";
  if (before === "第" || digit.test(after)) return "yī"; // 第一, 一九二一
  if (numeral.test(before) && !place.test(after)) return "yī"; // 二十一, 一百一十, but 四千一百 yì bǎi
  if (after === "" || /^[月日号等级]$/.test(after)) return "yī"; // 一号, 一月一日, 一等功
  if (before === after && characters[at - 2] !== "一") return "yi"; // 想一想, but not 一步一步
  return toneOf(syllables[at + 1]) === 4 || after === "个" ? "yí" : "yì";
}

function bu(characters: readonly string[], syllables: readonly string[], at: number): string {
  const before = characters[at - 1] ?? "";
  const after = characters[at + 1] ?? "";
  if (before !== "" && before === after) return "bu"; // 行不行
  return toneOf(syllables[at + 1]) === 4 ? "bú" : "bù";
}

function toneOf(syllable = ""): number {
  const marks = syllable.normalize("NFD");
  return 1 + ["\u0304", "\u0301", "\u030c", "\u0300"].findIndex((mark) => marks.includes(mark));
}
