// pinyin/<id>.txt, frozen and mended by hand. Comment lines begin with # and repeat the sentence; the line below has its syllables:
//   # 红船很小，可它要走的路，很长很长。
//   hóng chuán hěn xiǎo kě tā yào zǒu de lù hěn cháng hěn cháng
import { isHan } from "./han.ts";

export type PinyinLine = {
  syllables: string[];
  line: number;
  /** The sentence that the comment above repeats; empty where there is none. */
  sentence: string;
};

/** The lines of syllables, in the order of the story's sentences. */
export function parsePinyin(source: string): PinyinLine[] {
  const result: PinyinLine[] = [];
  let sentence = "";
  source.split(/\r\n|\n|\r/).forEach((raw, at) => {
    const text = raw.replace(/^\uFEFF/, "").trim();
    if (text.startsWith("#")) sentence = text.slice(1).trim();
    else if (text !== "") {
      result.push({ syllables: text.normalize("NFC").split(/\s+/), line: at + 1, sentence });
      sentence = "";
    }
  });
  return result;
}

/** Letters of a Mandarin syllable with at most one tone mark. */
export function isSyllable(text: string): boolean {
  const bare = text.normalize("NFD");
  const marks = bare.match(/[\u0300\u0301\u0304\u030c]/g) ?? [];
  const letters = bare.replace(/[\u0300\u0301\u0304\u030c\u0308]/g, "");
  return marks.length <= 1 && /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiou]+(?:n|ng|r)?$/.test(letters);
}

/** One entry a character of `text`, empty for punctuation; the syllables must be as many as the Chinese characters. */
export function spreadPinyin(text: string, syllables: readonly string[]): string[] {
  let next = 0;
  return [...text].map((character) => (isHan(character) ? (syllables[next++] ?? "") : ""));
}
