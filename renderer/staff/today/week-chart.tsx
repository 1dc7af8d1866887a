import type { Today } from "../../../runtime/contract/staff.ts";
import { shortDayWords, weekdayWords } from "../day-words.ts";
import { type Bar, BarChart } from "../print/bar-chart.tsx";

export type WeekChartProps = { days: Today["lastDays"]; lookOf(day: string): Bar["look"] };

/** One bar a day; the last is today. */
export function WeekChart({ days, lookOf }: WeekChartProps) {
  return (
    <BarChart
      seed={70}
      label={days.map(({ day, plays }) => `${shortDayWords(day)} ${plays} 次`).join("，")}
      bars={days.map(({ day, plays }, i) => ({
        name: i === days.length - 1 ? "今天" : weekdayWords(day).replace("星期", "周"),
        value: plays,
        figure: String(plays),
        look: lookOf(day),
      }))}
    />
  );
}
