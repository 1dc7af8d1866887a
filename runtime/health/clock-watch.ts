import { type Clock, every } from "../base/clock.ts";
import type { Health } from "./health.ts";

const lookEveryMs = 10_000;
/** Smaller jumps are the everyday work of network time. */
const stepMs = 30_000;
/** The note about a jump has been read by then. */
const noteMs = 60 * 60_000;
const firstPlausibleYear = 2025;
const lastPlausibleYear = 2099;

export type ClockWatch = { isPlausible(): boolean; stop(): void };

export type ClockWatchDeps = {
  clock: Clock;
  health: Pick<Health, "raise" | "clear">;
  /** Told when the wall clock jumped, with what it would have shown and what it shows. */
  onStep(fromMs: number, toMs: number): void;
};

/** Compares the wall clock with the running time: cheap PCs boot with a dead clock that is mended later. */
export function watchClock({ clock, health, onStep }: ClockWatchDeps): ClockWatch {
  let wall = clock.now();
  let up = clock.upMs();
  let forget = () => {};

  function look(): void {
    const expected = wall + (clock.upMs() - up);
    wall = clock.now();
    up = clock.upMs();
    if (Math.abs(wall - expected) >= stepMs) stepped(expected, wall);
    if (isPlausibleTime(wall)) health.clear("clock/implausible", "");
    else health.raise("clock/implausible", "", { year: new Date(wall).getUTCFullYear() });
  }

  function stepped(fromMs: number, toMs: number): void {
    onStep(fromMs, toMs);
    health.clear("clock/stepped", ""); // a second jump is told with its own time
    health.raise("clock/stepped", "", { stepMs: toMs - fromMs });
    forget();
    forget = clock.after(noteMs, () => health.clear("clock/stepped", ""));
  }

  look();
  const stopLooking = every(clock, lookEveryMs, look);
  return {
    isPlausible: () => isPlausibleTime(clock.now()),
    stop() {
      stopLooking();
      forget();
    },
  };
}

/** No runtime of ours ran before 2025: an earlier clock has lost its battery. */
export function isPlausibleTime(at: number): boolean {
  const year = new Date(at).getUTCFullYear();
  return year >= firstPlausibleYear && year <= lastPlausibleYear;
}
