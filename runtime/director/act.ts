import type { EndReason } from "../contract/journal.ts";
import { type Draft, nextPlayId, patch } from "./draft.ts";
import { fadeGraceMs, fadeMs, overtakenForMs } from "./limits.ts";
import type { Wish } from "./state.ts";

/** Somebody at this idle station wants a story: now if nobody near is heard or waits, else as the policy says. */
export function wishFor(draft: Draft, index: number, wish: Wish): void {
  if ((draft.layout.stations[index]?.stories.length ?? 0) === 0) return;
  if (!draft.screenReady) return;
  if (!isBlocked(draft, index, draft.now)) startPlay(draft, index, wish);
  else if (draft.layout.policy.onBusy !== "ignore")
    patch(draft, index, { phase: { kind: "waiting", since: draft.now, wish }, inviting: false });
}

/**
 * Rule 3: somebody nearer than `bleedMetres` is heard, or has been waiting for longer. Who waits and cannot start yet, because its
 * other neighbour is heard, is overtaken rather than both being silent; but not for ever.
 */
export function isBlocked(draft: Draft, index: number, since: number): boolean {
  const neighbours = draft.layout.stations[index]?.bleeds ?? [];
  return neighbours.some((other) => {
    const phase = draft.stations[other]?.phase;
    if (phase?.kind !== "waiting") return isSounding(draft, other);
    const wasFirst = phase.since < since || (phase.since === since && other < index);
    return wasFirst && (!isNearSound(draft, other) || draft.now - phase.since >= overtakenForMs);
  });
}

function isNearSound(draft: Draft, index: number): boolean {
  return (draft.layout.stations[index]?.bleeds ?? []).some((other) => isSounding(draft, other));
}

function isSounding(draft: Draft, index: number): boolean {
  const kind = draft.stations[index]?.phase.kind;
  return kind === "playing" || kind === "fading";
}

export function startPlay(draft: Draft, index: number, wish: Wish): void {
  const plan = draft.layout.stations[index];
  const station = draft.stations[index];
  if (!plan || !station) return;
  const story = storyAfter(plan.stories, station.lastStory);
  if (story === undefined) {
    patch(draft, index, { phase: { kind: "idle" } });
    return;
  }
  const playId = nextPlayId(draft);
  patch(draft, index, {
    phase: { kind: "playing", playId, story, startedAt: draft.now, wish },
    lastStory: story,
    inviting: false,
  });
  draft.effects.push({
    kind: "play",
    playId,
    station: plan.id,
    story,
    volume: volumeAt(draft, index),
    wish,
  });
}

/** Rule 6: station × hall, under the ceiling of the hour. */
export function volumeAt(draft: Draft, index: number): number {
  return Math.min(draft.layout.stations[index]?.volume ?? 0, draft.ceilings[index] ?? 1);
}

/** Fades what plays here. With `again`, its own visitor wants another one and queues up again behind those who wait. */
export function stopPlay(
  draft: Draft,
  index: number,
  reason: EndReason,
  { again = null, fade = fadeMs }: { again?: Wish | null; fade?: number } = {},
): void {
  const phase = draft.stations[index]?.phase;
  if (phase?.kind !== "playing") return;
  draft.effects.push({ kind: "stop", playId: phase.playId, fadeMs: fade, reason });
  patch(draft, index, {
    phase: { kind: "fading", playId: phase.playId, giveUpAt: draft.now + fade + fadeGraceMs, again },
    heldSince: null,
  });
}

/** Ends whatever the stations do or want by themselves; what is fading goes on to fade, without a sequel. */
export function hushStations(draft: Draft, fade = fadeMs): void {
  for (const [index, { phase }] of draft.stations.entries()) {
    if (phase.kind === "playing") stopPlay(draft, index, "stopped", { fade });
    else if (phase.kind === "waiting") patch(draft, index, { phase: { kind: "idle" } });
    else if (phase.kind === "fading") patch(draft, index, { phase: { ...phase, again: null } });
    patch(draft, index, { inviting: false, heldSince: null });
  }
}

/** The story after the one heard last, round and round. */
export function storyAfter(stories: readonly string[], last: string | null): string | undefined {
  const place = last === null ? -1 : stories.indexOf(last);
  return stories[(place + 1) % Math.max(1, stories.length)];
}
