import { messageOf } from "../base/app-error.ts";
import { type Clock, every } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { ChosenPack } from "./choose-pack.ts";

/** A busy corridor may never fall silent by itself: after the longest story and a half it is hushed for the swap. */
export const swapPatienceMs = 180_000;

export type PackKeeper = {
  /** The pack in force. */
  now(): ChosenPack;
  /** Installed, and in force as soon as no story plays. */
  waiting(): ChosenPack | undefined;
  /** Looks at once whether another pack is to play; otherwise that is done once a second. */
  look(): Promise<void>;
  /** The same where nothing but the files themselves may have changed, as after a recording or a new hall.yaml. */
  readAgain(): Promise<void>;
  stop(): void;
};

export type PackKeeperDeps = {
  first: ChosenPack;
  /** Changes whenever another pack might be to play. */
  stamp(): Promise<string>;
  choose(): Promise<ChosenPack>;
  clock: Clock;
  log: Log;
  /** No story plays. */
  isQuiet(): boolean;
  /** A group is on a guided tour or at a ceremony, which nothing interrupts; the director ends one that nobody leads any more. */
  isLed(): boolean;
  /** Ends what plays and lets nothing new begin until the next `onTake`. */
  hush(): void;
  onTake(next: ChosenPack, before: ChosenPack): void;
};

/**
 * Keeps the pack in force while the exhibit runs. A newly installed one takes over between two stories: the running one ends first.
 * Looked at once a second, as hall.yaml is, so that `zange install` beside the running exhibit counts too.
 */
export function createPackKeeper(deps: PackKeeperDeps): PackKeeper {
  const { clock, log } = deps;
  let now = deps.first;
  let waiting: { pack: ChosenPack; since: number; hushed: boolean } | undefined;
  let seen: string | undefined;
  let looking: Promise<void> | undefined;

  const stopLooking = every(clock, 1000, () => void look());

  function look(): Promise<void> {
    looking ??= choose()
      .catch((error: unknown) => log.warn("the pack cannot be looked at", { reason: messageOf(error) }))
      .finally(() => {
        looking = undefined;
        settle();
      });
    return looking;
  }

  async function choose(): Promise<void> {
    const stamp = await deps.stamp();
    if (stamp === seen) return;
    seen = stamp;
    const next = await deps.choose();
    if (next.key === now.key && next.edition === now.edition) {
      if (waiting?.hushed) deps.onTake(now, now); // taken back at the last moment
      waiting = undefined;
      return;
    }
    waiting = { pack: next, since: clock.upMs(), hushed: waiting?.hushed ?? false };
    log.info("another pack is to play after the running story", { pack: next.key });
  }

  function settle(): void {
    if (!waiting || deps.isLed()) return;
    if (!deps.isQuiet()) {
      if (waiting.hushed || clock.upMs() - waiting.since < swapPatienceMs) return;
      waiting.hushed = true;
      deps.hush();
      return;
    }
    const before = now;
    now = waiting.pack;
    waiting = undefined;
    log.info("another pack plays", { pack: now.key });
    deps.onTake(now, before);
  }

  return {
    now: () => now,
    waiting: () => waiting?.pack,
    look,
    async readAgain() {
      await looking; // what is being read may already be old
      seen = undefined;
      await look();
    },
    stop: stopLooking,
  };
}
