// Who plays what, where. Pure: time comes in as a number, chance not at all, so a journal of triggers replays alike.
// Rules 1 (once per presence), 2, 3, 4 and 5 of the design.
import { startPlay, stopPlay, wishFor } from "./act.ts";
import { type Draft, openDraft, patch } from "./draft.ts";
import { holdToStopMs, replaceFadeMs } from "./limits.ts";
import { settle } from "./settle.ts";
import type { Decision, Layout, Show, ShowEvent, Wish } from "./state.ts";

/** Answers one event at `now` (ms). Events of unknown stations or plays change nothing. */
export function decide(show: Show, event: ShowEvent, layout: Layout, now: number): Decision {
  const draft = openDraft(show, layout, now);
  switch (event.kind) {
    case "trigger":
      takeTrigger(draft, event);
      break;
    case "play-ended":
      endPlay(draft, event.playId);
      break;
    case "screen":
      draft.screenReady = event.ready;
      break;
    case "board":
      for (const id of event.stations) takeBoard(draft, indexOf(layout, id), event.online);
      break;
    case "tick":
      break;
  }
  settle(draft);
  return {
    show: { stations: draft.stations, screenReady: draft.screenReady, run: show.run, plays: draft.plays },
    effects: draft.effects,
  };
}

function takeTrigger(draft: Draft, { trigger }: Extract<ShowEvent, { kind: "trigger" }>): void {
  const index = indexOf(draft.layout, trigger.station);
  if (index < 0) return;
  const wish: Wish = { cause: trigger.id, via: trigger.via };
  switch (trigger.kind) {
    case "press":
      press(draft, index, wish);
      break;
    case "release":
      release(draft, index, wish);
      break;
    case "next":
      if (!draft.screenReady) break;
      patch(draft, index, { lastSignAt: draft.now });
      next(draft, index, wish);
      break;
    case "stop":
      stop(draft, index);
      break;
    case "presence":
      sense(draft, index, trigger.present, wish);
      break;
  }
}

/** Rule 2. A press that finds silence is answered at once; one on its own story only when let go, since it may become a hold. */
function press(draft: Draft, index: number, wish: Wish): void {
  const station = draft.stations[index];
  if (!station || !draft.screenReady || station.phase.kind === "fading") return; // rule 5
  patch(draft, index, { lastSignAt: draft.now, inviting: false });
  if (station.phase.kind === "idle") wishFor(draft, index, wish);
  else patch(draft, index, { heldSince: draft.now });
}

function release(draft: Draft, index: number, wish: Wish): void {
  const station = draft.stations[index];
  if (!station || station.heldSince === null) return;
  const held = draft.now - station.heldSince;
  patch(draft, index, { heldSince: null });
  if (held < holdToStopMs && draft.screenReady) next(draft, index, wish);
}

function next(draft: Draft, index: number, wish: Wish): void {
  const phase = draft.stations[index]?.phase;
  if (phase?.kind === "idle") wishFor(draft, index, wish);
  if (phase?.kind !== "playing") return;
  const neighbours = draft.layout.stations[index]?.bleeds ?? [];
  const someoneWaits = neighbours.some((other) => draft.stations[other]?.phase.kind === "waiting");
  // Taking turns: who asks for more while a neighbour waits gets it after the neighbour.
  stopPlay(draft, index, "replaced", someoneWaits ? { again: wish } : { fade: replaceFadeMs });
  if (!someoneWaits) startPlay(draft, index, wish);
}

function stop(draft: Draft, index: number): void {
  const phase = draft.stations[index]?.phase;
  if (phase?.kind === "playing") stopPlay(draft, index, "stopped");
  if (phase?.kind === "waiting") patch(draft, index, { phase: { kind: "idle" } });
}

function sense(draft: Draft, index: number, sensed: boolean, wish: Wish): void {
  const station = draft.stations[index];
  const plan = draft.layout.stations[index];
  if (!station || !plan || station.sensed === sensed) return;
  patch(draft, index, { sensed, lastSignAt: draft.now });
  if (!sensed || station.presentSince !== null) return;
  patch(draft, index, { presentSince: draft.now, presenceCause: wish.cause });
  draft.effects.push({
    kind: "fact",
    cause: wish.cause,
    fact: { kind: "presence.began", data: { station: plan.id, placeName: plan.placeName } },
  });
  if (station.phase.kind !== "idle" || !draft.screenReady || draft.now < station.calmUntil) return;
  if (plan.onMotion === "invite" && plan.stories.length > 0) patch(draft, index, { inviting: true });
  if (plan.onMotion === "play") wishFor(draft, index, wish);
}

/** A board that falls silent holds neither buttons down nor people in front; what it plays goes on. */
function takeBoard(draft: Draft, index: number, online: boolean): void {
  const station = draft.stations[index];
  if (!station) return;
  const sensing = online && (draft.layout.stations[index]?.hasMotion ?? false);
  patch(draft, index, {
    sensing,
    sensed: online && station.sensed,
    heldSince: online ? station.heldSince : null,
    lastSignAt: draft.now,
  });
}

function endPlay(draft: Draft, playId: string): void {
  const index = draft.stations.findIndex(({ phase }) => "playId" in phase && phase.playId === playId);
  const phase = draft.stations[index]?.phase;
  if (!phase) return;
  patch(draft, index, {
    phase: { kind: "idle" },
    heldSince: null,
    calmUntil: draft.now + draft.layout.policy.cooldownMs,
  });
  if (phase.kind === "fading" && phase.again) wishFor(draft, index, phase.again);
}

function indexOf(layout: Layout, id: string): number {
  return layout.stations.findIndex((station) => station.id === id);
}
