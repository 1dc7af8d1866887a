import { fadeMs } from "./limits.ts";
import { type Decision, type Effect, emptyStation, type Layout, type Show } from "./state.ts";

/**
 * Carries a running show over to a changed hall or pack: stations that stay keep what they do, what plays at a station
 * that is gone is stopped.
 */
export function rearrange(show: Show, from: Layout, to: Layout, now: number): Decision {
  const kept = new Map(from.stations.map(({ id }, index) => [id, show.stations[index]]));
  const stays = new Set(to.stations.map(({ id }) => id));
  const effects = from.stations.flatMap(({ id }): Effect[] => {
    const phase = kept.get(id)?.phase;
    if (stays.has(id) || phase?.kind !== "playing") return [];
    return [{ kind: "stop", playId: phase.playId, fadeMs, reason: "stopped" }];
  });
  const stations = to.stations.map(({ id, hasMotion }) => {
    const station = kept.get(id) ?? emptyStation(now);
    return { ...station, sensing: station.sensing && hasMotion };
  });
  return { show: { ...show, stations }, effects };
}
