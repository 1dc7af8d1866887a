import type { Fact } from "../../runtime/contract/journal.ts";
import type { ReachedBy } from "../../runtime/contract/trail-report.ts";
import { at } from "./make-journal.ts";

export type Stamped = readonly [stamp: string, fact: Fact];

/** The random id of the phone so many. */
export function visitOf(phone: number): string {
  return phone.toString(16).padStart(32, "0");
}

/** A phone at a stop: it comes, listens, answers one question and stamps. */
export function stopAt(
  stamp: string,
  phone: number,
  checkpoint: number,
  right = true,
  via: ReachedBy = "scan",
): Stamped[] {
  const walk = { visit: visitOf(phone), madeAt: at(stamp), checkpoint };
  return [
    [stamp, { kind: "checkpoint.reached", data: { ...walk, via } }],
    [stamp, { kind: "trail.listened", data: { ...walk, heardMs: 40_000, durationMs: 62_000 } }],
    [stamp, { kind: "quiz.answered", data: { ...walk, question: `q${checkpoint}`, right } }],
    [stamp, { kind: "trail.stamped", data: walk }],
  ];
}

/** A phone that only scanned. */
export function scanOf(stamp: string, phone: number, checkpoint: number): Stamped {
  const walk = { visit: visitOf(phone), madeAt: at(stamp), checkpoint };
  return [stamp, { kind: "checkpoint.reached", data: { ...walk, via: "scan" } }];
}

export function completedBy(stamp: string, phone: number): Stamped {
  return [stamp, { kind: "trail.completed", data: { visit: visitOf(phone), madeAt: at(stamp) } }];
}
