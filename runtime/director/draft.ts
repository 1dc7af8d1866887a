import type { Fact } from "../contract/journal.ts";
import type { Effect, Layout, Programme, Show, StationState } from "./state.ts";

/** A decision while it is being made: a copy of the show that may be written to, and what shall be done. */
export type Draft = {
  readonly layout: Layout;
  readonly now: number;
  readonly run: string;
  stations: StationState[];
  screenReady: boolean;
  open: boolean;
  ceilings: readonly number[];
  evacuatingSince: number | null;
  programme: Programme | null;
  plays: number;
  effects: Effect[];
};

export function openDraft(show: Show, layout: Layout, now: number): Draft {
  return { ...show, layout, now, stations: show.stations.slice(), effects: [] };
}

export function closeDraft({ layout: _layout, now: _now, effects: _effects, ...show }: Draft): Show {
  return show;
}

/** Replaces parts of one station's state; the show it came from stays as it was. */
export function patch(draft: Draft, index: number, change: Partial<StationState>): void {
  const station = draft.stations[index];
  if (station) draft.stations[index] = { ...station, ...change };
}

export function recordFact(draft: Draft, fact: Fact, cause: string): void {
  draft.effects.push({ kind: "fact", fact, cause });
}

export function nextPlayId(draft: Draft): string {
  draft.plays += 1;
  return `${draft.run}-${draft.plays}`;
}

/** Visitors' own wishes are answered: the hall is open, nobody leads a group, no alarm, and a page is there to sound. */
export function isFree(draft: Pick<Show, "screenReady" | "open" | "evacuatingSince" | "programme">): boolean {
  return draft.screenReady && draft.open && draft.evacuatingSince === null && draft.programme === null;
}
