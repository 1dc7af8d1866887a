import type { Today } from "../../../runtime/contract/staff.ts";
import { usualWords } from "./usual-so-far.ts";

/** Five figures, each with its unit and a line in plain words. */
export function Figures({ today }: { today: Today }) {
  const { plays, finished, meanHeardMs, presences, interrupted } = today.figures;
  const share = plays > 0 ? Math.round((finished / plays) * 100) : 0;
  const figures = [
    { name: "故事播放", value: plays, unit: "次", line: usualWords({ ...today, plays }) },
    { name: "听完", value: finished, unit: "次", line: plays > 0 ? `占播放的 ${share}%` : "今天还没有人听" },
    { name: "平均收听", value: Math.round(meanHeardMs / 1000), unit: "秒", line: "一次播放听了多久" },
    { name: "感应到访", value: presences, unit: "次", line: "有人走到点位前" },
    {
      name: "中断",
      value: interrupted,
      unit: "次",
      line: interrupted > 0 ? "断电或重启时没讲完" : "没有断过",
    },
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
