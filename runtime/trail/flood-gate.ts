import type { Clock } from "../base/clock.ts";

/** What one hall takes from phones. Far above its fullest day, far below what would fill its disk in a season. */
export type FloodLimits = {
  /** A whole hall may stand behind one address. */
  visitsAnHourAndAddress: number;
  visitsADay: number;
  factsADay: number;
};

export const floodLimits: FloodLimits = {
  visitsAnHourAndAddress: 3000,
  visitsADay: 20_000,
  factsADay: 400_000,
};

export type FloodGate = {
  /** Counts a visit never heard of, unless there were too many. */
  admit(address: string): boolean;
  /** Counts facts, unless there were too many. */
  take(facts: number): boolean;
};

const hourMs = 3_600_000;

/** Counts by hours and days since the start rather than of the calendar: a clock that jumps opens nothing. */
export function createFloodGate(clock: Pick<Clock, "upMs">, limits = floodLimits): FloodGate {
  let hour = -1;
  let day = -1;
  let visits = 0;
  let facts = 0;
  const byAddress = new Map<string, number>();

  function turn(): void {
    const now = Math.floor(clock.upMs() / hourMs);
    if (now === hour) return;
    hour = now;
    byAddress.clear();
    if (Math.floor(hour / 24) === day) return;
    day = Math.floor(hour / 24);
    visits = facts = 0;
  }

  return {
    admit(address) {
      turn();
      const ofAddress = byAddress.get(address) ?? 0;
      if (visits >= limits.visitsADay || ofAddress >= limits.visitsAnHourAndAddress) return false;
      byAddress.set(address, ofAddress + 1);
      visits++;
      return true;
    },
    take(count) {
      turn();
      if (facts + count > limits.factsADay) return false;
      facts += count;
      return true;
    },
  };
}
