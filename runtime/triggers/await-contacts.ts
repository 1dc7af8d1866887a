import type { DeviceStatus } from "../../hardware/device.ts";
import type { Clock } from "../base/clock.ts";

/** A board that has come tells all its inputs at once, and again every 5 s; by then its closed contacts are known. */
const knownAfterMs = 3000;

export type AwaitedContacts = {
  /** To be told each change of a device's state. */
  tell(status: Pick<DeviceStatus, "id" | "state">): void;
  stop(): void;
};

/**
 * Calls `onKnown` once a device has been online without a break for so long that what it has not said by then is not so: a contact
 * that it has not called closed stands open. A board whose cable flaps has said nothing yet each time it comes, and raises no alarm.
 */
export function awaitContacts({
  clock,
  onKnown,
}: {
  clock: Pick<Clock, "after">;
  onKnown(deviceId: string): void;
}): AwaitedContacts {
  const waiting = new Map<string, () => void>();
  return {
    tell({ id, state }) {
      waiting.get(id)?.();
      waiting.delete(id);
      if (state !== "online") return;
      const cancel = clock.after(knownAfterMs, () => {
        waiting.delete(id);
        onKnown(id);
      });
      waiting.set(id, cancel);
    },
    stop() {
      for (const cancel of waiting.values()) cancel();
      waiting.clear();
    },
  };
}
