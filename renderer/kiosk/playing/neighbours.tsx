import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { Seal } from "../../shared/woodcut/seal.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { stationLabel, stationWords } from "./station-words.ts";
import "./neighbours.css";

/** The stations left and right as on the wall, this one between them, and farther ones that speak or wait on the line. */
export function Neighbours({ play }: { play: Play }) {
  const { stations, plays, elder } = useKioskState();
  const here = stations.findIndex(({ id }) => id === play.station);
  const station = stations[here];
  if (!station) return <div className="neighbours" />;
  const left = stations[here - 1];
  const right = stations[here + 1];
  const busy = (each: StationView): boolean => stationWords(each, plays).urgent;
  const before = stations.slice(0, Math.max(0, here - 1)).filter(busy);
  const after = stations.slice(here + 2).filter(busy);
  const { numeral } = sectionOf(station.section);
  return (
    <nav className="neighbours" aria-label="左右的点位">
      {left && <Neighbour station={left} side="left" />}
      <div className="neighbours-line">
        <CutLine length={900} width={4} seed={5} sway={2} />
        {!elder && (
          <div className="neighbours-here">
            {before.map((each) => (
              <FarStation key={each.id} station={each} />
            ))}
            <Seal numeral={numeral} size={76} look="playing" seed={9} />
            {after.map((each) => (
              <FarStation key={each.id} station={each} />
            ))}
          </div>
        )}
      </div>
      {right && <Neighbour station={right} side="right" />}
    </nav>
  );
}

function Neighbour({ station, side }: { station: StationView; side: "left" | "right" }) {
  const { touch } = useKiosk();
  const { plays } = useKioskState();
  const { numeral, name } = sectionOf(station.section);
  const { look, words, urgent } = stationWords(station, plays);
  return (
    <button
      type="button"
      className={`neighbour neighbour-${side}`}
      onClick={() => touch(station.id, "press")}
      aria-label={stationLabel(station, words)}
    >
      <Seal numeral={numeral} size={72} look={look} seed={side === "left" ? 4 : 6} />
      <span className="neighbour-words">
        <b>{name}</b>
        <em className={urgent ? "neighbour-urgent" : ""}>{words}</em>
      </span>
    </button>
  );
}

/** One that speaks may be looked at; one that waits is only shown. */
function FarStation({ station }: { station: StationView }) {
  const { store, touch } = useKiosk();
  const { plays } = useKioskState();
  const { look, words } = stationWords(station, plays);
  const play = plays.find((each) => each.station === station.id);
  const { numeral } = sectionOf(station.section);
  return (
    <button
      type="button"
      className="neighbours-far"
      aria-label={stationLabel(station, words)}
      onClick={() =>
        play ? store.tell({ kind: "chosen", playId: play.playId }) : touch(station.id, "press")
      }
    >
      <Seal numeral={numeral} size={60} look={look} />
    </button>
  );
}
