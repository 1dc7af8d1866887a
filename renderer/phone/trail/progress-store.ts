import type { QuestionLevel } from "../../../runtime/contract/quiz.ts";
import {
  freshProgress,
  mergeProgress,
  type Progress,
  type Reading,
  readProgress,
  type Stamp,
  withStamp,
} from "./progress.ts";
import type { Place } from "./stop-words.ts";

export const progressKey = "zange.trail";

export type ProgressStore = {
  now(): Progress;
  stamp(place: Place, stamp: Stamp): void;
  read(change: Partial<Reading>): void;
  /** From now on the questions are for these. */
  answerAs(level: QuestionLevel): void;
  /** Takes in what another tab has kept meanwhile. */
  refresh(): void;
  /** False where the phone keeps nothing (forbidden, or full): then the visit lasts as long as the page. */
  isKept(): boolean;
};

export type ProgressDeps = {
  /** Answers the phone's storage; may throw, as a browser does where it is forbidden. */
  storage(): Pick<Storage, "getItem" | "setItem">;
  newVisit(): string;
};

/** The visit on this phone. Never throws; two tabs add up, as each write first takes in what the other has written. */
export function openProgress({ storage, newVisit }: ProgressDeps): ProgressStore {
  let kept = true;
  let progress = freshProgress(newVisit());
  const early = load();
  if (early) progress = early;
  save();

  function load(): Progress | undefined {
    try {
      return readProgress(storage().getItem(progressKey));
    } catch {
      return undefined; // forbidden: said by isKept
    }
  }

  function save(): void {
    progress = mergeProgress(load(), progress);
    try {
      storage().setItem(progressKey, JSON.stringify(progress));
      kept = true;
    } catch {
      kept = false;
    }
  }

  return {
    now: () => progress,
    isKept: () => kept,
    refresh() {
      const other = load();
      if (!other) return;
      const { reading, level = progress.level } = other;
      progress = { ...mergeProgress(other, progress), reading, ...(level && { level }) };
    },
    stamp(place, stamp) {
      progress = withStamp(progress, place, stamp);
      save();
    },
    answerAs(level) {
      progress = { ...progress, level };
      save();
    },
    read(change) {
      progress = { ...progress, reading: { ...progress.reading, ...change } };
      save();
    },
  };
}
