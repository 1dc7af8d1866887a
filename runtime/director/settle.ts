import { hushStations, isBlocked, startPlay, stopPlay } from "./act.ts";
import { ceremonyWakesAt, settleCeremony } from "./ceremony.ts";
import { type Draft, isFree, patch } from "./draft.ts";
import { holdToStopMs, longestWaitMs } from "./limits.ts";
import { endPresence, goneAt, mask, stuckAt } from "./presence.ts";
import type { Layout, Show, StationState } from "./state.ts";
import { endTour, tourPlayEnded } from "./tour.ts";

const never = Number.POSITIVE_INFINITY;

/** Does what time alone asks for, then lets those start who need wait no longer. */
export function settle(draft: Draft): void {
  for (let index = 0; index < draft.stations.length; index++) runOut(draft, index);
  leadOn(draft);
  if (!isFree(draft)) return;
  makeWay(draft);
  seatWaiting(draft);
}

function runOut(draft: Draft, index: number): void {
  const before = draft.stations[index];
  if (before && draft.now >= stuckAt(before, draft.layout)) mask(draft, index);
  const station = draft.stations[index];
  if (!station) return;
  const { phase } = station;
  if (station.heldSince !== null && draft.now - station.heldSince >= holdToStopMs) {
    patch(draft, index, { heldSince: null });
    if (phase.kind === "playing") stopPlay(draft, index, "stopped");
    if (phase.kind === "waiting") patch(draft, index, { phase: { kind: "idle" } });
  } else if (phase.kind === "playing" && !draft.programme && draft.now >= leavesAt(station, draft.layout)) {
    stopPlay(draft, index, "left"); // rule 4
  } else if (phase.kind === "waiting" && draft.now >= lapsesAt(phase.since, station, draft.layout)) {
    patch(draft, index, { phase: { kind: "idle" } });
  } else if (phase.kind === "fading" && draft.now >= phase.giveUpAt) {
    patch(draft, index, { phase: { kind: "idle" }, calmUntil: draft.now + draft.layout.policy.cooldownMs });
    if (draft.programme) tourPlayEnded(draft, index);
    else if (phase.again && isFree(draft))
      patch(draft, index, { phase: { kind: "waiting", since: draft.now, wish: phase.again } });
  }
  if (station.presentSince !== null && draft.now >= goneAt(station, draft.layout))
    endPresence(draft, index, station);
}

/** Tour and ceremony: what they do by themselves, and their end when nobody leads on. */
function leadOn(draft: Draft): void {
  const { programme } = draft;
  if (programme?.kind === "ceremony") settleCeremony(draft, programme);
  if (programme?.kind === "tour" && draft.now >= tourLapsesAt(programme, draft.layout)) {
    endTour(draft, programme);
    hushStations(draft);
  }
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
  for (let index = 0; index < draft.stations.length; index++) {
    const phase = draft.stations[index]?.phase;
    if (phase?.kind === "waiting" && !isBlocked(draft, index, phase.since))
      startPlay(draft, index, phase.wish);
  }
}

function leavesAt(station: StationState, { policy }: Layout): number {
  return station.sensing && !station.sensed ? station.lastSignAt + policy.leaveAfterMs : never;
}

function lapsesAt(since: number, station: StationState, layout: Layout): number {
  return Math.min(leavesAt(station, layout), since + longestWaitMs);
}

/** A station that tells its story is not forgotten. */
function tourLapsesAt(
  { step, lastSignAt }: { step: string; lastSignAt: number },
  { policy }: Layout,
): number {
  return step === "waiting" ? lastSignAt + policy.leadPatienceMs : never;
}

/** When time alone will next change something (ms), or `undefined`: the shell sends a `tick` then. */
export function nextWake(show: Show, layout: Layout): number | undefined {
  const { programme } = show;
  const times: number[] = [];
  if (programme?.kind === "tour") times.push(tourLapsesAt(programme, layout));
  if (programme?.kind === "ceremony" && programme.step !== "gathering")
    times.push(ceremonyWakesAt(programme, layout));
  // A ceremony that gathers is moved on by the last play's end or the page's return; once at least it must look itself.
  if (programme?.kind === "ceremony" && programme.step === "gathering")
    times.push(gatheringLooksAt(show, ceremonyWakesAt(programme, layout), programme.stepSince, layout));
  for (const [index, station] of show.stations.entries()) {
    const { phase } = station;
    times.push(stuckAt(station, layout));
    if (station.heldSince !== null) times.push(station.heldSince + holdToStopMs);
    if (station.presentSince !== null) times.push(goneAt(station, layout));
    if (phase.kind === "playing" && !programme) times.push(leavesAt(station, layout));
    if (phase.kind === "waiting")
      times.push(
        lapsesAt(phase.since, station, layout),
        isFree(show) ? waysMadeAt(show, layout, index) : never,
      );
    if (phase.kind === "fading") times.push(phase.giveUpAt);
  }
  const soonest = Math.min(...times);
  return Number.isFinite(soonest) ? soonest : undefined;
}

function gatheringLooksAt(show: Show, looksAt: number, since: number, { policy }: Layout): number {
  const quiet = show.stations.every(({ phase }) => phase.kind === "idle");
  return quiet && show.screenReady ? looksAt : since + policy.leadPatienceMs;
}

/** When `onBusy: interrupt` will next silence a neighbour of this waiting station. */
function waysMadeAt(show: Show, { policy, stations }: Layout, index: number): number {
  if (policy.onBusy !== "interrupt") return never;
  const starts = (stations[index]?.bleeds ?? []).flatMap((other) => {
    const phase = show.stations[other]?.phase;
    return phase?.kind === "playing" ? [phase.startedAt + policy.minHearingMs] : [];
  });
  return Math.min(never, ...starts);
}
