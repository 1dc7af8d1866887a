// Rule 7: a guide leads a group from the first station to the last; each waits for the guide's button.
import type { GroupSize } from "../contract/order.ts";
import { hushStations, startPlay, stopPlay } from "./act.ts";
import { type Draft, recordFact } from "./draft.ts";
import type { Tour, Wish } from "./state.ts";

export function beginTour(draft: Draft, group: GroupSize | null, wish: Wish): void {
  const first = stationAfter(draft, -1);
  if (first === undefined) return;
  hushStations(draft);
  const id = wish.cause;
  draft.programme = {
    ...{ kind: "tour", id, group, cause: wish.cause, startedAt: draft.now, lastSignAt: draft.now },
    ...{ at: first, step: "waiting", told: 0 },
  };
  recordFact(draft, { kind: "group.began", data: { group: id, kind: "tour", ...group } }, wish.cause);
}

/** The guide's button, at a station that is silent. */
export function tourPress(draft: Draft, index: number, wish: Wish): void {
  const tour = draft.programme;
  if (tour?.kind !== "tour" || tour.at !== index || !draft.screenReady || !isQuiet(draft)) return;
  draft.programme = { ...tour, step: "telling", lastSignAt: draft.now };
  startPlay(draft, index, wish);
}

/** The guide's remote control: begins the story that waits, or leaves the one that is heard. */
export function tourNext(draft: Draft, tour: Tour, wish: Wish): void {
  if (tour.step === "waiting") tourPress(draft, tour.at, wish);
  else stopPlay(draft, tour.at, "stopped");
}

/** A story that made way for the next one of its own station is not the end of the station's turn. */
export function tourPlayEnded(draft: Draft, index: number): void {
  const tour = draft.programme;
  if (tour?.kind !== "tour" || tour.at !== index || tour.step !== "telling") return;
  const next = stationAfter(draft, index);
  const told = tour.told + 1;
  if (next === undefined) endTour(draft, { ...tour, told });
  else draft.programme = { ...tour, at: next, step: "waiting", told, lastSignAt: draft.now };
}

export function endTour(draft: Draft, tour: Tour): void {
  draft.programme = null;
  const data = {
    group: tour.id,
    kind: "tour" as const,
    ...tour.group,
    lastedMs: Math.round(draft.now - tour.startedAt),
    stations: tour.told,
  };
  recordFact(draft, { kind: "group.ended", data }, tour.cause);
}

function isQuiet(draft: Draft): boolean {
  return draft.stations.every(({ phase }) => phase.kind === "idle");
}

/** The next station that has something to tell. */
function stationAfter(draft: Draft, index: number): number | undefined {
  const next = draft.layout.stations.findIndex(({ stories }, at) => at > index && stories.length > 0);
  return next < 0 ? undefined : next;
}
