import type { Effect, Layout, Show, StationState } from "./state.ts";

/** A decision while it is being made: a copy of the show that may be written to, and what shall be done. */
export type Draft = {
  readonly layout: Layout;
  readonly now: number;
  readonly run: string;
  stations: StationState[];
  screenReady: boolean;
  plays: number;
  effects: Effect[];
};

export function openDraft(show: Show, layout: Layout, now: number): Draft {
  return {
    layout,
    now,
    run: show.run,
    stations: show.stations.slice(),
    screenReady: show.screenReady,
    plays: show.plays,
    effects: [],
  };
}

/** Replaces parts of one station's state; the show it came from stays as it was. */
export function patch(draft: Draft, index: number, change: Partial<StationState>): void {
  const station = draft.stations[index];
  if (station) draft.stations[index] = { ...station, ...change };
}
