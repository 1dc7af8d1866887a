import { weekdayOf } from "./calendar.ts";
import { endedPlays, type Figures, figuresOf, meanHeardMs, type Sum } from "./figures.ts";
import type { Cell, Column, Table } from "./table.ts";

const columns: readonly Column[] = [
  { title: "日期", width: 12, format: "day" },
  { title: "星期", width: 8, format: "text" },
  { title: "感应到访（次）", width: 10, format: "whole" },
  { title: "故事播放（次）", width: 10, format: "whole" },
  { title: "听完（次）", width: 8, format: "whole" },
  { title: "完整收听率", width: 9, format: "share" },
  { title: "平均收听（秒）", width: 10, format: "seconds" },
  { title: "收听总时长（秒）", width: 11, format: "seconds" },
  { title: "走开（次）", width: 8, format: "whole" },
  { title: "换故事（次）", width: 8, format: "whole" },
  { title: "停止（次）", width: 8, format: "whole" },
  { title: "没放出（次）", width: 8, format: "whole" },
  { title: "中断（次）", width: 8, format: "whole" },
  { title: "设备离线（次）", width: 10, format: "whole" },
  { title: "故障提示（次）", width: 10, format: "whole" },
];

/** One row a day, whether or not anything happened. */
export function dailyTable(days: readonly string[], byDay: ReadonlyMap<string, Sum[]>) {
  const rows = days.map((day) => [day, weekdayOf(day), ...cellsOf(figuresOf(byDay.get(day) ?? []))]);
  const all = figuresOf([...byDay.values()].flat());
  return {
    name: "每日",
    columns,
    rows,
    totals: [["合计", `${days.length} 天`, ...cellsOf(all)]],
  } satisfies Partial<Table>;
}

function cellsOf(figures: Figures): Cell[] {
  const { ends, heardMs } = figures;
  return [
    figures.presences,
    figures.plays,
    ends.finished,
    ...ratesOf(figures),
    heardMs / 1000,
    ends.left,
    ends.replaced,
    ends.stopped,
    ends.failed,
    ends.interrupted,
    figures.deviceOffline,
    figures.faults,
  ];
}

/** Share of the plays heard to the end, and mean seconds heard; empty where no play ended. */
export function ratesOf(figures: Figures): [share: Cell, seconds: Cell] {
  const ended = endedPlays(figures);
  return ended === 0 ? [null, null] : [figures.ends.finished / ended, meanHeardMs(figures) / 1000];
}
