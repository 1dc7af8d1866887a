import { type Clock, every } from "../base/clock.ts";
import type { Fact } from "../contract/journal.ts";

const everyMs = 10_000;
const stepMs = 5000;

/**
 * Looks every 10 s whether the wall clock still goes with the up time and records `clock.stepped` when they are more than
 * 5 s apart: cheap PCs boot with a dead clock that the network sets later. The answer stops it.
 */
export function watchClock(clock: Clock, append: (fact: Fact) => unknown): () => void {
  let bootedAt = clock.now() - clock.upMs();
  return every(clock, everyMs, () => {
    const now = clock.now();
    const expected = bootedAt + clock.upMs();
    if (Math.abs(now - expected) <= stepMs) return;
    bootedAt += now - expected;
    append({ kind: "clock.stepped", data: { fromMs: Math.round(expected), toMs: Math.round(now) } });
  });
}
