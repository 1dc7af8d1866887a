import type { After } from "./after.ts";
import type { Doors } from "./ready-line.ts";
import { retryDelayMs, steadyAfterMs } from "./retry-delay.ts";
import type { ShellLog } from "./shell-log.ts";

export type RuntimeProcess = {
  /** Asks it to end. */
  stop(): void;
  /** Ends it, also when it no longer listens. */
  kill(): void;
};
export type RuntimeEvents = { onReady: (doors: Doors) => void; onExit: (code: number) => void };

export type RuntimeKeeperDeps = {
  /** Starts one; `onExit` is called exactly once, also when the start fails. */
  launch: (events: RuntimeEvents) => RuntimeProcess;
  onReady: (doors: Doors) => void;
  onGone: () => void;
  after: After;
  log: ShellLog;
};

export type RuntimeKeeper = {
  start(): void;
  /** For a runtime that lives but no longer answers. */
  replace(): void;
  /** Ends it for good; answers when it has gone, at the latest after some six seconds. */
  stop(): Promise<void>;
};

const delays = { firstMs: 500, mostMs: 30_000 };
const graceMs = 5_000;

/** Keeps one runtime alive: starts it again with growing delay whenever it ends, until `stop`. */
export function createRuntimeKeeper({
  launch,
  onReady,
  onGone,
  after,
  log,
}: RuntimeKeeperDeps): RuntimeKeeper {
  let running: RuntimeProcess | undefined;
  let attempt = 0;
  let stopped: (() => void) | undefined;
  let cancelWait = () => {};
  let cancelSteady = () => {};

  function start(): void {
    running = launch({ onReady: ready, onExit: exited });
  }

  function ready(doors: Doors): void {
    log.info("runtime is ready", { ...doors });
    cancelSteady();
    cancelSteady = after(steadyAfterMs, () => {
      attempt = 0;
    });
    onReady(doors);
  }

  function exited(code: number): void {
    running = undefined;
    cancelSteady();
    onGone();
    if (stopped) {
      stopped();
      return;
    }
    const delayMs = retryDelayMs(attempt++, delays);
    log.warn("runtime ended, starting it again", { code, delayMs });
    cancelWait = after(delayMs, start);
  }

  return {
    start,
    replace: () => running?.kill(),
    stop: () =>
      new Promise((resolve) => {
        stopped = resolve;
        cancelWait();
        if (!running) return resolve();
        running.stop();
        after(graceMs, () => running?.kill());
        after(graceMs + 1_000, resolve);
      }),
  };
}
