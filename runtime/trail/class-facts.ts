import type { Database } from "better-sqlite3";
import type { JournalEvent } from "../contract/journal.ts";
import { eventOfRow, journalColumns } from "../contract/journal-row.ts";

/** The journal's days, both `YYYY-MM-DD` and included; without `to`, up to now. */
export type Days = { from: string; to?: string };

const spanWords = `seq >= (SELECT MIN(first_seq) FROM rollup_days WHERE day >= @from)
  AND seq <= IFNULL((SELECT MAX(last_seq) FROM rollup_days WHERE day <= @to), 0)`;
const farDay = "9999-12-31";

/** Classes that began or ended in these days, oldest first. Reads those days only. */
export function readClassEvents(db: Database, { from, to = farDay }: Days): JournalEvent[] {
  return db
    .prepare(
      `SELECT ${journalColumns} FROM events WHERE ${spanWords} AND kind IN ('group.began', 'group.ended')
       AND json_extract(data, '$.kind') = 'trail' ORDER BY seq`,
    )
    .all({ from, to })
    .map(eventOfRow);
}

const walkKinds = [
  "checkpoint.reached",
  "quiz.answered",
  "quiz.finished",
  "trail.stamped",
  "trail.completed",
];

/** What phones told in these days of their walks with one of the classes, oldest first. */
export function readWalks(
  db: Database,
  codes: readonly string[],
  { from, to = farDay }: Days,
): JournalEvent[] {
  return db
    .prepare(
      `SELECT ${journalColumns} FROM events WHERE ${spanWords}
       AND kind IN (SELECT value FROM json_each(@kinds))
       AND json_extract(data, '$.group') IN (SELECT value FROM json_each(@codes)) ORDER BY seq`,
    )
    .all({ from, to, kinds: JSON.stringify(walkKinds), codes: JSON.stringify(codes) })
    .map(eventOfRow);
}
