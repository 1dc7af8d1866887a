// Days of the march as numbers: the slider counts them from the first to the last.

const dayMs = 86_400_000;

/** Days since 1970 of a day written as 1934-10-17. */
export function dayOf(on: string): number {
  return Math.round(Date.parse(`${on}T00:00:00Z`) / dayMs);
}

/** The day on which the central offices set out … */
export const firstDay = dayOf("1934-10-10");
/** … and the day on which the last two forces met. */
export const lastDay = dayOf("1936-10-22");

/** Nearest day within the two years. */
export function clampDay(day: number): number {
  return Math.min(lastDay, Math.max(firstDay, Math.round(day)));
}

/** 1935年5月29日 */
export function dayWords(day: number): string {
  const date = new Date(day * dayMs);
  return `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
}
