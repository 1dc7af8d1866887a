import { useState } from "react";
import type { Story } from "../../../runtime/contract/pack.ts";
import { invitationFor } from "../attract/invitation.ts";
import { useHeartbeat, useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { pageClock } from "../page-clock.ts";
import { standingStations, wallPlaces } from "../standing-stations.ts";
import { Invitation } from "./invitation.tsx";
import { LandscapeHead } from "./landscape-head.tsx";
import { ScrollBand } from "./scroll-band.tsx";
import { StationLine } from "./station-line.tsx";
import { TellingFoot } from "./telling-foot.tsx";
import "./landscape.css";

const passingMs = 12_000;

/** The lying screen: the whole scroll from night to day, the wall's line under it, one sentence or the invitation. */
export function LandscapeScreen({ play, story }: { play: Play | undefined; story: Story | undefined }) {
  const { stations: told, pack } = useKioskState();
  const stations = standingStations(told);
  const places = wallPlaces(stations, 1920);
  const invitation = invitationFor(told, pack);
  const [passing, setPassing] = useState(0);
  useHeartbeat(() => setPassing(Math.floor(pageClock.upMs() / passingMs) % stations.length));

  const at = stations.findIndex(({ id }) => id === (play?.station ?? invitation.station?.id));
  const shown = at >= 0 ? at : passing % stations.length;
  return (
    <div className="landscape">
      <LandscapeHead />
      <ScrollBand station={stations[shown]} x={places[shown] ?? 0} title={story?.title} />
      <StationLine stations={stations} places={places} passing={play ? undefined : stations[shown]?.id} />
      {play && story ? (
        <TellingFoot key={play.playId} play={play} story={story} />
      ) : (
        <Invitation {...invitation} />
      )}
    </div>
  );
}
