import type { Database } from "better-sqlite3";
import { AppError } from "../base/app-error.ts";

/** Throws AppError "journal/damaged", or what SQLite throws, where the database is found to be damaged. */
export function checkDatabase(db: Database, isThorough: boolean): void {
  // Touches the first page, the schema and the right edge of each tree: what writing needs.
  db.prepare("SELECT max(seq) FROM events").get();
  db.prepare("SELECT max(day) FROM rollup_daily").get();
  db.prepare("SELECT max(hour) FROM rollup_hourly").get();
  db.prepare("SELECT max(day) FROM rollup_days").get();
  db.prepare("SELECT count(*) FROM open_plays").get();
  if (!isThorough) return;
  const found = db.pragma("quick_check(1)", { simple: true });
  if (found !== "ok") throw new AppError("journal/damaged", String(found));
}
