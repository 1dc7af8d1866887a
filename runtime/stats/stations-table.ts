import type { Hall } from "../contract/hall.ts";
import { sectionOf } from "../contract/section.ts";
import { ratesOf } from "./daily-table.ts";
import { type Figures, figuresOf, type Sum } from "./figures.ts";
import { placeOf } from "./read-sums.ts";
import type { Cell, Column, Table } from "./table.ts";

const columns: readonly Column[] = [
  { title: "日期", width: 12, format: "day" },
  { title: "点位", width: 8, format: "text" },
  { title: "板块", width: 24, format: "text" },
  { title: "感应到访（次）", width: 10, format: "whole" },
  { title: "故事播放（次）", width: 10, format: "whole" },
  { title: "听完（次）", width: 10, format: "whole" },
  { title: "完整收听率", width: 10, format: "share" },
  { title: "平均收听（秒）", width: 10, format: "seconds" },
  { title: "收听总时长（秒）", width: 12, format: "seconds" },
  { title: "没放出（次）", width: 10, format: "whole" },
  { title: "中断（次）", width: 10, format: "whole" },
];

type Place = { id: string; name: string };

/** One row a day and station, in the hall's order; stations that are no more stand behind, under the name they had. */
export function stationsTable(
  days: readonly string[],
  byDay: ReadonlyMap<string, Sum[]>,
  stations: Hall["corridor"]["stations"],
) {
  const places = stations.map(({ id, section }) => {
    const { numeral, name } = sectionOf(section);
    return { id, name: `${numeral} ${name}` };
  });
  const rows = days.flatMap((day) =>
    placesOf(places, byDay.get(day) ?? []).map(([place, sums]) => rowOf(day, place, sums)),
  );
  const all = [...byDay.values()].flat();
  const totals = totalsOf(places, all);
  return { name: "各点位", columns, rows, totals } satisfies Partial<Table>;
}

/** Each station with its sums, once for every name it had. */
function placesOf(places: readonly Place[], sums: readonly Sum[]): [Place, Sum[]][] {
  const named = new Map<string, [Place, Sum[]]>();
  for (const sum of sums) {
    const place = placeOf(sum.subject);
    if (!place) continue;
    const entry = named.get(sum.subject);
    if (entry) entry[1].push(sum);
    else named.set(sum.subject, [place, [sum]]);
  }
  const found = [...named.values()];
  const ids = new Set(places.map(({ id }) => id));
  const ofHall = places.flatMap((place): [Place, Sum[]][] => {
    const own = found.filter(([{ id }]) => id === place.id);
    return own.length > 0 ? own : [[place, []]];
  });
  return [...ofHall, ...found.filter(([{ id }]) => !ids.has(id))];
}

function totalsOf(places: readonly Place[], sums: readonly Sum[]): Cell[][] {
  const ofPlaces = sums.filter(({ subject }) => placeOf(subject));
  return [
    ...placesOf(places, ofPlaces).map(([place, own]) => rowOf("合计", place, own)),
    rowOf("合计", { id: "全部", name: "" }, ofPlaces),
  ];
}

function rowOf(day: string, place: Place, sums: readonly Sum[]): Cell[] {
  return [day, place.id, place.name, ...cellsOf(figuresOf(sums))];
}

function cellsOf(figures: Figures): Cell[] {
  const { plays, presences, ends, heardMs } = figures;
  return [
    presences,
    plays,
    ends.finished,
    ...ratesOf(figures),
    heardMs / 1000,
    ends.failed,
    ends.interrupted,
  ];
}
