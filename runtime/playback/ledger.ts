// Every play from the order to its end: what was asked of the page, what it said, what the journal knows of it.
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { EndReason, Fact } from "../contract/journal.ts";
import type {
  PlayCommand,
  PlayingCommand,
  SayCommand,
  ScreenCommand,
  ScreenReport,
} from "../contract/screen.ts";
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

/** Words from several speakers that are no story: a line of a ceremony. Nothing is counted. */
export type SayOrder = Omit<SayCommand, "kind" | "fromMs"> & { durationMs: number };

type Play = (PlayOrder | SayOrder) & {
  started: boolean;
  /** Position in the story, as the page told it last. */
  atMs: number;
  heardFromAt: number;
  askedAgain: boolean;
  /** The press was answered already. */
  knocked: boolean;
  /** Why it shall end, once it was told to. */
  ending: { reason: EndReason; fadeMs: number } | null;
};

export type LedgerDeps = {
  clock: Clock;
  log: Log;
  /** To the page that sounds; does nothing while there is none. */
  send(command: ScreenCommand): void;
  /** Answers a press with a knock from that loudspeaker; `false` where only the page can. */
  knock(speaker: Pick<PlayOrder, "output" | "volume">): boolean;
  /** To the pages that only show. */
  sendOthers(command: PlayingCommand): void;
  record(facts: Fact, cause: string): void;
  noteProgress(playId: string, heardMs: number): void;
  onStarted(order: PlayOrder): void;
  /** The play is over, whatever the reason; the director goes on. `failed`: it could not be heard. */
  onEnded(playId: string, failed: boolean): void;
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

  function play(order: PlayOrder | SayOrder): void {
    const entry: Play = {
      ...order,
      started: false,
      atMs: 0,
      heardFromAt: deps.clock.upMs(),
      askedAgain: false,
      knocked: screenReady && "story" in order && deps.knock(order),
      ending: null,
    };
    plays.set(order.playId, entry);
    deps.send(commandOf(entry));
  }

  /** What is being heard becomes louder or softer; a page that comes back hears it from the order. */
  function volume(playId: string, level: number): void {
    const entry = plays.get(playId);
    if (!entry || !isStory(entry)) return;
    entry.volume = level;
    deps.send({ kind: "volume", playId, volume: level });
  }

  function stop(playId: string, fadeMs: number, reason: EndReason): void {
    const entry = plays.get(playId);
    if (!entry || entry.ending) return;
    entry.ending = { reason, fadeMs };
    entry.heardFromAt = deps.clock.upMs();
    if (!screenReady) {
      end(entry, reason);
      return;
    }
    deps.send({ kind: "stop", playId, fadeMs });
    tellOthers(entry, "fading");
  }

  function report(message: Extract<ScreenReport, { playId: string }>): void {
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
          if (isStory(entry)) {
            deps.record({ kind: "story.started", data: factOf(entry) }, entry.cause);
            deps.onStarted(entry);
          }
        } else if (isStory(entry)) {
          deps.noteProgress(entry.playId, entry.atMs);
        }
        if (!entry.ending) tellOthers(entry, "running");
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
    const what = isStory(entry) ? { story: entry.story, station: entry.station } : { sound: entry.audioUrl };
    deps.log.warn("a play failed", { playId: entry.playId, ...what, reason });
    if (isStory(entry)) deps.onFailed(entry, reason);
    end(entry, entry.ending?.reason ?? "failed");
  }

  function end(entry: Play, reason: EndReason): void {
    plays.delete(entry.playId);
    if (isStory(entry)) {
      const heardMs = Math.round(reason === "finished" ? entry.durationMs : entry.atMs);
      deps.record({ kind: "story.ended", data: { ...factOf(entry), heardMs, reason } }, entry.cause);
    }
    tellOthers(entry, reason === "finished" ? "finished" : "over");
    deps.onEnded(entry.playId, reason === "failed");
  }

  function tellOthers(entry: Play, phase: PlayingCommand["phase"]): void {
    if (isStory(entry)) deps.sendOthers(playingOf(entry, phase));
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
    volume,
    stop,
    report,
    screen,
    look,
    running: () => [...plays.keys()].map((playId) => ({ playId })),
    /** What is heard now, for a page that comes to show it. */
    playing: (): PlayingCommand[] =>
      [...plays.values()].flatMap((entry) =>
        isStory(entry) && entry.started ? [playingOf(entry, entry.ending ? "fading" : "running")] : [],
      ),
  };
}

function isStory(entry: Play): entry is Play & PlayOrder {
  return "story" in entry;
}

function commandOf(entry: Play): PlayCommand | SayCommand {
  if (!isStory(entry)) {
    const { playId, audioUrl, speakers } = entry;
    return { kind: "say", playId, audioUrl, speakers, fromMs: entry.atMs };
  }
  const { playId, station, story, volume, output, knocked } = entry;
  const command = { kind: "play", playId, station, story, volume, fromMs: entry.atMs, output } as const;
  return knocked ? { ...command, knocked } : command;
}

function playingOf(entry: Play & PlayOrder, phase: PlayingCommand["phase"]): PlayingCommand {
  const { playId, station, story, atMs } = entry;
  return { kind: "playing", playId, station, story, atMs, phase };
}

function factOf(entry: PlayOrder) {
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
