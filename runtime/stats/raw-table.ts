import type { Database } from "better-sqlite3";
import type { HallTime } from "../base/hall-time.ts";
import type { JournalEvent } from "../contract/journal.ts";
import { eventOfRow, journalColumns } from "../contract/journal-row.ts";
import { eventCells } from "./event-cells.ts";
import type { Cell, Column, Table } from "./table.ts";

/** Small, so that reading a page holds nobody up. */
const pageRows = 200;

const columns: readonly Column[] = [
  { title: "设备号", width: 14, format: "text" },
  { title: "序号", width: 9, format: "whole" },
  { title: "时间", width: 26, format: "text" },
  { title: "事件", width: 12, format: "text" },
  { title: "点位", width: 7, format: "text" },
  { title: "板块", width: 20, format: "text" },
  { title: "触发方式", width: 9, format: "text" },
  { title: "内容编号", width: 18, format: "text" },
  { title: "标题", width: 18, format: "text" },
  { title: "内容版本", width: 16, format: "text" },
  { title: "时长（秒）", width: 8, format: "seconds" },
  { title: "收听（秒）", width: 8, format: "seconds" },
  { title: "结果", width: 8, format: "text" },
  { title: "说明", width: 30, format: "text" },
];

/** Numbers of the first and last event of some days, and how many they have together. */
export type RawSpan = { first: number; last: number; events: number };

/** Where the events of a span stand. */
export function readRawSpan(db: Database, from: string, to: string): RawSpan {
  const span = db.prepare<[string, string], RawSpan>(
    `SELECT coalesce(min(first_seq), 1) AS first, coalesce(max(last_seq), 0) AS last, coalesce(sum(events), 0) AS events
     FROM rollup_days WHERE day BETWEEN ? AND ?`,
  );
  return span.get(from, to) ?? { first: 1, last: 0, events: 0 };
}

export type RawDeps = {
  db: Database;
  hallTime: HallTime;
  kioskId: string;
  from: string;
  to: string;
  span: RawSpan;
};

/** One row an event, by number, read while they are asked for. What is appended meanwhile is left out. */
export function rawTable(deps: RawDeps) {
  return { name: "流水", columns, rows: rowsOf(deps), totals: [] } satisfies Partial<Table>;
}

function* rowsOf({ db, hallTime, kioskId, from, to, span }: RawDeps): Generator<Cell[]> {
  const page = db.prepare(
    `SELECT ${journalColumns} FROM events WHERE seq BETWEEN ? AND ? ORDER BY seq LIMIT ${pageRows}`,
  );
  for (let next = span.first; next <= span.last; ) {
    const events = page.all(next, span.last).map(eventOfRow);
    const last = events.at(-1);
    if (!last) return;
    next = last.seq + 1;
    for (const event of events) {
      const day = hallTime.dayOf(event.at); // a clock that jumped leaves other days in between
      if (day >= from && day <= to) yield rowOf(event, hallTime, kioskId);
    }
  }
}

function rowOf(event: JournalEvent, hallTime: HallTime, kioskId: string): Cell[] {
  const { kind, station, section, via, story, title, pack, lengthMs, heardMs, result, remark } =
    eventCells(event);
  const time = hallTime.stampOf(event.at);
  const content = [story, title, pack, seconds(lengthMs), seconds(heardMs)];
  return [kioskId, event.seq, time, kind, station, section, via, ...content, result, remark];
}

function seconds(ms: number | null): Cell {
  return ms === null ? null : ms / 1000;
}
