import { journalPath, openReader } from "../../runtime/journal/open-reader.ts";

export type Told = { kind: string; data: Record<string, unknown> };

/** What the journal of a data folder holds of a phone's visit, in its order; the runtime may be writing meanwhile. */
export function journalOfVisit(dataFolder: string, visit: string): Told[] {
  const db = openReader(journalPath(dataFolder));
  try {
    const rows = db
      .prepare<[string], { kind: string; data: string }>(
        "SELECT kind, data FROM events WHERE data LIKE ? ORDER BY seq",
      )
      .all(`%${visit}%`);
    return rows.map(({ kind, data }) => ({ kind, data: JSON.parse(data) }));
  } finally {
    db.close();
  }
}
