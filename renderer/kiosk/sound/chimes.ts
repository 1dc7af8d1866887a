import type { Speaker } from "../../../runtime/contract/screen.ts";
import type { Clip } from "./clip.ts";
import type { Outlet, Outlets } from "./outlet.ts";
import { type Performance, perform } from "./perform.ts";
import type { Chime } from "./sound-board.ts";
import { speakersByDevice } from "./speakers-by-device.ts";

export type Chimes = {
  /** Sounds it now from these loudspeakers; where it is not decoded yet, or the page may not sound, nothing is heard. */
  ring(chime: Chime, speakers: readonly Speaker[]): Performance;
  /** Makes them ready for a device; they are few and short and stay. */
  prepare(outlet: Outlet): void;
  /** Whatever rings falls silent. */
  hush(): void;
};

const chimes: readonly Chime[] = ["press", "invite"];
const retryMs = 30_000;

export function createChimes(outlets: Outlets, fetchChime: (chime: Chime) => Promise<ArrayBuffer>): Chimes {
  const ready = new Map<string, Clip>();
  const ringing = new Set<Performance>();

  function prepare(outlet: Outlet): void {
    for (const chime of chimes) void decode(outlet, chime);
  }

  async function decode(outlet: Outlet, chime: Chime): Promise<void> {
    try {
      ready.set(`${chime} ${outlet.device}`, await outlet.decode(await fetchChime(chime)));
    } catch {
      // the runtime is coming back, or the pack has no such chime: the story is heard all the same
      setTimeout(() => void decode(outlet, chime), retryMs);
    }
  }

  return {
    prepare,
    ring(chime, speakers) {
      const parts = speakersByDevice(speakers).flatMap(([device, loudspeakers]) => {
        const outlet = outlets.of(device);
        const clip = ready.get(`${chime} ${device}`);
        return clip && outlet.context.state() === "running" ? { outlet, clip, loudspeakers } : [];
      });
      const ring = perform(parts, 0, () => ringing.delete(ring));
      if (parts.length > 0) ringing.add(ring);
      return {
        ...ring,
        fadeOut(fadeMs, done) {
          ringing.delete(ring);
          ring.fadeOut(fadeMs, done);
        },
      };
    },
    hush() {
      for (const ring of ringing) ring.fadeOut(0, () => {});
      ringing.clear();
    },
  };
}
