import { isBlocked, startPlay, stopPlay, wishFor } from "./act.ts";
import { type Draft, patch } from "./draft.ts";
import { holdToStopMs, longestWaitMs } from "./limits.ts";
import type { Layout, Show, StationState } from "./state.ts";

/** Does what time alone asks for, then lets those start who need wait no longer. */
export function settle(draft: Draft): void {
  for (let index = 0; index < draft.stations.length; index++) {
    const station = draft.stations[index];
    if (station) runOut(draft, index, station);
  }
  makeWay(draft);
  seatWaiting(draft);
}

function runOut(draft: Draft, index: number, station: StationState): void {
  const { phase } = station;
  if (station.heldSince !== null && draft.now - station.heldSince >= holdToStopMs) {
    patch(draft, index, { heldSince: null });
    if (phase.kind === "playing") stopPlay(draft, index, "stopped");
    if (phase.kind === "waiting") patch(draft, index, { phase: { kind: "idle" } });
  } else if (phase.kind === "playing" && draft.now >= leavesAt(station, draft.layout)) {
    stopPlay(draft, index, "left"); // rule 4
  } else if (phase.kind === "waiting" && draft.now >= lapsesAt(phase.since, station, draft.layout)) {
    patch(draft, index, { phase: { kind: "idle" } });
  } else if (phase.kind === "fading" && draft.now >= phase.giveUpAt) {
    patch(draft, index, { phase: { kind: "idle" }, calmUntil: draft.now + draft.layout.policy.cooldownMs });
    if (phase.again) wishFor(draft, index, phase.again);
  }
  if (station.presentSince !== null && draft.now >= goneAt(station, draft.layout))
    endPresence(draft, index, station);
}

function endPresence(draft: Draft, index: number, station: StationState): void {
  const plan = draft.layout.stations[index];
  patch(draft, index, { presentSince: null, inviting: false });
  if (!plan || station.presentSince === null) return;
  const lastedMs = Math.max(0, Math.min(station.lastSignAt, draft.now) - station.presentSince);
  draft.effects.push({
    kind: "fact",
    cause: station.presenceCause,
    fact: { kind: "presence.ended", data: { station: plan.id, placeName: plan.placeName, lastedMs } },
  });
}

/** `onBusy: interrupt`: who has been heard for `minHearingMs` makes way for the neighbour who waits. */
function makeWay(draft: Draft): void {
  if (draft.layout.policy.onBusy !== "interrupt") return;
  for (let index = 0; index < draft.stations.length; index++) {
    if (draft.stations[index]?.phase.kind !== "waiting") continue;
    for (const other of draft.layout.stations[index]?.bleeds ?? []) {
      const phase = draft.stations[other]?.phase;
      if (phase?.kind !== "playing") continue;
      if (draft.now - phase.startedAt >= draft.layout.policy.minHearingMs) stopPlay(draft, other, "replaced");
    }
  }
}

function seatWaiting(draft: Draft): void {
  if (!draft.screenReady) return;
  for (let index = 0; index < draft.stations.length; index++) {
    const phase = draft.stations[index]?.phase;
    if (phase?.kind === "waiting" && !isBlocked(draft, index, phase.since))
      startPlay(draft, index, phase.wish);
  }
}

function leavesAt(station: StationState, { policy }: Layout): number {
  return station.sensing && !station.sensed
    ? station.lastSignAt + policy.leaveAfterMs
    : Number.POSITIVE_INFINITY;
}

function lapsesAt(since: number, station: StationState, layout: Layout): number {
  return Math.min(leavesAt(station, layout), since + longestWaitMs);
}

function goneAt(station: StationState, { policy }: Layout): number {
  return station.sensed ? Number.POSITIVE_INFINITY : station.lastSignAt + policy.cooldownMs;
}

/** When time alone will next change something (ms), or `undefined`: the shell sends a `tick` then. */
export function nextWake(show: Show, layout: Layout): number | undefined {
  let soonest = Number.POSITIVE_INFINITY;
  for (const [index, station] of show.stations.entries()) {
    const { phase } = station;
    if (station.heldSince !== null) soonest = Math.min(soonest, station.heldSince + holdToStopMs);
    if (station.presentSince !== null) soonest = Math.min(soonest, goneAt(station, layout));
    if (phase.kind === "playing") soonest = Math.min(soonest, leavesAt(station, layout));
    if (phase.kind === "waiting") {
      soonest = Math.min(soonest, lapsesAt(phase.since, station, layout), waysMadeAt(show, layout, index));
    }
    if (phase.kind === "fading") soonest = Math.min(soonest, phase.giveUpAt);
  }
  return Number.isFinite(soonest) ? soonest : undefined;
}

/** When `onBusy: interrupt` will next silence a neighbour of this waiting station. */
function waysMadeAt(show: Show, { policy, stations }: Layout, index: number): number {
  if (policy.onBusy !== "interrupt") return Number.POSITIVE_INFINITY;
  const starts = (stations[index]?.bleeds ?? []).flatMap((other) => {
    const phase = show.stations[other]?.phase;
    return phase?.kind === "playing" ? [phase.startedAt + policy.minHearingMs] : [];
  });
  return Math.min(Number.POSITIVE_INFINITY, ...starts);
}
