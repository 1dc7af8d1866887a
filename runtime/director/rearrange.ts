import { hushStations, stopPlay } from "./act.ts";
import { closeDraft, openDraft } from "./draft.ts";
import { endProgramme } from "./orders.ts";
import { type Decision, emptyStation, type Layout, type Show } from "./state.ts";

/**
 * Carries a running show over to a changed hall or pack: stations that stay keep what they do, what plays at a station
 * that is gone is stopped, and a tour or ceremony whose stations or text are no longer the same is over. The shell tells the
 * opening hours anew.
 */
export function rearrange(show: Show, from: Layout, to: Layout, now: number): Decision {
  const draft = openDraft(show, from, now);
  const stays = new Set(to.stations.map(({ id }) => id));
  if (draft.programme && !isSameForGroups(from, to)) {
    endProgramme(draft);
    hushStations(draft);
  }
  for (const [index, { id }] of from.stations.entries())
    if (!stays.has(id)) stopPlay(draft, index, "stopped");
  const kept = new Map(from.stations.map(({ id }, index) => [id, draft.stations[index]]));
  const stations = to.stations.map(({ id, hasMotion }) => {
    const station = kept.get(id) ?? emptyStation(now);
    return { ...station, sensing: station.sensing && hasMotion };
  });
  const ceilings = to.stations.map(
    ({ id }) => show.ceilings[from.stations.findIndex((old) => old.id === id)] ?? 1,
  );
  return { show: { ...closeDraft(draft), stations, ceilings }, effects: draft.effects };
}

function isSameForGroups(from: Layout, to: Layout): boolean {
  const shape = ({ stations, ceremonies }: Layout) =>
    JSON.stringify([stations.map(({ id, stories }) => [id, stories.length > 0]), ceremonies]);
  return shape(from) === shape(to);
}
