/** Calls `run` once after `delayMs`; the answer cancels it. Handed in, so that a test moves time by hand. */
export type After = (delayMs: number, run: () => void) => () => void;

export const after: After = (delayMs, run) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};
