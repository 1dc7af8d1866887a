import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { Seal } from "../../shared/woodcut/seal.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import { stationLabel, stationWords } from "../playing/station-words.ts";
import { SideVoice } from "./side-voice.tsx";

export type StationLineProps = {
  stations: readonly StationView[];
  places: readonly number[];
  /** The station whose section the slip names while nobody plays. */
  passing: string | undefined;
  /** Stations that a guided walk has behind it. */
  told?: ReadonlySet<string>;
};

/** The wall as a red line, to scale: who speaks, who is next, who is at rest. */
export function StationLine({ stations, places, passing, told }: StationLineProps) {
  const { touch } = useKiosk();
  const { plays } = useKioskState();
  return (
    <nav className="station-line" aria-label="点位">
      <div className="station-line-red">
        <CutLine length={1920} width={4.5} seed={6} sway={2} />
      </div>
      {stations.map((station, index) => {
        const { numeral, name, years } = sectionOf(station.section);
        const { look, words, urgent } = stationWords(station, plays);
        const play = plays.find((each) => each.station === station.id);
        const isPassed = told ? told.has(station.id) : station.id === passing;
        const shown = look === "idle" && isPassed ? "passing" : look;
        const size = shown === "playing" ? 108 : shown === "idle" ? 76 : 84;
        return (
          <div key={station.id} className="station-mark" style={{ left: places[index] ?? 0 }}>
            {play && <SideVoice play={play} x={places[index] ?? 0} sheetWidth={1920} />}
            <button
              type="button"
              onClick={() => touch(station.id, "press")}
              aria-label={stationLabel(station, words)}
            >
              <span className="station-seal">
                <Seal numeral={numeral} size={size} look={shown} seed={index * 5 + 2} />
              </span>
              <b className={`station-name${shown === "playing" ? " station-speaks" : ""}`}>{name}</b>
              <em className={`station-years${urgent && shown === "asking" ? " station-speaks" : ""}`}>
                {shown === "asking" && !told ? words : years}
              </em>
            </button>
          </div>
        );
      })}
    </nav>
  );
}
