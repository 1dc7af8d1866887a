import { sectionOf } from "../../../runtime/contract/section.ts";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { Seal } from "../../shared/woodcut/seal.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import { stationLabel, stationWords } from "../playing/station-words.ts";
import { evenPlaces, standingStations } from "../standing-stations.ts";
import "./section-row.css";

export type SectionRowProps = {
  /** The section that the scroll shows. */
  passing: string;
  /** Stations that a guided walk has behind it. */
  told?: ReadonlySet<string>;
};

/** The red line with a seal and a vertical name for each station. */
export function SectionRow({ passing, told }: SectionRowProps) {
  const { touch } = useKiosk();
  const state = useKioskState();
  const stations = standingStations(state.stations);
  const places = evenPlaces(stations.length);
  return (
    <nav className="section-row" aria-label="点位">
      <div className="section-row-line">
        <CutLine length={1080} width={5} seed={5} sway={2} />
      </div>
      {stations.map((station, index) => {
        const { numeral, nameLines } = sectionOf(station.section);
        const { look, words } = stationWords(station, state.plays);
        const isPassed = told ? told.has(station.id) : station.section === passing;
        const shown = look === "idle" && isPassed ? "passing" : look;
        const size = shown === "idle" ? 92 : 104;
        return (
          <button
            key={station.id}
            type="button"
            className="section-mark"
            style={{ left: (places[index] ?? 0) - 66 }}
            onClick={() => touch(station.id, "press")}
            aria-label={stationLabel(station, words)}
          >
            <span className="section-seal">
              <Seal numeral={numeral} size={size} look={shown} seed={index * 7 + 3} />
            </span>
            <span className="section-name vertical">
              {nameLines.map((line) => (
                <span key={line}>{line}</span>
              ))}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
