// Who plays what, where. Pure: time comes in as a number, chance not at all, so a journal of triggers replays alike.
import { hushStations, startPlay, volumeAt } from "./act.ts";
import { endLine } from "./ceremony.ts";
import { closeDraft, type Draft, isFree, openDraft, patch, recordFact } from "./draft.ts";
import { takeOrder } from "./orders.ts";
import { sense, takeBoard } from "./presence.ts";
import { press, release, takeNext, takeStop } from "./press.ts";
import { settle } from "./settle.ts";
import type { Decision, Layout, Show, ShowEvent, Wish } from "./state.ts";
import { tourPlayEnded } from "./tour.ts";

/** Answers one event at `now` (ms). Events of unknown stations or plays change nothing. */
export function decide(show: Show, event: ShowEvent, layout: Layout, now: number): Decision {
  const draft = openDraft(show, layout, now);
  switch (event.kind) {
    case "trigger":
      takeTrigger(draft, event);
      break;
    case "play-ended":
      endPlay(draft, event.playId, event.failed ?? false);
      break;
    case "screen":
      draft.screenReady = event.ready;
      break;
    case "board":
      for (const id of event.stations) takeBoard(draft, indexOf(layout, id), event.online);
      break;
    case "hours":
      takeHours(draft, event.open, event.ceilings);
      break;
    case "tick":
      break;
  }
  settle(draft);
  return { show: closeDraft(draft), effects: draft.effects };
}

function takeTrigger(draft: Draft, { trigger }: Extract<ShowEvent, { kind: "trigger" }>): void {
  const wish: Wish = { cause: trigger.id, via: trigger.via };
  if (trigger.kind === "order") {
    takeOrder(draft, trigger.order, wish);
    return;
  }
  const index = indexOf(draft.layout, trigger.station);
  if (index < 0) return;
  switch (trigger.kind) {
    case "press":
      press(draft, index, wish);
      break;
    case "release":
      release(draft, index, wish);
      break;
    case "next":
      takeNext(draft, index, wish);
      break;
    case "stop":
      takeStop(draft, index);
      break;
    case "presence":
      sense(draft, index, trigger.present, wish);
      break;
  }
}

function endPlay(draft: Draft, playId: string, failed: boolean): void {
  if (endLine(draft, playId)) return;
  const index = draft.stations.findIndex(({ phase }) => "playId" in phase && phase.playId === playId);
  const station = draft.stations[index];
  if (!station) return;
  const { phase } = station;
  const failures = failed ? station.failures + 1 : 0;
  patch(draft, index, {
    phase: { kind: "idle" },
    heldSince: null,
    failures,
    calmUntil: draft.now + draft.layout.policy.cooldownMs,
  });
  const choices = draft.layout.stations[index]?.stories.length ?? 0;
  // Whoever asked for a story that cannot be heard is still owed one: the next, as long as there is one that was not tried.
  if (failed && phase.kind === "playing" && failures < choices && draft.screenReady) {
    startPlay(draft, index, phase.wish);
    return;
  }
  if (failed) patch(draft, index, { failures: 0 });
  if (draft.programme?.kind === "tour") tourPlayEnded(draft, index);
  else if (phase.kind === "fading" && phase.again && isFree(draft))
    patch(draft, index, { phase: { kind: "waiting", since: draft.now, wish: phase.again } });
}

/** Rule 6. Closing time ends what plays; a lower ceiling holds at once for what is being heard. */
function takeHours(draft: Draft, open: boolean, ceilings: readonly number[]): void {
  const wasOpen = draft.open;
  const before = draft.layout.stations.map((_plan, index) => volumeAt(draft, index));
  draft.open = open;
  draft.ceilings = ceilings;
  if (wasOpen !== open) recordFact(draft, { kind: open ? "hall.opened" : "hall.closed", data: {} }, "hours");
  if (!open) {
    if (wasOpen) takeOrder(draft, { kind: "stop" }, { cause: "hours", via: "control" });
    hushStations(draft);
    return;
  }
  for (const [index, { phase }] of draft.stations.entries()) {
    const station = draft.layout.stations[index]?.id;
    const volume = volumeAt(draft, index);
    if (station !== undefined && phase.kind === "playing" && volume !== before[index])
      draft.effects.push({ kind: "volume", playId: phase.playId, station, volume });
  }
}

function indexOf(layout: Layout, id: string): number {
  return layout.stations.findIndex((station) => station.id === id);
}
