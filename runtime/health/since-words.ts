const dayMs = 86_400_000;

/** A moment as one says it today: 09:42, 昨天 09:42 or 11 月 19 日 09:42, in the hall's time zone. */
export function sinceWords(since: number, now: number, timeZone: string): string {
  const then = partsOf(since, timeZone);
  const time = `${then.hour}:${then.minute}`;
  if (sameDay(then, partsOf(now, timeZone))) return time;
  if (sameDay(then, partsOf(now - dayMs, timeZone))) return `昨天 ${time}`;
  return `${Number(then.month)} 月 ${Number(then.day)} 日 ${time}`;
}

type Parts = { year: string; month: string; day: string; hour: string; minute: string };

function sameDay(a: Parts, b: Parts): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

function partsOf(at: number, timeZone: string): Parts {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(at);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { year: of("year"), month: of("month"), day: of("day"), hour: of("hour"), minute: of("minute") };
}
