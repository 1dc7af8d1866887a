import type { Database } from "better-sqlite3";
import type { HallTime } from "../base/hall-time.ts";
import type { StaffTrail, TrailFigures } from "../contract/staff-trail.ts";
import { addDays } from "./calendar.ts";
import type { Sum } from "./figures.ts";
import { readSums } from "./read-sums.ts";
import { type DayWalks, readWalks, sumOfWalks } from "./read-walks.ts";
import { completedOf, stopFiguresOf, trailStops } from "./stop-figures.ts";

const weekDays = 7;
/** The hours in which people walk by the lake; others are added where somebody did today, or usually does. */
const usualHours = [8, 17] as const;
const usually = 0.5;

/** The trail on the day that `now` falls in, and in the seven days that end with it. Quick, however long the journal is. */
export function readTrail(db: Database, { hallTime, now }: { hallTime: HallTime; now: number }): StaffTrail {
  const day = hallTime.dayOf(now);
  const weekAgo = addDays(day, 1 - weekDays);
  const byDay = readSums(db, weekAgo, day);
  const walks = readWalks(db, weekAgo, day);
  const today = byDay.get(day) ?? [];
  const week = [...byDay.values()].flat();
  const weekWalks = sumOfWalks(walks.values());
  return {
    day,
    today: wayOf(today, walks.get(day)),
    week: wayOf(week, weekWalks),
    byHour: readHours(db, day),
    stops: trailStops.map(({ id, name }) => ({
      place: id === "bonus" ? id : Number(id),
      name,
      today: figuresOf(today, id),
      week: figuresOf(week, id),
      onlyHere: weekWalks.only.get(id) ?? 0,
    })),
  };
}

function wayOf(sums: readonly Sum[], walks: DayWalks | undefined): StaffTrail["today"] {
  return { visits: walks?.visits ?? 0, completed: completedOf(sums), ...figuresOf(sums) };
}

function figuresOf(sums: readonly Sum[], stop?: string): TrailFigures {
  const { scan, code, page, listened, right, wrong, stamped } = stopFiguresOf(sums, stop);
  return { scan, code, page, listened, right, wrong, stamped };
}

function readHours(db: Database, day: string): StaffTrail["byHour"] {
  const rows = db
    .prepare<[string, string], { hour: string; n: number }>(
      `SELECT hour, sum(n) AS n FROM rollup_hourly
       WHERE hour BETWEEN ? AND ? AND metric LIKE 'trail.reached.%' GROUP BY hour`,
    )
    .all(`${addDays(day, -weekDays)}T00`, `${day}T23`);
  const reached = new Map<number, number>();
  const before = new Map<number, number>();
  for (const { hour, n } of rows) {
    const sums = hour.startsWith(day) ? reached : before;
    const name = Number(hour.slice(-2));
    sums.set(name, (sums.get(name) ?? 0) + n);
  }
  const often = [...before].flatMap(([hour, n]) => (n / weekDays >= usually ? [hour] : []));
  const first = Math.min(usualHours[0], ...reached.keys(), ...often);
  const last = Math.max(usualHours[1], ...reached.keys(), ...often);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const hour = first + index;
    return { hour, reached: reached.get(hour) ?? 0, usual: (before.get(hour) ?? 0) / weekDays };
  });
}
