import type { Today } from "../../../runtime/contract/staff.ts";
import { ink, qingText } from "../../shared/cut/inks.ts";
import { Rule } from "../print/rule.tsx";
import { Strip } from "../today/fault-strip.tsx";
import { Foot } from "../today/foot.tsx";
import { Head } from "../today/head.tsx";
import { photoHints } from "./photo-hints.ts";
import { StopTable } from "./stop-table.tsx";
import { TrailFigures } from "./trail-figures.tsx";
import { TrailHours } from "./trail-hours.tsx";
import { useTrail } from "./use-trail.ts";

/** 长征路: how the thirteen posts are walked, today and in the last seven days. */
export function TrailPage({ today }: { today: Today }) {
  const trail = useTrail();
  if (!trail)
    return (
      <div className="trail-page">
        <Head title="长征路" today={today} />
        <p className="pack-opening">正在看……</p>
      </div>
    );
  const hints = photoHints(trail.stops);
  const isUnwalked = trail.week.visits === 0;
  return (
    <div className="trail-page">
      <Head title="长征路" today={today} />
      {hints.length > 0 ? (
        <Strip tag="留意" color={ink} sentences={hints} />
      ) : (
        <Strip tag={isUnwalked ? "还没人" : "都好"} color={qingText} sentences={[calmWords(isUnwalked)]} />
      )}
      <TrailFigures today={trail.today} week={trail.week} />
      <Rule seed={230} />
      <div className="trail-row">
        <section className="part">
          <h2 className="part-title">
            <b className="song">每小时到站</b>
            <span>今天，横线是前七天的平均</span>
          </h2>
          <TrailHours byHour={trail.byHour} time={today.time} />
        </section>
        <section className="part">
          <h2 className="part-title">
            <b className="song">各站</b>
            <span>大字是今天，小字是近七天</span>
          </h2>
          <StopTable stops={trail.stops} />
        </section>
      </div>
      <Foot today={{ ...today, sample: false }} />
    </div>
  );
}

function calmWords(isUnwalked: boolean): string {
  return isUnwalked
    ? "近七天没有手机走过长征路；站牌贴好以后，有人扫码这里就有数。"
    : "各站都有人走，没有哪一站的码像是被拍了照片转发。";
}
