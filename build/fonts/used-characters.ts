import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

/** Whoever types needs these, whether a story has them or not: ASCII, pinyin with its tones, full-width signs, quarters of a list. */
const always = `${ascii()}āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹê　，。、；：？！（）《》〈〉「」『』【】“”‘’…—～·％＋－＝／０１２３４５６７８９×÷°℃→←↑↓①②③④⑤⑥⑦⑧⑨⑩`;

/** Folders whose texts reach a screen. Whole files are read: their comments cost nothing, since they are in English. */
const folders = ["content", "renderer", "runtime", "hardware"];
const kinds = new Set([".md", ".yaml", ".txt", ".ts", ".tsx", ".html"]);

/** Every character that the shipped pack and the pages can show, in order, each once; those past U+FFFE are left to the full faces. */
export function usedCharacters(root: string): number[] {
  const texts = [always];
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      // The readme is for teachers at a desk, never on a screen of ours.
      if (!entry.isFile() || !kinds.has(extname(entry.name)) || entry.name === "README.md") continue;
      texts.push(readFileSync(join(entry.parentPath, entry.name), "utf8"));
    }
  }
  return charactersOf(texts);
}

/** The characters of these texts, in order, each once. */
export function charactersOf(texts: readonly string[]): number[] {
  const used = new Set(texts.flatMap(codesOf));
  return [...used].filter((code) => code >= 0x20 && code < 0xffff).sort((a, b) => a - b);
}

function ascii(): string {
  return String.fromCodePoint(...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => 0x20 + index));
}

function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0x20);
}
