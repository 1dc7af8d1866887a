import { trailKeyOf } from "../../../../runtime/contract/trail-key.ts";
import type { TrailFact } from "../../../../runtime/contract/trail-report.ts";
import { emptyBox, type FactBox, mergeBoxes, readBox, withFact, withTold } from "./fact-box.ts";

export const outboxKey = "zange.trail.outbox";

export type Outbox = {
  /** Keeps a fact until it was told; the same fact a second time changes nothing. */
  keep(fact: TrailFact): void;
  /** What is still to be told, of all tabs, oldest first. */
  waiting(): TrailFact[];
  /** These need not be told any more. */
  settle(facts: readonly TrailFact[]): void;
};

export type OutboxDeps = {
  /** Answers the phone's storage; may throw, as a browser does where it is forbidden. */
  storage(): Pick<Storage, "getItem" | "setItem">;
  visit(): string;
};

/** Facts on this phone. Never throws; two tabs add up. Where nothing can be stored they wait as long as the page is open. */
export function openOutbox({ storage, visit }: OutboxDeps): Outbox {
  let box = emptyBox(visit());

  function load(): void {
    if (box.visit !== visit()) box = { ...box, visit: visit(), told: [] };
    try {
      box = mergeBoxes(readBox(storage().getItem(outboxKey), visit()), box);
    } catch {
      // forbidden: what this page holds is all there is
    }
  }

  function change(next: (box: FactBox) => FactBox): void {
    load();
    const changed = next(box);
    if (changed === box) return;
    box = changed;
    try {
      storage().setItem(outboxKey, JSON.stringify(box));
    } catch {
      // full or forbidden: it waits in this page
    }
  }

  return {
    keep: (fact) => change((now) => withFact(now, fact)),
    settle: (facts) => change((now) => withTold(now, facts.map(trailKeyOf))),
    waiting() {
      load();
      return Object.values(box.waiting);
    },
  };
}
