import type { After } from "./after.ts";
import { retryDelayMs, steadyAfterMs } from "./retry-delay.ts";
import type { ShellLog } from "./shell-log.ts";

export type PageKeeperDeps = {
  /** Begins to load; what came of it is told by `loaded` or `lost`. */
  load: (url: string) => void;
  waitingPage: string;
  after: After;
  log: ShellLog;
};

export type PageKeeper = {
  start(): void;
  /** The exhibit can be had at this address. Does nothing while it is there already. */
  show(url: string): void;
  /** A page stands on the screen. */
  loaded(url: string): void;
  /** The page has gone: its process died, it hangs, shows nothing or could not be loaded. */
  lost(reason: string): void;
};

const delays = { firstMs: 250, mostMs: 30_000 };
/** A shorter wait passes unseen; in a longer one visitors get the waiting page to look at. */
const noticedMs = 1_000;

/** Keeps the exhibit on the screen: loads it again with growing delay, with the waiting page in between. */
export function createPageKeeper({ load, waitingPage, after, log }: PageKeeperDeps): PageKeeper {
  let wanted: string | undefined;
  let state: "none" | "loading" | "stands" = "none";
  let attempt = 0;
  let cancelWait = () => {};
  let cancelWaitingPage = () => {};
  let cancelSteady = () => {};

  function loadWanted(): void {
    cancelWait();
    cancelWaitingPage();
    state = "loading";
    load(wanted ?? waitingPage);
  }

  return {
    start: loadWanted,
    show(url) {
      const known = url === wanted;
      if (known && state === "stands") return;
      attempt = 0;
      if (known && state === "loading") return; // should it fail, it is soon tried again
      wanted = url;
      loadWanted();
    },
    loaded(url) {
      if (url !== wanted || state !== "loading") return;
      state = "stands";
      cancelSteady();
      cancelSteady = after(steadyAfterMs, () => {
        attempt = 0;
      });
    },
    lost(reason) {
      cancelSteady();
      cancelWait();
      cancelWaitingPage();
      state = "none";
      const delayMs = retryDelayMs(attempt++, delays);
      log.warn("page is gone, loading it again", { reason, delayMs });
      // never from within the event that brought the news: Chromium is still taking the dead page down
      if (delayMs >= noticedMs) cancelWaitingPage = after(0, () => load(waitingPage));
      cancelWait = after(delayMs, loadWanted);
    },
  };
}
