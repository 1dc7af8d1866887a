import type { StaffTrail } from "../../../runtime/contract/staff-trail.ts";
import { BarChart } from "../print/bar-chart.tsx";

/** Stops reached in each hour of today, red while the hour runs, with the mean of the seven days before. */
export function TrailHours({ byHour, time }: { byHour: StaffTrail["byHour"]; time: string }) {
  const running = Number(time.slice(0, 2));
  return (
    <BarChart
      seed={240}
      label={byHour.map(({ hour, reached }) => `${hour} 点 ${reached} 次`).join("，")}
      bars={byHour.map(({ hour, reached, usual }) => ({
        name: String(hour),
        value: reached,
        figure: reached > 0 ? String(reached) : "",
        usual,
        look: hour === running ? "now" : "past",
      }))}
    />
  );
}
