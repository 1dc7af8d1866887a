import type { Database } from "better-sqlite3";
import type { HallTime } from "../base/hall-time.ts";
import { createRollups } from "./rollups.ts";

const pageRows = 5000;
const sumsToHold = 20_000;

type Row = { seq: number; at: number; kind: string; data: string };

/**
 * Makes the sums anew from the events, in one transaction, exactly as writing them one by one made them. Throws what
 * SQLite throws, and then the old sums stand.
 */
export function rebuildRollups(db: Database, hallTime: HallTime): void {
  db.transaction(() => {
    db.exec(
      "DELETE FROM rollup_daily; DELETE FROM rollup_hourly; DELETE FROM rollup_days; DELETE FROM walks; DELETE FROM walk_facts",
    );
    const rollups = createRollups(db, hallTime);
    // Pages instead of one long walk: a connection that still reads refuses to write.
    const page = db.prepare<[number, number], Row>(
      "SELECT seq, at, kind, data FROM events WHERE seq > ? ORDER BY seq LIMIT ?",
    );
    for (let rows = page.all(0, pageRows); rows.length > 0; ) {
      for (const { seq, at, kind, data } of rows) rollups.add(seq, at, kind, data);
      if (rollups.size() > sumsToHold) rollups.save();
      rows = page.all(rows.at(-1)?.seq ?? 0, pageRows);
    }
    rollups.save();
  }).immediate();
}
