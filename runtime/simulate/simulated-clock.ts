import type { Clock } from "../base/clock.ts";

export type SimulatedClock = Clock & {
  /** Runs everything that falls due until then, in its order (up time, ms). */
  advanceTo(upMs: number): void;
};

/** A clock that runs as fast as the work allows. `startsAt`: the wall time of its beginning (ms). */
export function createSimulatedClock(startsAt: number): SimulatedClock {
  let up = 0;
  let nextId = 1;
  const timers = new Map<number, { at: number; run: () => void }>();

  function soonest(): [number, { at: number; run: () => void }] | undefined {
    let first: [number, { at: number; run: () => void }] | undefined;
    for (const entry of timers) if (!first || entry[1].at < first[1].at) first = entry; // ids rise, so ties keep their order
    return first;
  }

  return {
    now: () => startsAt + up,
    upMs: () => up,
    after(delayMs, run) {
      const id = nextId++;
      timers.set(id, { at: up + Math.max(0, delayMs), run });
      return () => timers.delete(id);
    },
    advanceTo(upMs) {
      for (let due = soonest(); due && due[1].at <= upMs; due = soonest()) {
        timers.delete(due[0]);
        up = Math.max(up, due[1].at);
        due[1].run();
      }
      up = Math.max(up, upMs);
    },
  };
}
