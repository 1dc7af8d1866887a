import { join } from "node:path";
import Database from "better-sqlite3";

/** Where the journal of a data folder stands. */
export function journalPath(dataFolder: string): string {
  return join(dataFolder, "journal.db");
}

/**
 * A connection of its own that can only read, for statistics and export; writing goes on meanwhile. Throws what SQLite
 * throws: code SQLITE_CANTOPEN where there is no journal yet. Close it soon: what keeps reading keeps the file from being mended.
 */
export function openReader(path: string): Database.Database {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 250 });
  db.pragma("query_only = ON");
  return db;
}
