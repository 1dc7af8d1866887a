// Rule 1: who stands in front. Presence is a latch: a class walking past is one presence with one invitation.
import { volumeAt, wishFor } from "./act.ts";
import { type Draft, isFree, patch, recordFact } from "./draft.ts";
import type { Layout, StationState, Wish } from "./state.ts";

export function sense(draft: Draft, index: number, sensed: boolean, wish: Wish): void {
  const station = draft.stations[index];
  const plan = draft.layout.stations[index];
  if (!station || !plan || station.sensed === sensed) return;
  patch(draft, index, { sensed, lastSignAt: draft.now, ...(sensed && { sensedSince: draft.now }) });
  if (!sensed) {
    unmask(draft, index);
    return;
  }
  // Who cleans the hall before it opens is not a visitor.
  if (!draft.open || draft.evacuatingSince !== null || station.presentSince !== null) return;
  patch(draft, index, { presentSince: draft.now, presenceCause: wish.cause });
  const data = { station: plan.id, placeName: plan.placeName };
  recordFact(draft, { kind: "presence.began", data }, wish.cause);
  if (station.phase.kind !== "idle" || !isFree(draft) || draft.now < station.calmUntil) return;
  if (plan.onMotion === "play") wishFor(draft, index, wish);
  if (plan.onMotion === "invite" && plan.stories.length > 0) invite(draft, index);
}

/** The lamp breathes; the chime sounds only where nobody near would hear it into their story. */
function invite(draft: Draft, index: number): void {
  const plan = draft.layout.stations[index];
  if (!plan) return;
  patch(draft, index, { inviting: true });
  const nearIsHeard = plan.bleeds.some((other) => {
    const kind = draft.stations[other]?.phase.kind;
    return kind === "playing" || kind === "fading";
  });
  if (!nearIsHeard)
    draft.effects.push({ kind: "chime", chime: "invite", station: plan.id, volume: volumeAt(draft, index) });
}

/** A board that falls silent holds neither buttons down nor people in front; what it plays goes on. */
export function takeBoard(draft: Draft, index: number, online: boolean): void {
  const station = draft.stations[index];
  if (!station) return;
  const sensing = online && (draft.layout.stations[index]?.hasMotion ?? false);
  patch(draft, index, {
    sensing,
    sensed: online && station.sensed,
    heldSince: online ? station.heldSince : null,
    lastSignAt: draft.now,
  });
  if (!online) unmask(draft, index);
}

/** When a sensor that goes on saying "somebody" is taken for broken. */
export function stuckAt(station: StationState, { policy }: Layout): number {
  return station.sensed && !station.masked
    ? station.sensedSince + policy.sensorStuckMs
    : Number.POSITIVE_INFINITY;
}

export function mask(draft: Draft, index: number): void {
  const plan = draft.layout.stations[index];
  if (!plan) return;
  patch(draft, index, { masked: true, lastSignAt: draft.now });
  draft.effects.push({ kind: "sensor", station: plan.id, stuck: true });
}

function unmask(draft: Draft, index: number): void {
  const plan = draft.layout.stations[index];
  if (!plan || !draft.stations[index]?.masked) return;
  patch(draft, index, { masked: false });
  draft.effects.push({ kind: "sensor", station: plan.id, stuck: false });
}

/** When a presence is over; never while the sensor is believed to see somebody. */
export function goneAt(station: StationState, { policy }: Layout): number {
  if (station.masked) return station.lastSignAt;
  return station.sensed ? Number.POSITIVE_INFINITY : station.lastSignAt + policy.cooldownMs;
}

export function endPresence(draft: Draft, index: number, station: StationState): void {
  const plan = draft.layout.stations[index];
  patch(draft, index, { presentSince: null, inviting: false });
  if (!plan || station.presentSince === null) return;
  const lastedMs = Math.max(0, Math.min(station.lastSignAt, draft.now) - station.presentSince);
  const data = { station: plan.id, placeName: plan.placeName, lastedMs };
  recordFact(draft, { kind: "presence.ended", data }, station.presenceCause);
}
