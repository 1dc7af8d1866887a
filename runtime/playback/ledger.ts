// Every play from the order to its end: what was asked of the page, what it said, what the journal knows of it.
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { EndReason, Fact } from "../contract/journal.ts";
import type { PlayCommand, ScreenCommand, ScreenReport } from "../contract/screen.ts";
import type { Via } from "../contract/trigger.ts";

/** A page that says nothing about a play is asked again, then given up. */
export const askAgainAfterMs = 3000;
export const giveUpAfterMs = 8000;

export type PlayOrder = {
  playId: string;
  station: string;
  placeName: string;
  story: string;
  title: string;
  pack: string;
  durationMs: number;
  volume: number;
  output: PlayCommand["output"];
  via: Via;
  cause: string;
};

type Play = PlayOrder & {
  started: boolean;
  /** Position in the story, as the page told it last. */
  atMs: number;
  heardFromAt: number;
  askedAgain: boolean;
  /** Why it shall end, once it was told to. */
  ending: { reason: EndReason; fadeMs: number } | null;
};

export type LedgerDeps = {
  clock: Clock;
  log: Log;
  /** To the page that sounds; does nothing while there is none. */
  send(command: ScreenCommand): void;
  record(facts: Fact, cause: string): void;
  noteProgress(playId: string, heardMs: number): void;
  onStarted(order: PlayOrder): void;
  /** The play is over, whatever the reason; the director goes on. */
  onEnded(playId: string): void;
  onFailed(order: PlayOrder, reason: string): void;
};

export type Ledger = ReturnType<typeof createLedger>;

/**
 * Keeps the running plays. Commands are complete, so a page that comes back is simply told again, from the place where
 * it was; a play nobody reports on any more is given up, so that no station stays mute for ever.
 */
export function createLedger(deps: LedgerDeps) {
  const plays = new Map<string, Play>();
  let screenReady = false;

  function play(order: PlayOrder): void {
    const entry: Play = {
      ...order,
      started: false,
      atMs: 0,
      heardFromAt: deps.clock.upMs(),
      askedAgain: false,
      ending: null,
    };
    plays.set(order.playId, entry);
    deps.send(commandOf(entry));
  }

  function stop(playId: string, fadeMs: number, reason: EndReason): void {
    const entry = plays.get(playId);
    if (!entry || entry.ending) return;
    entry.ending = { reason, fadeMs };
    entry.heardFromAt = deps.clock.upMs();
    if (screenReady) deps.send({ kind: "stop", playId, fadeMs });
    else end(entry, reason);
  }

  function report(message: Exclude<ScreenReport, { kind: "ready" | "pong" | "touch" | "sound" }>): void {
    const entry = plays.get(message.playId);
    if (!entry) {
      // A page that still plays what we gave up, or that outlived a restart of ours, is told to be quiet.
      if (message.kind === "started" || message.kind === "progress") {
        deps.send({ kind: "stop", playId: message.playId, fadeMs: 400 });
      }
      return;
    }
    entry.heardFromAt = deps.clock.upMs();
    entry.askedAgain = false;
    switch (message.kind) {
      case "started":
      case "progress":
        entry.atMs = Math.max(entry.atMs, Math.min(message.atMs, entry.durationMs));
        if (!entry.started) {
          entry.started = true;
          deps.record({ kind: "story.started", data: factOf(entry) }, entry.cause);
          deps.onStarted(entry);
        } else {
          deps.noteProgress(entry.playId, entry.atMs);
        }
        return;
      case "ended":
        entry.atMs = Math.max(entry.atMs, Math.min(message.atMs, entry.durationMs));
        end(entry, entry.ending?.reason ?? "finished");
        return;
      case "failed":
        fail(entry, message.reason);
        return;
    }
  }

  function fail(entry: Play, reason: string): void {
    deps.log.warn("a play failed", {
      playId: entry.playId,
      story: entry.story,
      station: entry.station,
      reason,
    });
    deps.onFailed(entry, reason);
    end(entry, entry.ending?.reason ?? "failed");
  }

  function end(entry: Play, reason: EndReason): void {
    plays.delete(entry.playId);
    const heardMs = Math.round(reason === "finished" ? entry.durationMs : entry.atMs);
    const data = { ...factOf(entry), heardMs, reason };
    deps.record({ kind: "story.ended", data }, entry.cause);
    deps.onEnded(entry.playId);
  }

  function screen(ready: boolean): void {
    screenReady = ready;
    const now = deps.clock.upMs();
    for (const entry of [...plays.values()]) {
      entry.heardFromAt = now;
      entry.askedAgain = false;
      if (entry.ending) end(entry, entry.ending.reason);
      else if (ready) deps.send(commandOf(entry));
    }
  }

  /** Looks after plays of which nobody speaks; call about once a second. */
  function look(): void {
    const now = deps.clock.upMs();
    for (const entry of [...plays.values()]) {
      const silentMs = now - entry.heardFromAt;
      if (entry.ending && silentMs > entry.ending.fadeMs + 1000) end(entry, entry.ending.reason);
      else if (silentMs > giveUpAfterMs)
        fail(entry, screenReady ? "the page says nothing about it" : "no page came back");
      else if (silentMs > askAgainAfterMs && screenReady && !entry.askedAgain && !entry.ending) {
        entry.askedAgain = true;
        deps.send(commandOf(entry));
      }
    }
  }

  return {
    play,
    stop,
    report,
    screen,
    look,
    running: () => [...plays.values()].map(({ playId, station }) => ({ playId, station })),
  };
}

function commandOf(entry: Play): PlayCommand {
  const { playId, station, story, volume, output } = entry;
  return { kind: "play", playId, station, story, volume, fromMs: entry.atMs, output };
}

function factOf(entry: Play) {
  const { playId, station, placeName, story, title, pack, via, durationMs } = entry;
  return {
    play: playId,
    place: station,
    placeName,
    story,
    title,
    pack,
    via,
    durationMs: Math.round(durationMs),
  };
}
