import type { Database } from "better-sqlite3";
import type { HallTime } from "../base/hall-time.ts";
import { createOpenPlays } from "./open-plays.ts";
import { createRollups } from "./rollups.ts";
import type { NewRow, PlayNote } from "./writer-messages.ts";

export type RowWriter = {
  /** Writes rows behind `lastSeq`, their sums and the notes in one transaction; answers the new last number. */
  write(lastSeq: number, rows: readonly NewRow[], notes: readonly PlayNote[]): number;
  /** Ends what a crash left open; answers the new last number. */
  endOpenPlays(lastSeq: number): number;
};

/** Throws what SQLite throws, and then nothing was written. */
export function createRowWriter(db: Database, boot: string, hallTime: HallTime): RowWriter {
  const insert = db.prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)");
  const rollups = createRollups(db, hallTime);
  const openPlays = createOpenPlays(db);

  function put(seq: number, row: NewRow, rowBoot: string): void {
    const { at, upMs, kind, cause, data } = row;
    insert.run(seq, at, rowBoot, upMs, kind, cause, data);
    rollups.add(seq, at, kind, data);
    openPlays.follow(row, rowBoot);
  }

  function inOne(run: () => number): number {
    try {
      return db
        .transaction(() => {
          const seq = run();
          rollups.save();
          return seq;
        })
        .immediate();
    } finally {
      rollups.drop();
    }
  }

  return {
    write: (lastSeq, rows, notes) =>
      inOne(() => {
        let seq = lastSeq;
        for (const row of rows) put(++seq, row, boot);
        for (const note of notes) openPlays.note(note);
        return seq;
      }),
    endOpenPlays: (lastSeq) =>
      inOne(() => {
        let seq = lastSeq;
        for (const ending of openPlays.endings()) put(++seq, ending, ending.boot);
        return seq;
      }),
  };
}
