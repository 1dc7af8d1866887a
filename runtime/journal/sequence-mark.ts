import { closeSync, constants, fdatasyncSync, openSync, readFileSync, writeSync } from "node:fs";

/** A larger one is a damaged file: no hall counts a thousand million events. */
const largest = 1_000_000_000;
const width = 12;

/**
 * A number beside the database that no `seq` ever given out exceeds. The database knows its own last number, except when
 * its end is destroyed: then counting on from a smaller one would give new facts the numbers that the collector already
 * holds, and it would drop them as repeats. So numbers are set apart some ahead; a clean close puts the exact one.
 */
export type SequenceMark = {
  read(): number;
  /** Makes sure that the mark covers `seq`, the last of `rows` new ones. Never throws: without it only a rare repair is less exact. */
  cover(seq: number, rows: number): void;
  /** Puts the exact last number. Never throws. */
  settle(seq: number): void;
};

export function openSequenceMark(path: string): SequenceMark {
  let mark = readMark(path);
  function put(next: number): void {
    try {
      // Written over in place, always of one width within one sector: quicker than a rename, and half a number, which no
      // disk makes of that, would only count as none.
      const file = openSync(path, constants.O_CREAT | constants.O_RDWR);
      try {
        writeSync(file, `${String(next).padStart(width)}\n`, 0);
        fdatasyncSync(file);
      } finally {
        closeSync(file);
      }
      mark = next;
    } catch {
      // A full disk or a curious virus scanner: the database itself will say so, and the next batch tries again.
    }
  }
  return {
    read: () => mark,
    cover(seq, rows) {
      if (seq > mark) put(seq + Math.min(512, 64 * rows)); // one more fsync among many
    },
    settle(seq) {
      if (seq !== mark) put(seq);
    },
  };
}

function readMark(path: string): number {
  try {
    const mark = Number(readFileSync(path, "utf8"));
    return Number.isInteger(mark) && mark > 0 && mark < largest ? mark : 0;
  } catch {
    return 0; // a new journal
  }
}
