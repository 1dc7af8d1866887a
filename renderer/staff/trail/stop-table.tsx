import type { StaffTrail, TrailFigures } from "../../../runtime/contract/staff-trail.ts";
import { paleQing, qing } from "../../shared/cut/inks.ts";
import { Carving } from "../../shared/woodcut/carving.tsx";
import { barPath } from "../print/carve.ts";
import { Fitted } from "../print/fitted.tsx";
import { rightShare } from "./right-share.ts";

type Stop = StaffTrail["stops"][number];

/** One line a stop: today large, the last seven days beside it; the bar is who scanned, today's part dark. */
export function StopTable({ stops }: { stops: readonly Stop[] }) {
  const most = Math.max(1, ...stops.map(({ week }) => week.scan));
  return (
    <table className="stops">
      <thead>
        <tr>
          <th scope="col" className="stop-place">
            站
          </th>
          <td className="stop-bar" />
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stops.map(({ place, name, today, week }, i) => (
          <tr key={place}>
            <th scope="row" className="stop-place">
              <b className="song">{place === "bonus" ? "附" : place}</b>
              <span>{name}</span>
            </th>
            <td className="stop-bar">
              <Fitted className="station-bar">
                {({ width, height }) => (
                  <Carving width={width} height={height}>
                    {week.scan > 0 && (
                      <path
                        fill={paleQing(0.5)}
                        d={barPath(0, 1, (week.scan / most) * width, height - 2, i + 260, 20)}
                      />
                    )}
                    {today.scan > 0 && (
                      <path
                        fill={qing}
                        d={barPath(0, 1, (today.scan / most) * width, height - 2, i + 280, 20)}
                      />
                    )}
                  </Carving>
                )}
              </Fitted>
            </td>
            {columns.map(({ name: column, of }) => (
              <td key={column} className="stop-figure">
                <b className="song">{of(today)}</b>
                <span>{of(week)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const columns: readonly { name: string; of(figures: TrailFigures): string }[] = [
  { name: "扫码", of: ({ scan }) => String(scan) },
  { name: "听", of: ({ listened }) => String(listened) },
  { name: "盖印", of: ({ stamped }) => String(stamped) },
  { name: "答对率", of: shareWords },
];

function shareWords(figures: TrailFigures): string {
  const share = rightShare(figures);
  return share === null ? "—" : `${share}%`;
}
