const dayMs = 86_400_000;
const weekdays = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];

/** Whether `YYYY-MM-DD` is a day of the calendar. */
export function isDay(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

/** 星期六 */
export function weekdayOf(day: string): string {
  return weekdays[new Date(noonOf(day)).getUTCDay()] ?? "";
}

/** The day so many days later; earlier, where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(noonOf(day) + days * dayMs).toISOString().slice(0, 10);
}

/** How many days there are from one to the other, both included; negative or 0 where they stand the wrong way round. */
export function countDays(from: string, to: string): number {
  return Math.round((noonOf(to) - noonOf(from)) / dayMs) + 1;
}

/** Every day from one to the other, both included. */
export function daysFrom(from: string, to: string): string[] {
  return Array.from({ length: Math.max(0, countDays(from, to)) }, (_, index) => addDays(from, index));
}

function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
