import type { Database } from "better-sqlite3";
import type { Sum } from "./figures.ts";

/** The journal's daily sums from one day to another, both included, by day. Days without any are absent. */
export function readSums(db: Database, from: string, to: string): Map<string, Sum[]> {
  const rows = db.prepare<[string, string], Sum & { day: string }>(
    "SELECT day, metric, subject, n, ms FROM rollup_daily WHERE day BETWEEN ? AND ?",
  );
  const byDay = new Map<string, Sum[]>();
  for (const { day, ...sum } of rows.all(from, to)) {
    const sums = byDay.get(day);
    if (sums) sums.push(sum);
    else byDay.set(day, [sum]);
  }
  return byDay;
}

/** The station's id and the name it had then, of a sum that counts for a station. */
export function placeOf(subject: string): { id: string; name: string } | undefined {
  const tab = subject.indexOf("\t");
  return tab < 0 ? undefined : { id: subject.slice(0, tab), name: subject.slice(tab + 1) };
}
