import type { Clock } from "../base/clock.ts";
import type { ScreenCommand, ScreenReport } from "../contract/screen.ts";

export type PerfectPage = {
  obey(command: ScreenCommand): void;
  /** As a reload does: all sounds are gone, nothing is said about them. */
  forget(): void;
};

export type PerfectPageDeps = {
  clock: Clock;
  /** How long a story sounds. */
  durationOf(story: string): number;
  report(report: Extract<ScreenReport, { playId: string }>): void;
};

const startMs = 20;
const progressEveryMs = 1000;

/** A kiosk page without sound or picture that answers as the real one does: started, progress each second, ended. */
export function createPerfectPage({ clock, durationOf, report }: PerfectPageDeps): PerfectPage {
  const plays = new Map<string, { place(): number; cancel: () => void }>();

  function play(playId: string, fromMs: number, storyMs: number): void {
    const known = plays.get(playId);
    if (known) {
      report({ kind: "started", playId, atMs: known.place() });
      return;
    }
    const beganAt = clock.upMs() + startMs;
    const place = () => Math.min(storyMs, Math.max(fromMs, fromMs + clock.upMs() - beganAt));
    const entry = { place, cancel: () => {} };
    plays.set(playId, entry);
    const tick = (): void => {
      if (place() >= storyMs) {
        end(playId);
        return;
      }
      entry.cancel = clock.after(Math.min(progressEveryMs, storyMs - place()), tick);
      report({ kind: "progress", playId, atMs: place() });
    };
    entry.cancel = clock.after(startMs, () => {
      entry.cancel = clock.after(progressEveryMs, tick);
      report({ kind: "started", playId, atMs: fromMs });
    });
  }

  function end(playId: string): void {
    const entry = plays.get(playId);
    if (!entry) return;
    plays.delete(playId);
    report({ kind: "ended", playId, atMs: entry.place() });
  }

  return {
    obey(command) {
      if (command.kind === "play") play(command.playId, command.fromMs, durationOf(command.story));
      if (command.kind !== "stop") return;
      const { playId } = command;
      const entry = plays.get(playId);
      entry?.cancel();
      if (entry) entry.cancel = clock.after(command.fadeMs, () => end(playId));
    },
    forget() {
      for (const { cancel } of plays.values()) cancel();
      plays.clear();
    },
  };
}
