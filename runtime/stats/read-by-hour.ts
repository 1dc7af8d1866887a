import type { Database } from "better-sqlite3";
import type { Hall } from "../contract/hall.ts";
import type { Today } from "../contract/staff.ts";
import { addDays } from "./calendar.ts";

const weeks = 8;

/**
 * Plays of each opening hour of a day, beside the mean of the same weekday in the eight weeks before, counting the days
 * on which the journal has anything at all: a Monday closed for the holidays makes no Monday poorer. Hours outside the
 * opening are added where somebody played then.
 */
export function readByHour(db: Database, day: string, hours: Hall["hours"]): Today["byHour"] {
  const plays = playsByHour(db, day);
  const known = db.prepare("SELECT 1 FROM rollup_days WHERE day = ?");
  const before = Array.from({ length: weeks }, (_, index) => addDays(day, -7 * (index + 1)))
    .filter((each) => known.get(each) !== undefined)
    .map((each) => playsByHour(db, each));
  const [first, last] = openHours(hours);
  const from = Math.min(first, ...plays.keys());
  const to = Math.max(last, ...plays.keys());
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const hour = from + index;
    const sum = before.reduce((total, each) => total + (each.get(hour) ?? 0), 0);
    return { hour, plays: plays.get(hour) ?? 0, usual: before.length === 0 ? 0 : sum / before.length };
  });
}

function playsByHour(db: Database, day: string): Map<number, number> {
  const rows = db.prepare<[string, string], { hour: string; n: number }>(
    "SELECT hour, sum(n) AS n FROM rollup_hourly WHERE hour BETWEEN ? AND ? AND metric = 'plays' GROUP BY hour",
  );
  return new Map(rows.all(`${day}T00`, `${day}T23`).map(({ hour, n }) => [Number(hour.slice(-2)), n]));
}

/** The first and the last hour of the day in which the hall is open: 08:30–17:00 are 8 and 16. */
function openHours({ open, close }: Hall["hours"]): [first: number, last: number] {
  const [hour = 0, minute = 0] = close.split(":").map(Number);
  const first = Number(open.slice(0, 2));
  const last = minute === 0 ? hour - 1 : hour;
  return last >= first ? [first, last] : [0, 23]; // open past midnight
}
