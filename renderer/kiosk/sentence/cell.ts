import type { Sentence } from "../../../runtime/contract/pack.ts";

/** One character as it is set: a fixed cell, with its pinyin above where it is read. */
export type Cell = {
  char: string;
  pinyin: string;
  /** Width of the cell in em; the same with and without pinyin, so that no line ever shifts. */
  widthEm: number;
  /** Its share of the time that the sentence takes, in spoken characters. */
  beats: number;
};

const closers = "，。！？；：、”’》」』）…—～";
const openers = "“‘《「『（";
const clauseEnds = "，。！？；：";
const characterEm = 1.14;
const markEm = 0.72;
const figureEm = 0.62;
/** Pauses of the narration beside a spoken character of some 300 ms; the pause after a full stop is not in the sentence. */
const pauseBeats: Record<string, number> = { "，": 1, "；": 1.4, "：": 1, "、": 0.6, "—": 0.4, "…": 0.4 };

/** May this character not begin a line? */
export function isCloser(char: string): boolean {
  return closers.includes(char);
}

/** May this character not end a line? */
export function isOpener(char: string): boolean {
  return openers.includes(char);
}

/** Does a clause end with this character? Lines break there first. */
export function endsClause(char: string): boolean {
  return clauseEnds.includes(char);
}

/** Figures and Latin letters stay together. */
export function isFigure(char: string): boolean {
  return /[0-9A-Za-z.%–-]/.test(char);
}

export function cellsOf({ text, pinyin }: Pick<Sentence, "text" | "pinyin">): Cell[] {
  return Array.from(text, (char, at) => cell(char, pinyin[at] ?? ""));
}

function cell(char: string, pinyin: string): Cell {
  if (isFigure(char)) return { char, pinyin, widthEm: pinyin ? markEm : figureEm, beats: 1 };
  if (char === "—" || char === "…") return { char, pinyin: "", widthEm: 1, beats: pauseBeats[char] ?? 0 };
  if (isCloser(char) || isOpener(char) || char === "·") {
    return { char, pinyin: "", widthEm: markEm, beats: pauseBeats[char] ?? 0 };
  }
  return { char, pinyin, widthEm: characterEm, beats: 1 };
}

/** Width of a line in em; marks at its end hang and count only a little. */
export function lineWidthEm(line: readonly Cell[]): number {
  let hanging = line.length;
  while (hanging > 0 && isCloser(line[hanging - 1]?.char ?? "")) hanging -= 1;
  const width = line.slice(0, hanging).reduce((sum, { widthEm }) => sum + widthEm, 0);
  return hanging < line.length ? width + hangingEm : width;
}

const hangingEm = 0.24;
