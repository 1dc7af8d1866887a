// Rule 2: the button, and its likes on the screen.
import { startPlay, stopPlay, wishFor } from "./act.ts";
import { type Draft, isFree, patch } from "./draft.ts";
import { holdToStopMs, replaceFadeMs, settleInMs } from "./limits.ts";
import type { Wish } from "./state.ts";
import { tourPress } from "./tour.ts";

/** A press that finds silence is answered at once; one on its own story only when let go, since it may become a hold. */
export function press(draft: Draft, index: number, wish: Wish): void {
  const station = draft.stations[index];
  if (!station || !mayAsk(draft, index) || station.phase.kind === "fading") return; // rule 5
  patch(draft, index, { lastSignAt: draft.now, inviting: false });
  if (station.phase.kind !== "idle") patch(draft, index, { heldSince: draft.now });
  else if (draft.programme?.kind === "tour") tourPress(draft, index, wish);
  else wishFor(draft, index, wish);
}

export function release(draft: Draft, index: number, wish: Wish): void {
  const station = draft.stations[index];
  if (!station || station.heldSince === null) return;
  const held = draft.now - station.heldSince;
  patch(draft, index, { heldSince: null });
  if (held < holdToStopMs && mayAsk(draft, index)) next(draft, index, wish);
}

export function takeNext(draft: Draft, index: number, wish: Wish): void {
  if (!mayAsk(draft, index)) return;
  patch(draft, index, { lastSignAt: draft.now });
  next(draft, index, wish);
}

export function takeStop(draft: Draft, index: number): void {
  const phase = draft.stations[index]?.phase;
  if (phase?.kind === "playing") stopPlay(draft, index, "stopped");
  if (phase?.kind === "waiting") patch(draft, index, { phase: { kind: "idle" } });
}

function next(draft: Draft, index: number, wish: Wish): void {
  const phase = draft.stations[index]?.phase;
  if (phase?.kind === "idle") {
    if (draft.programme?.kind === "tour") tourPress(draft, index, wish);
    else wishFor(draft, index, wish);
  }
  if (phase?.kind !== "playing" || draft.now - phase.startedAt < settleInMs) return;
  const neighbours = draft.layout.stations[index]?.bleeds ?? [];
  const someoneWaits = neighbours.some((other) => draft.stations[other]?.phase.kind === "waiting");
  // Taking turns: who asks for more while a neighbour waits gets it after the neighbour.
  stopPlay(draft, index, "replaced", someoneWaits ? { again: wish } : { fade: replaceFadeMs });
  if (!someoneWaits) startPlay(draft, index, wish);
}

/** Visitors anywhere while nobody leads; on a tour only the station whose turn it is. */
function mayAsk(draft: Draft, index: number): boolean {
  if (isFree(draft)) return true;
  const { programme } = draft;
  return (
    programme?.kind === "tour" &&
    programme.at === index &&
    draft.screenReady &&
    draft.open &&
    draft.evacuatingSince === null
  );
}
