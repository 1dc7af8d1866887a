import type { Database } from "better-sqlite3";
import { codeOf } from "../base/app-error.ts";
import { isStoredRow, type StoredRow } from "./stored-row.ts";

/** Enough for hundreds of torn pages; a file torn more than that must not hold the start up for minutes. */
const probes = 100_000;
const farBeyond = 1 << 24;
/** So far the mark may lag behind, were it not to be written for days; a last number beyond that is torn itself. */
const slack = 1_000_000;

/**
 * Hands over every row that can still be read, in order of `seq`, stepping over torn pages: where a range breaks off,
 * its rest is halved until the bad rows stand alone. Never throws for what it reads, only what `take` throws.
 */
export function salvageRows(db: Database, mark: number, take: (row: StoredRow) => void): void {
  const ranges: [low: number, high: number][] = [[1, highest(lastSeqOf(db), mark)]];
  let probesLeft = probes;
  for (let range = ranges.pop(); range; range = ranges.pop()) {
    const [low, high] = range;
    const reached = readRange(db, low, high, take);
    if (reached >= high || probesLeft-- <= 0) continue;
    const from = reached + 1;
    if (from === high) continue;
    const middle = Math.floor((from + high) / 2);
    ranges.push([middle + 1, high], [from, middle]);
  }
}

/** The number through which the range is done: `high`, or that of the last row before it broke off. */
function readRange(db: Database, low: number, high: number, take: (row: StoredRow) => void): number {
  let reached = low - 1;
  const rows = rowsOf(db, low, high);
  for (;;) {
    let next: IteratorResult<unknown>;
    try {
      next = rows.next();
    } catch (error) {
      if (codeOf(error).startsWith("SQLITE_BUSY")) throw error; // not torn, only held
      return reached;
    }
    if (next.done) return high;
    const row = next.value;
    if (!isStoredRow(row) || row.seq <= reached || row.seq > high) continue;
    reached = row.seq;
    take(row);
  }
}

function* rowsOf(db: Database, low: number, high: number): Generator<unknown> {
  yield* db
    .prepare(
      "SELECT seq, at, boot, up_ms, kind, cause, data FROM events WHERE seq BETWEEN ? AND ? ORDER BY seq",
    )
    .iterate(low, high);
}

function highest(last: number | undefined, mark: number): number {
  if (mark === 0) return last ?? farBeyond;
  return last === undefined || last > mark + slack ? mark : Math.max(last, mark);
}

function lastSeqOf(db: Database): number | undefined {
  try {
    const last = db.prepare("SELECT max(seq) FROM events").pluck().get();
    return typeof last === "number" ? last : undefined;
  } catch {
    return undefined; // the end itself is torn
  }
}
