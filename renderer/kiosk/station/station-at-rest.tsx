import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { Seal } from "../../shared/woodcut/seal.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import { storyOf } from "../kiosk-state.ts";
import { stationWords } from "../playing/station-words.ts";
import { restWords } from "./rest-words.ts";

/** Nothing is told here: who waits is told so, who stands here is invited, everybody else sees what may be heard. */
export function StationAtRest({ station }: { station: StationView }) {
  const { touch } = useKiosk();
  const state = useKioskState();
  const { numeral, years } = sectionOf(station.section);
  const next = storyOf(state, station.next);
  const { words, mayPress } = restWords(station, state.mode, state.plays);
  const { look } = stationWords(station, state.plays);
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
      {mayPress && (
        <PrintButton
          kind="red"
          width={440}
          height={92}
          size={48}
          seed={8}
          onPress={() => touch(station.id, "press")}
        >
          听故事
        </PrintButton>
      )}
    </div>
  );
}
