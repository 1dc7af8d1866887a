const weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

/** `2026-11-21` as 2026 年 11 月 21 日. */
export function dayWords(day: string): string {
  const [year, month, date] = partsOf(day);
  return `${year} 年 ${month} 月 ${date} 日`;
}

/** `2026-11-21` as 11 月 21 日. */
export function shortDayWords(day: string): string {
  const [, month, date] = partsOf(day);
  return `${month} 月 ${date} 日`;
}

/** 星期六 for `2026-11-21`. */
export function weekdayWords(day: string): string {
  const [year, month, date] = partsOf(day);
  return weekdays[new Date(Date.UTC(year, month - 1, date)).getUTCDay()] ?? "";
}

/** The day that many days later; negative for earlier. Calendar days have no time zone here. */
export function dayPlus(day: string, days: number): string {
  const [year, month, date] = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** How many days from `from` to `to`, both included. */
export function daysWithin(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000) + 1;
}

function partsOf(day: string): [year: number, month: number, date: number] {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return [year, month, date];
}
