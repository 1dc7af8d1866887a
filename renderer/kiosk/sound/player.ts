import type { PlayCommand, SayCommand, ScreenReport } from "../../../runtime/contract/screen.ts";
import type { PageClock } from "../page-clock.ts";
import type { SoundBoard, Sounding, SoundOrder } from "./sound-board.ts";

export type PlayerDeps = {
  board: SoundBoard;
  clock: PageClock;
  report: (report: ScreenReport) => void;
  onSounding: (playId: string) => void;
  onFading: (playId: string) => void;
  onSilent: (playId: string) => void;
};

export type RunningPlay = {
  playId: string;
  /** Empty for words from several speakers. */
  station: string;
  /** A story's id, or the address of the words. */
  story: string;
  positionMs: number;
  playing: boolean;
};

export type Player = {
  /** Sounds it now. Said again for a running play it changes nothing; for one that is over it reports the end again. */
  play(command: PlayCommand | SayCommand): void;
  /** Becomes louder or softer; nothing happens where it does not play. */
  volume(playId: string, volume: number): void;
  stop(playId: string, fadeMs: number): void;
  /** The runtime is new here: plays that it does not name again within a moment are orphans and fade. */
  expectRepeats(): void;
  /** Place in the story, milliseconds; 0 for an unknown play. */
  positionMs(playId: string): number;
  plays(): RunningPlay[];
};

type Voice = {
  command: PlayCommand | SayCommand;
  sounding: Sounding;
  phase: "starting" | "running" | "fading";
  /** The runtime that now answers has named this play. */
  confirmed: boolean;
  lastMs: number;
  stillFor: number;
  cancelTick: () => void;
};

const progressEveryMs = 1000;
/** A running sound whose place does not move for that many reports is not heard by anybody. */
const stillReports = 3;
const orphanAfterMs = 1500;
const orphanFadeMs = 400;
const rememberedEnds = 50;

/** Sounds what the runtime orders and tells it how that goes. Several plays may run, at stations far apart. */
export function createPlayer({ board, clock, report, onSounding, onFading, onSilent }: PlayerDeps): Player {
  const voices = new Map<string, Voice>();
  const ends = new Map<string, ScreenReport>();

  function play(command: PlayCommand | SayCommand): void {
    const { playId, fromMs } = command;
    const known = voices.get(playId);
    if (known) {
      known.confirmed = true;
      if (known.phase === "running") report({ kind: "started", playId, atMs: known.sounding.positionMs() });
      return;
    }
    const end = ends.get(playId);
    if (end) {
      report(end);
      return;
    }
    const sounding = board.start(orderOf(command), {
      started: (atMs) => started(playId, atMs),
      ended: () => finish(playId, { kind: "ended", playId, atMs: sounding.positionMs() }),
      failed: (reason) => finish(playId, { kind: "failed", playId, reason: reason.slice(0, 300) }),
    });
    const voice: Voice = {
      command,
      sounding,
      phase: "starting",
      confirmed: true,
      lastMs: fromMs,
      stillFor: 0,
      cancelTick: () => {},
    };
    voices.set(playId, voice);
  }

  function started(playId: string, atMs: number): void {
    const voice = voices.get(playId);
    if (voice?.phase !== "starting") return;
    voice.phase = "running";
    report({ kind: "started", playId, atMs });
    onSounding(playId);
    tick(playId, voice);
  }

  function tick(playId: string, voice: Voice): void {
    voice.cancelTick = clock.after(progressEveryMs, () => {
      const atMs = voice.sounding.positionMs();
      voice.stillFor = atMs === voice.lastMs ? voice.stillFor + 1 : 0;
      voice.lastMs = atMs;
      if (voice.stillFor >= stillReports) {
        voice.sounding.fadeOut(0);
        return finish(playId, { kind: "failed", playId, reason: "the sound stands still" });
      }
      report({ kind: "progress", playId, atMs });
      tick(playId, voice);
    });
  }

  function stop(playId: string, fadeMs: number): void {
    const voice = voices.get(playId);
    if (!voice || voice.phase === "fading") return;
    voice.phase = "fading";
    voice.cancelTick();
    voice.sounding.fadeOut(fadeMs);
    onFading(playId);
    clock.after(fadeMs, () => finish(playId, { kind: "ended", playId, atMs: voice.sounding.positionMs() }));
  }

  function finish(playId: string, end: ScreenReport): void {
    const voice = voices.get(playId);
    if (!voice) return;
    voice.cancelTick();
    voices.delete(playId);
    ends.set(playId, end);
    for (const oldest of ends.keys()) if (ends.size > rememberedEnds) ends.delete(oldest);
    report(end);
    onSilent(playId);
  }

  return {
    play,
    volume(playId, volume) {
      const voice = voices.get(playId);
      if (voice && voice.phase !== "fading") voice.sounding.turn(volume);
    },
    stop,
    expectRepeats() {
      for (const voice of voices.values()) voice.confirmed = false;
      clock.after(orphanAfterMs, () => {
        for (const [playId, voice] of voices) if (!voice.confirmed) stop(playId, orphanFadeMs);
      });
    },
    positionMs: (playId) => voices.get(playId)?.sounding.positionMs() ?? 0,
    plays: () =>
      [...voices.values()].map(({ command, sounding }) => ({
        playId: command.playId,
        station: command.kind === "play" ? command.station : "",
        story: soundOf(command),
        positionMs: sounding.positionMs(),
        playing: sounding.isHeard(),
      })),
  };
}

/** A story from its beginning answers the press with a knock before its voice is there, unless the runtime has knocked. */
function orderOf(command: PlayCommand | SayCommand): SoundOrder {
  const { fromMs } = command;
  const sound = soundOf(command);
  if (command.kind === "say") return { sound, speakers: command.speakers, fromMs };
  const { station, volume, output, knocked } = command;
  const speakers = [{ station, volume, output }];
  return fromMs === 0 && !knocked ? { sound, speakers, fromMs, chime: "press" } : { sound, speakers, fromMs };
}

function soundOf(command: PlayCommand | SayCommand): string {
  return command.kind === "say" ? command.audioUrl : command.story;
}
