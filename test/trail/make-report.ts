import type { TrailFact, TrailReport } from "../../runtime/contract/trail-report.ts";
import type { TrailContent } from "../../runtime/trail/walk-facts.ts";

export const visitA = "a".repeat(32);
export const visitB = "b".repeat(32);

/** Thirteen stops with two questions each, `q1` and `q2` with the stop's number before. */
export const thirteenStops: TrailContent = {
  checkpoints: thirteen((checkpoint) => ({ checkpoint })),
  questions: thirteen((place) => [
    { id: `s${place}-q1`, place },
    { id: `s${place}-q2`, place },
  ]).flat(),
};

export function makeReport(facts: TrailFact[], overrides: Partial<TrailReport> = {}): TrailReport {
  return { visit: visitA, sentAt: 5_000_000, facts, ...overrides };
}

export function reached(
  checkpoint: Extract<TrailFact, { kind: "reached" }>["checkpoint"],
  at = 5_000_000,
): TrailFact {
  return { kind: "reached", at, checkpoint, via: "scan" };
}

export function allStamped(at = 5_000_000): TrailFact[] {
  return thirteen((checkpoint) => ({ kind: "stamped", at, checkpoint }));
}

function thirteen<T>(make: (place: number) => T): T[] {
  return Array.from({ length: 13 }, (_, index) => make(index + 1));
}
