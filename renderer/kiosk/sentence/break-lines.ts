import { type Cell, endsClause, isCloser, isFigure, isOpener, lineWidthEm } from "./cell.ts";

export type Line = readonly Cell[];

/** Answers the indexes at which a word ends within the text (exclusive); an empty set where nobody knows. */
export type WordEnds = (text: string) => ReadonlySet<number>;

/** Words as the browser knows them; old browsers know none, and lines then break evenly. */
export const browserWordEnds: WordEnds = (text) => {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) return new Set();
  const words = new Intl.Segmenter("zh", { granularity: "word" }).segment(text);
  return new Set(Array.from(words, ({ index, segment }) => index + segment.length));
};

/**
 * Sets a sentence in lines no wider than `widestEm`: at its commas first, short clauses joined while they fit, long
 * ones cut into even pieces, between words where they are known. No mark begins a line, no opening quote ends one.
 */
export function breakLines(cells: Line, widestEm: number, wordEnds: WordEnds = browserWordEnds): Line[] {
  const ends = wordEnds(cells.map(({ char }) => char).join(""));
  let at = 0;
  const pieces = clausesOf(cells).flatMap((clause) => {
    const start = at;
    at += clause.length;
    return cutClause(clause, widestEm, (index) => ends.has(start + index));
  });
  const lines: Line[] = [];
  for (const piece of pieces) {
    const last = lines[lines.length - 1];
    const joined = last ? [...last, ...piece] : piece;
    const mayJoin = last && endsClause(last[last.length - 1]?.char ?? "") && lineWidthEm(joined) <= widestEm;
    if (mayJoin) lines[lines.length - 1] = joined;
    else lines.push(piece);
  }
  return lines;
}

function clausesOf(cells: Line): Line[] {
  const clauses: Cell[][] = [[]];
  cells.forEach((cell, at) => {
    clauses[clauses.length - 1]?.push(cell);
    const next = cells[at + 1];
    if (next && endsClause(cell.char) && !isCloser(next.char)) clauses.push([]);
  });
  return clauses;
}

function cutClause(clause: Line, widestEm: number, isWordEnd: (index: number) => boolean): Line[] {
  const width = lineWidthEm(clause);
  if (width <= widestEm) return [clause];
  const ideal = width / Math.ceil(width / widestEm);
  let best: { at: number; cost: number } | undefined;
  for (let at = 1; at < clause.length; at++) {
    if (!mayBreak(clause, at)) continue;
    const head = lineWidthEm(clause.slice(0, at));
    if (head > widestEm) break;
    const cost = Math.abs(head - ideal) + (clause[at - 1]?.char === "、" ? -1.5 : isWordEnd(at) ? 0 : 2.5);
    if (!best || cost < best.cost) best = { at, cost };
  }
  if (!best) return [clause]; // nothing in it may be parted: let it stand over
  const { at } = best;
  return [clause.slice(0, at), ...cutClause(clause.slice(at), widestEm, (index) => isWordEnd(at + index))];
}

function mayBreak(cells: Line, at: number): boolean {
  const before = cells[at - 1]?.char ?? "";
  const after = cells[at]?.char ?? "";
  return !isCloser(after) && !isOpener(before) && !(isFigure(before) && isFigure(after));
}
