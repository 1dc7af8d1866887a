import type { Database } from "better-sqlite3";
import type { HallTime } from "../base/hall-time.ts";
import type { Hall } from "../contract/hall.ts";
import { sectionOf } from "../contract/section.ts";
import type { Today } from "../contract/staff.ts";
import { addDays, weekdayOf } from "./calendar.ts";
import { figuresOf, meanHeardMs } from "./figures.ts";
import { readByHour } from "./read-by-hour.ts";
import { placeOf, readSums } from "./read-sums.ts";

/** What the journal knows of the staff page; the rest of `Today` is the state of the machines. */
export type TodayFigures = Pick<Today, "day" | "weekday" | "time" | "figures" | "byHour" | "lastDays"> & {
  stations: Omit<Today["stations"][number], "state">[];
};

export type TodayDeps = { hall: Pick<Hall, "hours" | "corridor">; hallTime: HallTime; now: number };

/** The figures of the day that `now` falls in. Quick (a few thousand rows at most), however long the journal is. */
export function readToday(db: Database, { hall, hallTime, now }: TodayDeps): TodayFigures {
  const day = hallTime.dayOf(now);
  const weekAgo = addDays(day, -6);
  const byDay = readSums(db, weekAgo, day);
  const sums = byDay.get(day) ?? [];
  const { plays, ends, presences, ...all } = figuresOf(sums);
  return {
    day,
    weekday: weekdayOf(day),
    time: hallTime.stampOf(now).slice(11, 16),
    figures: {
      plays,
      finished: ends.finished,
      meanHeardMs: Math.round(meanHeardMs({ plays, ends, presences, ...all })),
      presences,
      interrupted: ends.interrupted,
    },
    byHour: readByHour(db, day, hall.hours),
    stations: hall.corridor.stations.map(({ id, section }) => {
      const figures = figuresOf(sums.filter(({ subject }) => placeOf(subject)?.id === id));
      const { numeral, name } = sectionOf(section);
      return {
        id,
        numeral,
        name,
        plays: figures.plays,
        finished: figures.ends.finished,
        meanHeardMs: Math.round(meanHeardMs(figures)),
      };
    }),
    lastDays: Array.from({ length: 7 }, (_, index) => {
      const each = addDays(weekAgo, index);
      return { day: each, plays: figuresOf(byDay.get(each) ?? []).plays };
    }),
  };
}
