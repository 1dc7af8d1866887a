import type { Database } from "better-sqlite3";
import { createHallTime } from "../base/hall-time.ts";
import type { Hall } from "../contract/hall.ts";
import { daysFrom } from "./calendar.ts";
import { countingRule } from "./counting-rule.ts";
import { dailyTable } from "./daily-table.ts";
import { rawTable, readRawSpan } from "./raw-table.ts";
import { readSums } from "./read-sums.ts";
import { readWalks } from "./read-walks.ts";
import { stationsTable } from "./stations-table.ts";
import type { Table } from "./table.ts";
import { trailTable } from "./trail-table.ts";

export type Span = { from: string; to: string };

/** The four sheets of a span, all of one moment of the journal. */
export function exportTables(
  db: Database,
  { from, to }: Span,
  { hall, corridor }: Pick<Hall, "hall" | "corridor">,
  now: number,
): { tables: Table[]; days: number; events: number } {
  const hallTime = createHallTime(hall.timeZone);
  const { byDay, walks, span } = db.transaction(() => ({
    byDay: readSums(db, from, to),
    walks: readWalks(db, from, to),
    span: readRawSpan(db, from, to),
  }))();
  const days = daysFrom(from, to);
  const parts = [
    { ...dailyTable(days, byDay), subject: "每日统计" },
    { ...stationsTable(days, byDay, corridor.stations), subject: "各点位统计" },
    { ...trailTable(days, byDay, walks), subject: "长征路各站统计" },
    { ...rawTable({ db, hallTime, kioskId: hall.kioskId, from, to, span }), subject: "流水" },
  ];
  const spanWords = from === to ? from : `${from} 至 ${to}`;
  const printedAt = hallTime.stampOf(now).slice(0, 16);
  const common = {
    subtitle: `统计时段：${spanWords}    设备号：${hall.kioskId}    导出时间：${printedAt}`,
    notes: countingRule(hall.timeZone),
  };
  const tables = parts.map(({ subject, ...part }) => ({
    ...common,
    ...part,
    title: `${hall.name} ${subject}`,
  }));
  return { tables, days: days.length, events: span.events };
}
