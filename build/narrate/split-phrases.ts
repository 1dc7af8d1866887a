import { isHan } from "../../runtime/packs/han.ts";
import type { Phrase } from "./engine.ts";
import { splitWords } from "./split-words.ts";

/** Silence after each punctuation mark, milliseconds. Quotation marks and book marks are not heard. */
const pauses: Readonly<Record<string, number>> = {
  "、": 180,
  "，": 300,
  "：": 300,
  "；": 420,
  "—": 420,
  "…": 420,
  "。": 620,
  "？": 620,
  "！": 620,
};

export type PhraseThenPause = { phrase: Phrase; pauseMs: number };

/** The phrases of a sentence with the pause after each; `syllables` are one a Chinese character. The last pause is that of a full stop. */
export function splitPhrases(sentence: string, syllables: readonly string[]): PhraseThenPause[] {
  const pieces: { text: string; pauseMs: number }[] = [];
  let text = "";
  for (const character of sentence) {
    const pauseMs = pauses[character];
    if (pauseMs === undefined) text += isHan(character) ? character : "";
    else if (text !== "") {
      pieces.push({ text, pauseMs });
      text = "";
    }
  }
  if (text !== "") pieces.push({ text, pauseMs: 620 });
  const asks = /？[”』」]?$/.test(sentence);
  let from = 0;
  return pieces.map((piece, index) => {
    const own = syllables.slice(from, from + piece.text.length);
    from += piece.text.length;
    const phrase = {
      text: piece.text,
      words: splitWords(piece.text, own),
      index,
      count: pieces.length,
      asks,
    };
    return { phrase, pauseMs: index === pieces.length - 1 ? 620 : piece.pauseMs };
  });
}
