/** Time as a part that is handed in. `upMs` never goes back; `after` calls `run` once and answers how to cancel it. */
export type PageClock = {
  upMs(): number;
  after(delayMs: number, run: () => void): () => void;
};

export const pageClock: PageClock = {
  upMs: () => performance.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
