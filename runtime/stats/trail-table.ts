import type { Sum } from "./figures.ts";
import { type DayWalks, sumOfWalks } from "./read-walks.ts";
import { completedOf, type StopFigures, stopFiguresOf, trailStops } from "./stop-figures.ts";
import type { Cell, Column, Table } from "./table.ts";

const columns: readonly Column[] = [
  { title: "日期", width: 12, format: "day" },
  { title: "站", width: 7, format: "text" },
  { title: "站名", width: 16, format: "text" },
  { title: "扫码（次）", width: 9, format: "whole" },
  { title: "输短码（次）", width: 9, format: "whole" },
  { title: "翻到（次）", width: 9, format: "whole" },
  { title: "听故事（次）", width: 9, format: "whole" },
  { title: "平均收听（秒）", width: 10, format: "seconds" },
  { title: "答对（题）", width: 9, format: "whole" },
  { title: "答错（题）", width: 9, format: "whole" },
  { title: "答对率", width: 9, format: "share" },
  { title: "答完（次）", width: 9, format: "whole" },
  { title: "盖印（次）", width: 9, format: "whole" },
  { title: "只到这一站（部）", width: 10, format: "whole" },
  { title: "手机（部）", width: 9, format: "whole" },
  { title: "走完全程（部）", width: 10, format: "whole" },
];

const noWalks: DayWalks = { visits: 0, only: new Map() };

/** One row a day and stop, then one for the whole way. */
export function trailTable(
  days: readonly string[],
  byDay: ReadonlyMap<string, Sum[]>,
  walks: ReadonlyMap<string, DayWalks>,
) {
  const rows = days.flatMap((day) => rowsOf(day, byDay.get(day) ?? [], walks.get(day) ?? noWalks));
  const all = [...byDay.values()].flat();
  return {
    name: "长征路各站",
    columns,
    rows,
    totals: rowsOf("合计", all, sumOfWalks(walks.values())),
  } satisfies Partial<Table>;
}

function rowsOf(day: string, sums: readonly Sum[], { visits, only }: DayWalks): Cell[][] {
  const ofStops = trailStops.map(({ id, name }) => {
    const number = id === "bonus" ? "附" : id;
    return [day, number, name, ...cellsOf(stopFiguresOf(sums, id)), only.get(id) ?? 0, null, null];
  });
  const onlyOne = [...only.values()].reduce((sum, n) => sum + n, 0);
  const whole = [day, "全程", "", ...cellsOf(stopFiguresOf(sums)), onlyOne, visits, completedOf(sums)];
  return [...ofStops, whole];
}

function cellsOf({
  scan,
  code,
  page,
  listened,
  heardMs,
  right,
  wrong,
  finished,
  stamped,
}: StopFigures): Cell[] {
  const answered = right + wrong;
  return [
    ...[scan, code, page],
    ...[listened, listened === 0 ? null : heardMs / listened / 1000],
    ...[right, wrong, answered === 0 ? null : right / answered],
    ...[finished, stamped],
  ];
}
