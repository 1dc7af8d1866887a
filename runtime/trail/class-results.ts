import type { CheckpointPlace } from "../contract/checkpoint.ts";
import type { JournalEvent } from "../contract/journal.ts";
import type { QuestionLevel } from "../contract/quiz.ts";

type Share = { right: number; asked: number };

/** What a class's phones have told so far. */
export type ClassResults = {
  phones: number;
  stamps: number;
  completions: number;
  /** When the last of it happened, ms; `null` before anything has. */
  lastAt: number | null;
  /** Phones by stop. */
  reached: Map<CheckpointPlace, number>;
  stamped: Map<CheckpointPlace, number>;
  /** By `<stop>/<question>`. */
  questions: Map<string, Share & { place: CheckpointPlace; question: string }>;
  levels: Map<QuestionLevel, Share>;
};

/** Adds up the walks of one class. Each phone told each thing once, which the door sees to. */
export function sumWalks(code: string, events: readonly JournalEvent[]): ClassResults {
  const visits = new Set<string>();
  const results: ClassResults = {
    ...{ phones: 0, stamps: 0, completions: 0, lastAt: null },
    ...{ reached: new Map(), stamped: new Map(), questions: new Map(), levels: new Map() },
  };
  for (const event of events) {
    const { data } = event;
    if (!("group" in data) || data.group !== code || !("madeAt" in data)) continue;
    if (data.visit !== undefined) visits.add(data.visit);
    results.lastAt = Math.max(results.lastAt ?? 0, data.madeAt);
    switch (event.kind) {
      case "checkpoint.reached":
        raise(results.reached, event.data.checkpoint);
        break;
      case "trail.stamped":
        raise(results.stamped, event.data.checkpoint);
        if (event.data.checkpoint !== "bonus") results.stamps++;
        break;
      case "trail.completed":
        results.completions++;
        break;
      case "quiz.answered": {
        const { checkpoint: place, question, right } = event.data;
        const key = `${place}/${question}`;
        const before = results.questions.get(key) ?? { place, question, right: 0, asked: 0 };
        results.questions.set(key, { ...before, ...add(before, right ? 1 : 0, 1) });
        break;
      }
      case "quiz.finished": {
        const { level, right, asked } = event.data;
        results.levels.set(level, add(results.levels.get(level) ?? { right: 0, asked: 0 }, right, asked));
        break;
      }
    }
  }
  results.phones = visits.size;
  return results;
}

function raise(counts: Map<CheckpointPlace, number>, place: CheckpointPlace): void {
  counts.set(place, (counts.get(place) ?? 0) + 1);
}

function add(before: Share, right: number, asked: number): Share {
  return { right: before.right + right, asked: before.asked + asked };
}
