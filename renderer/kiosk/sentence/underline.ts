import { isCloser, lineWidthEm } from "./cell.ts";
import { beatsOf, type Phrase } from "./phrases.ts";

/** How far the red line reaches under each line of the phrase at that place in the story, in em. */
export function underlineEms({ lines, startMs, endMs }: Phrase, ms: number): number[] {
  const total = lines.reduce((sum, line) => sum + beatsOf(line), 0);
  const share = endMs > startMs ? Math.min(1, Math.max(0, (ms - startMs) / (endMs - startMs))) : 1;
  let left = share * total;
  return lines.map((line) => {
    const beats = beatsOf(line);
    if (left >= beats) {
      left -= beats;
      return share > 0 ? lineWidthEm(line) : 0;
    }
    let width = 0;
    for (const cell of line) {
      if (left <= 0) break;
      const part = cell.beats > 0 ? Math.min(1, left / cell.beats) : 1;
      if (!isCloser(cell.char)) width += cell.widthEm * part;
      left -= cell.beats;
    }
    left = 0;
    return Math.min(width, lineWidthEm(line));
  });
}
