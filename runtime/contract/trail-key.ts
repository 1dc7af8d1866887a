// Without zod, so that the phone page can have it and stay small.
import type { TrailFact } from "./trail-report.ts";

/** So many facts at a time at most. */
export const mostFacts = 60;

/** What makes a fact of a visit the same as another: each is counted once a visit. */
export function trailKeyOf(fact: TrailFact): string {
  switch (fact.kind) {
    case "completed":
      return "completed";
    case "answered":
      return `answered/${fact.question}`;
    default:
      return `${fact.kind}/${fact.checkpoint}`;
  }
}
