import { dayWords } from "./route/days.ts";
import { reachWords } from "./trail-words.ts";

/** The title, and the day to which the red line has come. */
export function TrailHead({ day, upright }: { day: number; upright: boolean }) {
  return (
    <header className={`trail-head trail-head-${upright ? "portrait" : "landscape"}`}>
      <div>
        <p className="trail-title song" aria-hidden="true">
          长征路
        </p>
        <p className="trail-under">十三个打卡点 · 路线示意</p>
      </div>
      <div className="trail-date">
        <p className="song">{dayWords(day)}</p>
        <p>{reachWords(day)}</p>
      </div>
    </header>
  );
}
