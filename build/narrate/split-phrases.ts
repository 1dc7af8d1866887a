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

const ends = /[。？！]/;

/**
 * The phrases of a line with the pause after each; `syllables` are one a Chinese character. The last pause is that of a full stop.
 * A line may hold several sentences (怎么治呢？坐在屋里，是想不出来的。): each has its own melody.
 */
export function splitPhrases(sentence: string, syllables: readonly string[]): PhraseThenPause[] {
  const pieces: Piece[] = [];
  let text = "";
  for (const character of sentence) {
    const pauseMs = pauses[character];
    if (pauseMs === undefined) text += isHan(character) ? character : "";
    else if (text !== "") {
      pieces.push({ text, pauseMs, mark: character });
      text = "";
    }
  }
  if (text !== "") pieces.push({ text, pauseMs: 620, mark: "。" });
  let from = 0;
  return sentencesOf(pieces).flatMap((own, at, all) =>
    own.map((piece, index) => {
      const syllablesHere = syllables.slice(from, from + piece.text.length);
      from += piece.text.length;
      const isLast = at === all.length - 1 && index === own.length - 1;
      const phrase = {
        text: piece.text,
        words: splitWords(piece.text, syllablesHere),
        index,
        count: own.length,
        asks: own.at(-1)?.mark === "？",
      };
      return { phrase, pauseMs: isLast ? 620 : piece.pauseMs };
    }),
  );
}

type Piece = { text: string; pauseMs: number; mark: string };

function sentencesOf(pieces: readonly Piece[]): Piece[][] {
  const sentences: Piece[][] = [];
  let isNew = true;
  for (const piece of pieces) {
    if (isNew) sentences.push([piece]);
    else sentences.at(-1)?.push(piece);
    isNew = ends.test(piece.mark);
  }
  return sentences;
}
