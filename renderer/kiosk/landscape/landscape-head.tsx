import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import { useKioskState } from "../kiosk-context.ts";
import { storyOf } from "../kiosk-state.ts";

/** So many titles leave no room for the words under the name. */
const mostBesideSubtitle = 3;

/** The title, and at the right what is told now and who is next. */
export function LandscapeHead() {
  const state = useKioskState();
  const { pack, hall, plays, stations, mode } = state;
  const told = plays.flatMap((play) => {
    const station = stations.find(({ id }) => id === play.station);
    const title = storyOf(state, play.story)?.title;
    return station && title ? [{ playId: play.playId, numeral: numeralOf(station), title }] : [];
  });
  const next = stations.find((station) => station.state === "waiting");
  return (
    <header className="landscape-head">
      <h1 className="song">{pack?.title ?? "红色赞歌"}</h1>
      {told.length < mostBesideSubtitle && (
        <p className="landscape-subtitle">{(pack?.subtitle ?? "").replace(/\s+/g, " · ")}</p>
      )}
      <p className="landscape-now">
        {told.length > 0 && "正在讲"}
        {told.map(({ playId, numeral, title }) => (
          <span key={playId}>
            <b className="song">{numeral}</b>
            {title}
          </span>
        ))}
        {told.length > 0 && next && (
          <em>
            下一个<b className="song">{numeralOf(next)}</b>
          </em>
        )}
        {told.length === 0 && <em>{hall?.name}</em>}
        {told.length > 0 && mode.kind === "tour" && <em>讲解进行中</em>}
      </p>
    </header>
  );
}

function numeralOf({ section }: StationView): string {
  return sectionOf(section).numeral;
}
