import type { Today } from "../../../runtime/contract/staff.ts";
import { Rule } from "../print/rule.tsx";
import { EquipmentList } from "./equipment-list.tsx";
import { FaultStrip } from "./fault-strip.tsx";
import { Figures } from "./figures.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { HourChart } from "./hour-chart.tsx";
import { StationList } from "./station-list.tsx";
import { WeekChart } from "./week-chart.tsx";

export type TodayPageProps = { today: Today; isAway: boolean };

/** What is wrong first, then five figures, then two rows of work. */
export function TodayPage({ today, isAway }: TodayPageProps) {
  return (
    <div className="today">
      <Head title="今日" today={today} />
      <FaultStrip today={today} isAway={isAway} />
      <Figures today={today} />
      <Rule seed={4} />
      <div className="today-row">
        <section className="part">
          <h2 className="part-title">
            <b className="song">每小时播放</b>
            <span>横线是往常{today.weekday}的平均</span>
          </h2>
          <HourChart byHour={today.byHour} time={today.time} isOpen={today.hours.isOpen} />
        </section>
        <section className="part">
          <h2 className="part-title">
            <b className="song">点位</b>
            <span>深色是听完的</span>
          </h2>
          <StationList stations={today.stations} />
        </section>
      </div>
      <Rule seed={5} />
      <div className="today-row">
        <section className="part">
          <h2 className="part-title">
            <b className="song">近七天播放</b>
            <span>最右边是今天</span>
          </h2>
          <WeekChart days={today.lastDays} lookOf={() => "past"} />
        </section>
        <section className="part">
          <h2 className="part-title">
            <b className="song">设备</b>
          </h2>
          <EquipmentList equipment={today.equipment} />
        </section>
      </div>
      <Foot today={today} />
    </div>
  );
}
