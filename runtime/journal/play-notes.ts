import type { Clock } from "../base/clock.ts";
import type { PlayNote } from "./writer-messages.ts";

const everyMs = 2000;

/** How far plays have come: the last word of each, handed over at most every two seconds, since each costs a write. */
export type PlayNotes = {
  note(play: string, heardMs: number): void;
  /** What is due now; empty where the last was taken too short ago, unless stopped. */
  take(): readonly PlayNote[];
  stop(): void;
};

/** `onDue` is called when `take` has something. */
export function createPlayNotes(clock: Clock, onDue: () => void): PlayNotes {
  const pending = new Map<string, PlayNote>();
  let cancel: (() => void) | undefined;
  return {
    note(play, heardMs) {
      pending.set(play, { play, heardMs, at: Math.round(clock.now()), upMs: Math.round(clock.upMs()) });
      if (!cancel) onDue();
    },
    take() {
      if (cancel || pending.size === 0) return [];
      const due = [...pending.values()];
      pending.clear();
      cancel = clock.after(everyMs, () => {
        cancel = undefined;
        if (pending.size > 0) onDue();
      });
      return due;
    },
    stop() {
      cancel?.();
      cancel = undefined;
    },
  };
}
