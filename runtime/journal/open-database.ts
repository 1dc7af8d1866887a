import Database from "better-sqlite3";
import { checkDatabase } from "./check-database.ts";
import { migrate } from "./journal-schema.ts";
import { sizeOf } from "./size-of.ts";

/** Checking more than this page by page would hold up the first visitor. */
const largestToCheck = 200 * 1024 * 1024;

/**
 * Opens the writer's connection: tables of this version, WAL, a commit is on disk when it returns. Throws what SQLite
 * throws, also for damage, which it looks for with care when the last run ended without closing.
 */
export function openDatabase(path: string, maxPages: number | undefined): Database.Database {
  const isUnclean = sizeOf(`${path}-wal`) > 0; // a clean close leaves none, a program that only read an empty one
  const isSmall = sizeOf(path) < largestToCheck;
  const db = new Database(path, { timeout: 250 });
  try {
    db.pragma("journal_mode = WAL");
    db.pragma("synchronous = FULL");
    if (maxPages !== undefined) db.pragma(`max_page_count = ${maxPages}`);
    migrate(db);
    checkDatabase(db, isUnclean && isSmall);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}
