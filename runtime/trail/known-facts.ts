import type { Database } from "better-sqlite3";

/** The keys (`trailKeyOf`) of a visit's facts that are on disk. Throws what SQLite throws. */
export function knownFactsOf(db: Database, visit: string): Set<string> {
  const known = db.prepare<[string], string>("SELECT fact FROM walk_facts WHERE visit = ?").pluck();
  return new Set(known.all(visit));
}
