import type { Clock } from "../base/clock.ts";

const shortestMs = 100;
const longestMs = 5000;

/** Waits longer after each failure in a row, 100 ms to 5 s. */
export type RetryPause = {
  wait(): Promise<void>;
  /** Ends a wait at once. */
  cutShort(): void;
  /** It worked: the next wait is a short one. */
  reset(): void;
};

export function createRetryPause(clock: Clock): RetryPause {
  let delayMs = shortestMs;
  let end = () => {};
  return {
    wait: () =>
      new Promise((resolve) => {
        const cancel = clock.after(delayMs, resolve);
        delayMs = Math.min(longestMs, delayMs * 2);
        end = () => {
          cancel();
          resolve();
        };
      }),
    cutShort: () => end(),
    reset() {
      delayMs = shortestMs;
    },
  };
}
