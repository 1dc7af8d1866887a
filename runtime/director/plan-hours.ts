// Rule 6: what the wall clock says of opening hours and of how loud each station may be.
import type { HallTime } from "../base/hall-time.ts";
import type { Hall } from "../contract/hall.ts";

export type HoursPlan = {
  open: boolean;
  /** In the order of the stations, 0–1. */
  ceilings: number[];
  /** The next opening (ms), `null` while open or where none comes within a month. */
  opensAt: number | null;
};

type Hours = { open: string; close: string };
type Quiet = { from: string; to: string; maxVolume: number };

const dayMs = 24 * 60 * 60_000;
const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/**
 * What holds at `at` (ms). A clock that cannot be right keeps no visitor out: the hall is open then, as softly as its quietest hour.
 */
export function planHours(hall: Hall, hallTime: HallTime, at: number, isPlausible = true): HoursPlan {
  const day = hallTime.dayOf(at);
  const time = timeOf(hallTime, at);
  const hours = hoursOn(hall, day);
  const open = !isPlausible || (hours !== null && time >= hours.open && time < hours.close);
  return {
    open,
    ceilings: hall.corridor.stations.map(({ maxVolume, quiet }) =>
      [...hall.quiet, ...quiet]
        .filter((each) => !isPlausible || isQuietAt(each, time))
        .reduce((lowest, each) => Math.min(lowest, each.maxVolume), maxVolume),
    ),
    opensAt: open ? null : nextOpening(hall, hallTime, at),
  };
}

/** The hours of one day (`YYYY-MM-DD`), `null` where the hall is closed. */
export function hoursOn({ hours }: Hall, day: string): Hours | null {
  const special = hours.special.findLast(({ from, to = from }) => day >= from && day <= to);
  if (special && "closed" in special) return null;
  if (special) return { open: special.open ?? hours.open, close: special.close ?? hours.close };
  const weekday = weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()];
  return weekday && hours.closedOn.includes(weekday) ? null : { open: hours.open, close: hours.close };
}

/** Quiet hours may run over midnight. */
function isQuietAt({ from, to }: Quiet, time: string): boolean {
  return from <= to ? time >= from && time < to : time >= from || time < to;
}

function nextOpening(hall: Hall, hallTime: HallTime, at: number): number | null {
  const midnight = at - msOf(timeOf(hallTime, at)) - (at % 60_000);
  for (let day = 0; day <= 31; day++) {
    const hours = hoursOn(hall, hallTime.dayOf(midnight + day * dayMs));
    const opensAt = hours && midnight + day * dayMs + msOf(hours.open);
    if (opensAt !== null && opensAt > at) return opensAt;
  }
  return null;
}

/** `HH:MM` in the hall's zone. */
function timeOf(hallTime: HallTime, at: number): string {
  return hallTime.stampOf(at).slice(11, 16);
}

function msOf(time: string): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}
