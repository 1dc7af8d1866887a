import type { Sentence } from "../../../runtime/contract/pack.ts";
import { breakLines, browserWordEnds, type Line, type WordEnds } from "./break-lines.ts";
import { cellsOf, endsClause } from "./cell.ts";

/** What stands large on the screen at one time: a sentence, or a part of one too long for its place. */
export type Phrase = { lines: readonly Line[]; startMs: number; endMs: number };

export type PhraseOptions = { widestEm: number; mostLines: number; wordEnds?: WordEnds };

/** The sentences of a story as phrases, each timed by its share of the spoken characters. */
export function phrasesOf(sentences: readonly Sentence[], options: PhraseOptions): Phrase[] {
  return sentences.flatMap((sentence) => {
    const lines = breakLines(cellsOf(sentence), options.widestEm, options.wordEnds ?? browserWordEnds);
    const total = beatsOf(lines.flat());
    let spoken = 0;
    return gather(lines, options.mostLines).map((group) => {
      const from = spoken;
      spoken += beatsOf(group.flat());
      const at = (beats: number): number =>
        sentence.startMs + ((sentence.endMs - sentence.startMs) * beats) / Math.max(total, 1);
      return { lines: group, startMs: at(from), endMs: spoken === total ? sentence.endMs : at(spoken) };
    });
  });
}

/** Index of the phrase to show at that place: the next one stands from its first syllable on. */
export function phraseAt(phrases: readonly Phrase[], ms: number): number {
  let found = 0;
  phrases.forEach(({ startMs }, index) => {
    if (startMs <= ms) found = index;
  });
  return found;
}

export function beatsOf(line: Line): number {
  return line.reduce((sum, { beats }) => sum + beats, 0);
}

/** Groups lines into as few phrases as hold them, even in length, parted at the end of a clause where that can be. */
function gather(lines: readonly Line[], mostLines: number): Line[][] {
  if (lines.length <= mostLines) return [[...lines]];
  const phrases = Math.ceil(lines.length / mostLines);
  const ideal = beatsOf(lines.flat()) / phrases;
  let best = { size: mostLines, cost: Number.POSITIVE_INFINITY };
  for (let size = 1; size <= mostLines; size++) {
    if (Math.ceil((lines.length - size) / mostLines) > phrases - 1) continue;
    const last = lines[size - 1];
    const whole = endsClause(last?.[last.length - 1]?.char ?? "");
    const cost = Math.abs(beatsOf(lines.slice(0, size).flat()) - ideal) / ideal + (whole ? 0 : 0.5);
    if (cost < best.cost) best = { size, cost };
  }
  return [lines.slice(0, best.size), ...gather(lines.slice(best.size), mostLines)];
}
