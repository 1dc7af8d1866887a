/** Time as a part that is handed in: wall time for people, up time for measuring. */
export type Clock = {
  /** Wall time, milliseconds since 1970. May jump: cheap PCs boot with a dead clock. */
  now(): number;
  /** Milliseconds since this process started; never goes back. */
  upMs(): number;
  /** Calls `run` once after `delayMs`; the answer cancels it. */
  after(delayMs: number, run: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  upMs: () => performance.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};

/** Calls `run` every `everyMs` until the answer is called; built on `after`, so that a fake clock drives it too. */
export function every(clock: Clock, everyMs: number, run: () => void): () => void {
  let cancel = clock.after(everyMs, tick);
  function tick(): void {
    cancel = clock.after(everyMs, tick);
    run();
  }
  return () => cancel();
}
