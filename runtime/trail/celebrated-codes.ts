import type { Database } from "better-sqlite3";
import { z } from "zod";

const Row = z.object({ code: z.string() });

/** The completion codes that were honoured since that day (`YYYY-MM-DD`). Reads those days only, as a journal may hold ten years. */
export function celebratedCodes(db: Database, since: string): Set<string> {
  const rows = db
    .prepare(
      `SELECT json_extract(data, '$.code') AS code FROM events
       WHERE seq >= (SELECT MIN(first_seq) FROM rollup_days WHERE day >= ?)
         AND kind = 'trail.celebrated' AND json_extract(data, '$.by') = 'code'`,
    )
    .all(since);
  return new Set(rows.map((row) => Row.parse(row).code));
}
