import type { Today } from "../../../runtime/contract/staff.ts";
import { paleQing, qing } from "../../shared/cut/inks.ts";
import { Carving } from "../../shared/woodcut/carving.tsx";
import { barPath } from "../print/carve.ts";
import { Fitted } from "../print/fitted.tsx";

type Station = Today["stations"][number];

const stateWords: Record<Station["state"], string> = {
  good: "好",
  playing: "正在讲",
  waiting: "有人在等",
  offline: "没连上",
};
/** Red is what sounds now and what is wrong. */
const isRed = (state: Station["state"]) => state === "playing" || state === "offline";

/** One line a station: how often it told a story, the finished part dark, how long people stayed, how it is. */
export function StationList({ stations }: { stations: Today["stations"] }) {
  const most = Math.max(1, ...stations.map((each) => each.plays));
  return (
    <ul className="stations">
      {stations.map(({ id, numeral, name, plays, finished, meanHeardMs, state }, i) => (
        <li key={id} className="station">
          <b className={`station-numeral song${state === "playing" ? " now" : ""}`}>{numeral}</b>
          <span className="station-name">{name}</span>
          <Fitted className="station-bar">
            {({ width, height }) => (
              <Carving width={width} height={height}>
                {plays > 0 && (
                  <path
                    fill={paleQing(0.5)}
                    d={barPath(0, 1, (plays / most) * width, height - 2, i + 90, 20)}
                  />
                )}
                {finished > 0 && (
                  <path fill={qing} d={barPath(0, 1, (finished / most) * width, height - 2, i + 110, 20)} />
                )}
              </Carving>
            )}
          </Fitted>
          <b className="station-plays song">{plays} 次</b>
          <span className="station-mean">{plays > 0 ? `平均 ${Math.round(meanHeardMs / 1000)} 秒` : ""}</span>
          <span className={`station-state${isRed(state) ? " now" : ""}`}>{stateWords[state]}</span>
        </li>
      ))}
    </ul>
  );
}
