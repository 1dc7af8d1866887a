import type { Clock } from "../../runtime/base/clock.ts";

export type FakeClock = Clock & {
  /** Moves time on, running what falls due in its order. */
  advance(ms: number): void;
  /** Sets the wall clock without letting time pass, as a dead clock that is mended does. */
  setWall(now: number): void;
};

/** A clock that stands still until it is told to move. */
export function fakeClock(start = Date.UTC(2026, 10, 21, 1, 0, 0)): FakeClock {
  let up = 0;
  let wallAtZero = start;
  let nextId = 1;
  const timers = new Map<number, { at: number; run: () => void }>();
  return {
    now: () => wallAtZero + up,
    upMs: () => up,
    after(delayMs, run) {
      const id = nextId++;
      timers.set(id, { at: up + Math.max(0, delayMs), run });
      return () => timers.delete(id);
    },
    advance(ms) {
      const end = up + ms;
      for (;;) {
        const due = [...timers]
          .filter(([, timer]) => timer.at <= end)
          .sort((a, b) => a[1].at - b[1].at || a[0] - b[0])[0];
        if (!due) break;
        timers.delete(due[0]);
        up = due[1].at;
        due[1].run();
      }
      up = end;
    },
    setWall(now) {
      wallAtZero = now - up;
    },
  };
}
