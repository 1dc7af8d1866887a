import type { Database } from "better-sqlite3";
import { AppError } from "../base/app-error.ts";

// One step a version; a step that halls have run is never edited, a new one is added.
const steps: readonly string[] = [
  `CREATE TABLE events(
     seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, boot TEXT NOT NULL, up_ms INTEGER NOT NULL,
     kind TEXT NOT NULL, cause TEXT, data TEXT NOT NULL) STRICT;
   -- plays that run: a row comes and goes in the transaction of story.started and story.ended;
   -- at, up_ms and heard_ms are as last known
   CREATE TABLE open_plays(
     play TEXT PRIMARY KEY, at INTEGER NOT NULL, boot TEXT NOT NULL, up_ms INTEGER NOT NULL,
     heard_ms INTEGER NOT NULL, cause TEXT, data TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE rollup_daily(
     day TEXT NOT NULL, metric TEXT NOT NULL, subject TEXT NOT NULL, n INTEGER NOT NULL, ms INTEGER NOT NULL,
     PRIMARY KEY(day, metric, subject)) STRICT, WITHOUT ROWID;
   CREATE TABLE rollup_hourly(
     hour TEXT NOT NULL, metric TEXT NOT NULL, subject TEXT NOT NULL, n INTEGER NOT NULL, ms INTEGER NOT NULL,
     PRIMARY KEY(hour, metric, subject)) STRICT, WITHOUT ROWID;
   -- which numbers a day's events have: finds a span among ten million without an index on the time
   CREATE TABLE rollup_days(
     day TEXT PRIMARY KEY, first_seq INTEGER NOT NULL, last_seq INTEGER NOT NULL, events INTEGER NOT NULL)
     STRICT, WITHOUT ROWID;
   CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
  `-- both made anew with the sums. What a phone has told already (trailKeyOf), found by its visit; a table rather than an index over
   -- events, which would slow down the facts of the corridor
   CREATE TABLE walk_facts(visit TEXT NOT NULL, fact TEXT NOT NULL, PRIMARY KEY(visit, fact)) STRICT, WITHOUT ROWID;
   -- a visit of the trail: its first day and its stops, bit n for stop n, bit 0 for the bonus stop;
   -- alone: the bit of the one stop that it scanned, if it came to no other, else 0
   CREATE TABLE walks(
     visit TEXT PRIMARY KEY, day TEXT NOT NULL, reached INTEGER NOT NULL, scanned INTEGER NOT NULL,
     alone INTEGER NOT NULL) STRICT, WITHOUT ROWID;
   CREATE INDEX walks_by_day ON walks(day, alone);`,
];

/**
 * Brings a database to this version's tables, all or nothing. Throws AppError "journal/newer-version" where a later
 * Zange wrote it, and what SQLite throws.
 */
export function migrate(db: Database): void {
  const version = Number(db.pragma("user_version", { simple: true }));
  if (version > steps.length)
    throw new AppError("journal/newer-version", `the journal has version ${version}`);
  if (version === steps.length) return;
  db.transaction(() => {
    for (const step of steps.slice(version)) db.exec(step);
    db.pragma(`user_version = ${steps.length}`);
  }).immediate();
}
