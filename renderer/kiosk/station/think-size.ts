import { breakLines } from "../sentence/break-lines.ts";
import { cellsOf } from "../sentence/cell.ts";

/** Letters of 想一想 above the question. */
export const label = 38;
const labelHeight = label * 1.6 + 28;
const lineHeight = 1.34;
const least = 36;

/** The size of the question's letters: as wished, or as large as fits where the sheet is low and the question long. */
export function thinkSize(question: string, room: { width: number; height: number }, wished: number): number {
  const cells = cellsOf({ text: question, pinyin: [] });
  for (let size = wished; size > least; size -= 2) {
    const lines = breakLines(cells, room.width / size).length;
    if (labelHeight + lines * size * lineHeight <= room.height) return size;
  }
  return least;
}
