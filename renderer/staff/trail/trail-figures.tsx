import type { StaffTrail } from "../../../runtime/contract/staff-trail.ts";
import { rightShare } from "./right-share.ts";

/** Five figures of today, each with that of the last seven days. */
export function TrailFigures({ today, week }: Pick<StaffTrail, "today" | "week">) {
  const figures = [
    { name: "出发的手机", value: today.visits, unit: "部", line: `近七天 ${week.visits} 部` },
    { name: "扫码", value: today.scan, unit: "次", line: `近七天 ${week.scan} 次` },
    { name: "听故事", value: today.listened, unit: "次", line: `近七天 ${week.listened} 次` },
    { name: "答对率", ...shareOf(today), line: shareLine(week) },
    { name: "走完全程", value: today.completed, unit: "部", line: `近七天 ${week.completed} 部` },
  ];
  return (
    <dl className="figures">
      {figures.map(({ name, value, unit, line }) => (
        <div key={name} className="figure">
          <dt>{name}</dt>
          <dd>
            <b className="song">{value}</b>
            <span className="unit">{unit}</span>
            <span className="figure-line">{line}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function shareOf(figures: StaffTrail["today"]): { value: string; unit: string } {
  const share = rightShare(figures);
  return share === null ? { value: "—", unit: "" } : { value: String(share), unit: "%" };
}

function shareLine(week: StaffTrail["week"]): string {
  const share = rightShare(week);
  return share === null ? "近七天还没有人答题" : `近七天 ${share}%`;
}
