import { escaped } from "../review/html-text.ts";

const charactersALine = 15;
const linesThatFit = 3;

/** A sentence that breaks at its commas first (look: "Type"); one that would need too many lines for that breaks where it must. */
export function byClause(sentence: string): string {
  const clauses = sentence.split(/(?<=[，。；：？！])/u);
  return linesOf(clauses) > linesThatFit
    ? escaped(sentence)
    : clauses.map((clause) => `<span>${escaped(clause)}</span>`).join("");
}

function linesOf(clauses: readonly string[]): number {
  let lines = 1;
  let used = 0;
  for (const { length } of clauses) {
    if (used > 0 && used + length > charactersALine) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / charactersALine) - 1);
    used = length > charactersALine ? charactersALine : used + length;
  }
  return lines;
}
