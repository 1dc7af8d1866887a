import { useKioskState } from "../kiosk-context.ts";
import { storyOf } from "../kiosk-state.ts";
import type { Sheet } from "../stage/fit-stage.ts";
import { findQuestionAt } from "../think/find-question.ts";
import { StationAtRest } from "./station-at-rest.tsx";
import { StationPicture } from "./station-picture.tsx";
import { StationPlaying } from "./station-playing.tsx";
import { stationRoom } from "./station-room.ts";
import { StationThink } from "./station-think.tsx";
import "./station.css";

/** One station's own small screen: its section, its invitation, its story. It never sounds. */
export function StationScreen({ station: id, sheet }: { station: string; sheet: Sheet }) {
  const state = useKioskState();
  const { elder } = state;
  const station = state.stations.find((each) => each.id === id);
  const play = state.plays.find((each) => each.station === id);
  const story = storyOf(state, play?.story ?? null);
  const question = findQuestionAt(state, id);
  const room = stationRoom(sheet);
  return (
    <div className={`station station-${sheet.layout}${elder ? " elderly" : ""}`}>
      <StationPicture room={room} section={station?.section} story={story ?? question?.story} />
      <div className="station-room" style={room.words}>
        {play && story ? (
          <StationPlaying key={play.playId} play={play} story={story} room={room} />
        ) : question ? (
          <StationThink question={question} station={station} room={room} />
        ) : station ? (
          <StationAtRest station={station} width={room.words.width} />
        ) : null}
      </div>
    </div>
  );
}
