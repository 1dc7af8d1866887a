import { useState } from "react";
import type { Story } from "../../../runtime/contract/pack.ts";
import { invitationFor } from "../attract/invitation.ts";
import { useHeartbeat, useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { TourBanner } from "../modes/tour-banner.tsx";
import { tourWords } from "../modes/tour-words.ts";
import { pageClock } from "../page-clock.ts";
import { CallOutTag } from "../playing/call-out.tsx";
import { findCallOut } from "../playing/find-call-out.ts";
import { standingStations, wallPlaces } from "../standing-stations.ts";
import { findQuestion } from "../think/find-question.ts";
import { ThinkWords } from "../think/think-words.tsx";
import { Invitation } from "./invitation.tsx";
import { LandscapeHead } from "./landscape-head.tsx";
import { ScrollBand } from "./scroll-band.tsx";
import { StationLine } from "./station-line.tsx";
import { TellingFoot } from "./telling-foot.tsx";
import "./landscape.css";

const passingMs = 12_000;

/** The lying screen: the scroll from night to day with the story's print laid on it, the wall's line, one sentence or the invitation. */
export function LandscapeScreen({ play, story }: { play: Play | undefined; story: Story | undefined }) {
  const state = useKioskState();
  const { stations: told, pack, mode, plays, elder } = state;
  const stations = standingStations(told);
  const places = wallPlaces(stations, 1920);
  const tour = mode.kind === "tour" ? tourWords(mode, told) : undefined;
  const invitation = tour ?? invitationFor(told, pack);
  const question = findQuestion(state);
  const call = play && !tour ? findCallOut(told, plays) : undefined;
  const callX = call && places[stations.findIndex(({ id }) => id === call.stations[0]?.id)];
  const [passing, setPassing] = useState(0);
  useHeartbeat(() => setPassing(Math.floor(pageClock.upMs() / passingMs) % stations.length));

  const here = play?.station ?? question?.station ?? invitation.station?.id;
  const at = stations.findIndex(({ id }) => id === here);
  const shown = at >= 0 ? at : passing % stations.length;
  return (
    <div className="landscape">
      <LandscapeHead />
      <ScrollBand station={stations[shown]} x={places[shown] ?? 0} story={story ?? question?.story} />
      <StationLine
        stations={stations}
        places={places}
        passing={play ? undefined : stations[shown]?.id}
        {...(tour ? { told: tour.told } : {})}
      />
      {call && <CallOutTag call={call} x={callX ?? 0} />}
      {play && story ? (
        <TellingFoot key={play.playId} play={play} story={story} />
      ) : question ? (
        <ThinkWords
          question={question.question}
          size={elder ? 76 : 64}
          width={1340}
          label={52}
          className="think-landscape"
        />
      ) : (
        <Invitation words={invitation.words} hint={invitation.hint} />
      )}
      {tour && !play && <TourBanner progress={tour.progress} layout="landscape" />}
    </div>
  );
}
