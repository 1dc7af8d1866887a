import type { After } from "./after.ts";

export type HeartbeatDeps = {
  /** Answers whether all is well. Throwing, and not answering in time, count as not well. */
  ask: () => Promise<boolean>;
  everyMs: number;
  withinMs: number;
  /** So many times in a row unwell, then `onLost`, and the count begins again. */
  misses: number;
  onLost: () => void;
  after: After;
};

/** Asks again and again until the answer is called. */
export function startHeartbeat({ ask, everyMs, withinMs, misses, onLost, after }: HeartbeatDeps): () => void {
  let missed = 0;
  let ended = false;
  let cancel = after(everyMs, beat);

  function beat(): void {
    let open = true;
    const settle = (well: boolean) => {
      if (!open || ended) return;
      open = false;
      cancel();
      cancel = after(everyMs, beat);
      missed = well ? 0 : missed + 1;
      if (missed < misses) return;
      missed = 0;
      onLost();
    };
    cancel = after(withinMs, () => settle(false));
    ask().then(settle, () => settle(false));
  }

  return () => {
    ended = true;
    cancel();
  };
}
