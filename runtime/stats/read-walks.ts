import type { Database } from "better-sqlite3";

/** The visits that began on a day. */
export type DayWalks = {
  visits: number;
  /** By stop: visits that scanned this one and came to no other, as those do who were sent a photo of its code. */
  only: ReadonlyMap<string, number>;
};

type Row = { day: string; alone: number; n: number };

/** Visits by the day they began, from one day to another, both included. Reads an index alone: a million visits in a tenth of a second. */
export function readWalks(db: Database, from: string, to: string): Map<string, DayWalks> {
  const rows = db.prepare<[string, string], Row>(
    "SELECT day, alone, count(*) AS n FROM walks WHERE day BETWEEN ? AND ? GROUP BY day, alone",
  );
  const byDay = new Map<string, { visits: number; only: Map<string, number> }>();
  for (const { day, alone, n } of rows.all(from, to)) {
    const walks = byDay.get(day) ?? { visits: 0, only: new Map() };
    byDay.set(day, walks);
    walks.visits += n;
    if (alone > 0) walks.only.set(alone === 1 ? "bonus" : String(Math.log2(alone)), n);
  }
  return byDay;
}

export function sumOfWalks(each: Iterable<DayWalks>): DayWalks {
  const only = new Map<string, number>();
  let visits = 0;
  for (const day of each) {
    visits += day.visits;
    for (const [stop, n] of day.only) only.set(stop, (only.get(stop) ?? 0) + n);
  }
  return { visits, only };
}
