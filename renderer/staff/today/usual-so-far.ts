import type { Today } from "../../../runtime/contract/staff.ts";

/** How many plays the same weekday usually has had by this time: past hours whole, the running one by its minutes. */
export function usualSoFar({ byHour, time }: Pick<Today, "byHour" | "time">): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return byHour.reduce((sum, each) => {
    if (each.hour < hour) return sum + each.usual;
    return each.hour === hour ? sum + (each.usual * minute) / 60 : sum;
  }, 0);
}

/** The line under today's plays. */
export function usualWords(today: Pick<Today, "byHour" | "time" | "weekday"> & { plays: number }): string {
  const hasPast = today.byHour.some((each) => each.usual > 0);
  if (!hasPast) return "还没有往常的数可比";
  const usual = Math.round(usualSoFar(today));
  const difference = today.plays - usual;
  const compared = difference === 0 ? "正好一样" : difference > 0 ? `多 ${difference}` : `少 ${-difference}`;
  return `往常${today.weekday}到这时 ${usual}，${compared}`;
}
