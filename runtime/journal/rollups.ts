import type { Database } from "better-sqlite3";
import type { HallTime } from "../base/hall-time.ts";
import { type Counter, countedAt, countersOf, isCounted } from "./counters-of.ts";
import { createWalkSums } from "./walk-sums.ts";

/** Adds events up in memory; `save` puts the sums into the tables, within the caller's transaction. */
export type Rollups = {
  add(seq: number, at: number, kind: string, data: string): void;
  /** Rows that `save` would touch. */
  size(): number;
  save(): void;
  /** Forgets what was added since the last `save`, as a transaction does that failed. */
  drop(): void;
};

type Sum = { metric: string; subject: string; n: number; ms: number };
type Span = { first: number; last: number; events: number };

export function createRollups(db: Database, hallTime: HallTime): Rollups {
  const daily = db.prepare(upsert("rollup_daily", "day"));
  const hourly = db.prepare(upsert("rollup_hourly", "hour"));
  const days = db.prepare(`INSERT INTO rollup_days(day, first_seq, last_seq, events) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET first_seq = min(first_seq, excluded.first_seq),
      last_seq = max(last_seq, excluded.last_seq), events = events + excluded.events`);
  const byDay = new Map<string, Map<string, Sum>>();
  const byHour = new Map<string, Map<string, Sum>>();
  const spans = new Map<string, Span>();
  const walks = createWalkSums(db);
  const drop = () => {
    byDay.clear();
    byHour.clear();
    spans.clear();
    walks.drop();
  };

  return {
    add(seq, at, kind, data) {
      const day = hallTime.dayOf(at); // where its number is looked for, whenever it counts
      const span = spans.get(day);
      if (!span) spans.set(day, { first: seq, last: seq, events: 1 });
      else {
        span.first = Math.min(span.first, seq);
        span.last = Math.max(span.last, seq);
        span.events++;
      }
      if (!isCounted(kind)) return;
      const told = parsed(data);
      const hour = hallTime.hourOf(countedAt(at, told));
      const countedOn = hour.slice(0, -3);
      for (const counter of countersOf({ kind, data: told })) {
        addTo(byDay, countedOn, counter);
        addTo(byHour, hour, counter);
      }
      walks.add(kind, countedOn, told);
    },
    size: () => spans.size + sizeOf(byDay) + sizeOf(byHour) + walks.size(),
    save() {
      for (const [day, sums] of byDay)
        for (const sum of sums.values()) daily.run(day, sum.metric, sum.subject, sum.n, sum.ms);
      for (const [hour, sums] of byHour)
        for (const sum of sums.values()) hourly.run(hour, sum.metric, sum.subject, sum.n, sum.ms);
      for (const [day, span] of spans) days.run(day, span.first, span.last, span.events);
      walks.save();
      drop();
    },
    drop,
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined; // a torn row: it counts, for nobody knows what
  }
}

function upsert(table: string, key: string): string {
  return `INSERT INTO ${table}(${key}, metric, subject, n, ms) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET n = n + excluded.n, ms = ms + excluded.ms`;
}

function addTo(sums: Map<string, Map<string, Sum>>, key: string, counter: Counter): void {
  const ofKey = sums.get(key) ?? new Map<string, Sum>();
  if (ofKey.size === 0) sums.set(key, ofKey);
  const id = `${counter.metric}\n${counter.subject}`;
  const sum = ofKey.get(id);
  if (!sum) ofKey.set(id, { ...counter });
  else {
    sum.n += counter.n;
    sum.ms += counter.ms;
  }
}

function sizeOf(sums: Map<string, Map<string, Sum>>): number {
  let size = 0;
  for (const ofKey of sums.values()) size += ofKey.size;
  return size;
}
