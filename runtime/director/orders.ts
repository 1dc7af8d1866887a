import type { Order } from "../contract/order.ts";
import { hushStations } from "./act.ts";
import { beginCeremony, ceremonyNext, endCeremony } from "./ceremony.ts";
import { type Draft, patch, recordFact } from "./draft.ts";
import type { Wish } from "./state.ts";
import { beginTour, endTour, tourNext } from "./tour.ts";

/** Staff, a guide or the hall's show control. An alarm stands above all; closed hours are silent whoever orders. */
export function takeOrder(draft: Draft, order: Order, wish: Wish): void {
  if (order.kind === "evacuation") {
    evacuate(draft, order.active, wish);
    return;
  }
  const { programme } = draft;
  if (order.kind === "stop") {
    if (programme) endProgramme(draft);
    hushStations(draft);
    return;
  }
  if (draft.evacuatingSince !== null || !draft.open) return;
  switch (order.kind) {
    case "tour":
      if (programme) endProgramme(draft);
      beginTour(draft, order.group ?? null, wish);
      break;
    case "ceremony":
      if (programme) endProgramme(draft);
      beginCeremony(draft, order.ceremony, order.lead, wish);
      break;
    case "next":
      if (programme?.kind === "tour") tourNext(draft, programme, wish);
      if (programme?.kind === "ceremony") ceremonyNext(draft, programme);
      break;
  }
}

export function endProgramme(draft: Draft, fade?: number): void {
  const { programme } = draft;
  if (programme?.kind === "tour") endTour(draft, programme);
  if (programme?.kind === "ceremony") endCeremony(draft, programme, fade);
}

/** Rule 9: all sound off at once, without a fade; released, the corridor is simply quiet. */
function evacuate(draft: Draft, active: boolean, wish: Wish): void {
  if (active === (draft.evacuatingSince !== null)) return;
  if (!active) {
    const lastedMs = Math.round(draft.now - (draft.evacuatingSince ?? draft.now));
    draft.evacuatingSince = null;
    recordFact(draft, { kind: "evacuation.ended", data: { lastedMs } }, wish.cause);
    return;
  }
  draft.evacuatingSince = draft.now;
  endProgramme(draft, 0);
  for (const { phase } of draft.stations)
    if (phase.kind === "fading")
      draft.effects.push({ kind: "stop", playId: phase.playId, fadeMs: 0, reason: "stopped" });
  hushStations(draft, 0);
  for (const index of draft.stations.keys()) patch(draft, index, { heldSince: null });
  recordFact(draft, { kind: "evacuation.began", data: {} }, wish.cause);
}
