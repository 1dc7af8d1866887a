import type { Today } from "../../../runtime/contract/staff.ts";
import { BarChart } from "../print/bar-chart.tsx";

export type HourChartProps = { byHour: Today["byHour"]; time: string; isOpen: boolean };

/** One bar an opening hour, red while the hour runs, with the usual figure of the weekday. */
export function HourChart({ byHour, time, isOpen }: HourChartProps) {
  const running = isOpen ? Number(time.slice(0, 2)) : -1;
  return (
    <BarChart
      seed={20}
      label={byHour.map(({ hour, plays }) => `${hour} 点 ${plays} 次`).join("，")}
      bars={byHour.map(({ hour, plays, usual }) => ({
        name: String(hour),
        value: plays,
        figure: plays > 0 ? String(plays) : "",
        usual,
        look: hour === running ? "now" : "past",
      }))}
    />
  );
}
