import type { DeviceStatus } from "../../hardware/device.ts";
import { type Clock, every } from "../base/clock.ts";
import type { Health } from "./health.ts";

const lookEveryMs = 5000;
/** A line that is well loses nothing; so much in one look is worth a word. */
const noisyBytes = 200;
const lostSentences = 3;
/** A quiet while after which the word is taken back. */
const calmLooks = 24;

export type DeviceWatchDeps = {
  clock: Clock;
  health: Pick<Health, "raise" | "clear">;
  statuses(): DeviceStatus[];
  /** The stations wired to a device, as people call them. */
  placeOf(deviceId: string): string;
};

type Seen = { discarded: number; lost: number; calm: number };

/** Raises what is wrong with a board: no port, no answer, a noisy line, lost sentences. */
export function watchDevices(deps: DeviceWatchDeps): { tell(status: DeviceStatus): void; stop(): void } {
  const seen = new Map<string, Seen>();

  function tell({ id, state, port, portIsOpen }: DeviceStatus): void {
    if (state === "opening") return;
    const fault = state === "online" ? undefined : portIsOpen ? "device/offline" : "device/port-missing";
    for (const each of ["device/offline", "device/port-missing"] as const) {
      if (each === fault) deps.health.raise(each, id, { place: deps.placeOf(id), port });
      else deps.health.clear(each, id);
    }
  }

  function look(): void {
    const statuses = deps.statuses();
    for (const status of statuses) {
      tell(status);
      tellLine(status);
    }
    for (const id of seen.keys()) if (!statuses.some((status) => status.id === id)) forget(id);
  }

  function tellLine({ id, discardedBytes, lostSentences: lost }: DeviceStatus): void {
    const before = seen.get(id) ?? { discarded: 0, lost: 0, calm: 0 };
    const noisy = discardedBytes - before.discarded >= noisyBytes;
    const losing = lost - before.lost >= lostSentences;
    if (noisy) deps.health.raise("device/noise", id, { count: discardedBytes - before.discarded });
    if (losing) deps.health.raise("device/lost-sentences", id, { count: lost });
    const calm = noisy || losing ? 0 : before.calm + 1;
    if (calm === calmLooks) {
      deps.health.clear("device/noise", id);
      deps.health.clear("device/lost-sentences", id);
    }
    seen.set(id, { discarded: discardedBytes, lost, calm });
  }

  function forget(id: string): void {
    seen.delete(id);
    for (const code of [
      "device/offline",
      "device/port-missing",
      "device/noise",
      "device/lost-sentences",
    ] as const) {
      deps.health.clear(code, id);
    }
  }

  const stop = every(deps.clock, lookEveryMs, look);
  return { tell, stop };
}
