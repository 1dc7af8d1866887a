import type { Clock } from "../base/clock.ts";

const minuteMs = 60_000;
const longestLockMs = 15 * minuteMs;
const forgottenAfterMs = 60 * minuteMs;
const mostAddresses = 1000;

type Tries = { wrong: number; lockedUntil: number; lastAt: number };

export type SignInLock = {
  /** Counts a try before it is checked, so that many at once gain nothing. Answers how long to wait, 0 where it may be checked. */
  tryFrom(from: string): number;
  /** The try was right: that address starts afresh. */
  wasRight(from: string): void;
  /** How long this address has to wait, in milliseconds. */
  waitMs(from: string): number;
  /** Wrong tries left before the door is locked. */
  triesLeft(from: string): number;
};

/** After `freeTries` wrong codes an address waits 60 s, then twice as long after each further one, at most a quarter of an hour. */
export function createSignInLock(clock: Pick<Clock, "upMs">, freeTries = 5): SignInLock {
  const byAddress = new Map<string, Tries>();
  return {
    tryFrom(from) {
      const now = clock.upMs();
      const before = recent(byAddress.get(from), now);
      if (before.lockedUntil > now) return before.lockedUntil - now;
      const wrong = before.wrong + 1;
      byAddress.delete(from); // set again at the end: the map stays in order of use
      byAddress.set(from, { wrong, lockedUntil: now + lockMs(wrong, freeTries), lastAt: now });
      const oldest = byAddress.keys().next().value;
      if (byAddress.size > mostAddresses && oldest !== undefined) byAddress.delete(oldest);
      return 0;
    },
    wasRight: (from) => void byAddress.delete(from),
    waitMs: (from) => Math.max(0, (byAddress.get(from)?.lockedUntil ?? 0) - clock.upMs()),
    triesLeft: (from) => Math.max(0, freeTries - recent(byAddress.get(from), clock.upMs()).wrong),
  };
}

/** How long the door stays shut after that many wrong tries in a row, in milliseconds. */
export function lockMs(wrong: number, freeTries: number): number {
  return wrong < freeTries ? 0 : Math.min(longestLockMs, minuteMs * 2 ** (wrong - freeTries));
}

function recent(tries: Tries | undefined, now: number): Tries {
  const stale = !tries || now - Math.max(tries.lastAt, tries.lockedUntil) > forgottenAfterMs;
  return stale ? { wrong: 0, lockedUntil: 0, lastAt: now } : tries;
}
