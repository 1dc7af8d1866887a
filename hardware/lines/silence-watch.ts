import type { DeviceClock } from "../device.ts";

export type SilenceWatch = { heard(): void; stop(): void };

/** A timer this late tells that this computer stood still, not the board: what it said meanwhile is not read yet. */
const lateMs = 250;

/**
 * Calls `onSilence` each time another `silentMs` have passed without `heard`, with how many in a row.
 * A timer is set anew only when it fires, so `heard` costs next to nothing.
 */
export function watchSilence(
  clock: DeviceClock,
  silentMs: number,
  onSilence: (times: number) => void,
): SilenceWatch {
  let quietSince = clock.upMs();
  let times = 0;
  let cancel = wait(silentMs);

  function wait(delayMs: number): () => void {
    const due = clock.upMs() + delayMs;
    return clock.after(delayMs, () => {
      if (clock.upMs() - due > lateMs) {
        cancel = wait(lateMs);
        return;
      }
      const leftMs = quietSince + silentMs - clock.upMs();
      if (leftMs > 0) {
        cancel = wait(leftMs);
        return;
      }
      quietSince = clock.upMs();
      cancel = wait(silentMs);
      onSilence(++times);
    });
  }

  return {
    heard() {
      quietSince = clock.upMs();
      times = 0;
    },
    stop: () => cancel(),
  };
}
