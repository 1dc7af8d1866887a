import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { Seal } from "../../shared/woodcut/seal.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import { storyOf } from "../kiosk-state.ts";
import { stationWords } from "../playing/station-words.ts";
import { mayThinkAt } from "../think/find-question.ts";
import { restWords } from "./rest-words.ts";

const widest = 440;
const gap = 16;

/**
 * Nothing is told here: who waits is told so, who stands here is invited, everybody else sees what may be heard. Whoever has just
 * heard a story may ask for its question once more.
 */
export function StationAtRest({ station, width }: { station: StationView; width: number }) {
  const { store, touch } = useKiosk();
  const state = useKioskState();
  const { numeral, years } = sectionOf(station.section);
  const next = storyOf(state, station.next);
  const { words, mayPress } = restWords(station, state.mode, state.plays);
  const { look } = stationWords(station, state.plays);
  const mayThink = mayThinkAt(state, station.id);
  const listen = mayThink ? Math.min(widest, Math.round((width - gap) * 0.58)) : widest;
  const block = { height: 92, seed: 8 };
  return (
    <div className={`station-rest${look === "asking" ? " station-asks" : ""}`}>
      <div className="station-rest-mark">
        <Seal numeral={numeral} size={104} look={look} />
        <p>{years}</p>
      </div>
      <h1 className="song" key={words.join("")}>
        {words.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h1>
      {next && (
        <p className="station-teaser">
          <b>《{next.title}》</b>
          {next.teaser}
        </p>
      )}
      {(mayPress || mayThink) && (
        <div className="station-row">
          {mayPress && (
            <PrintButton
              {...block}
              kind="red"
              width={listen}
              size={48}
              onPress={() => touch(station.id, "press")}
            >
              听故事
            </PrintButton>
          )}
          {mayThink && (
            <PrintButton
              {...block}
              kind="line"
              width={Math.round(listen * 0.7)}
              size={42}
              onPress={() => store.tell({ kind: "thinking", station: station.id })}
              label="再看一次想一想"
            >
              想一想
            </PrintButton>
          )}
        </div>
      )}
    </div>
  );
}
