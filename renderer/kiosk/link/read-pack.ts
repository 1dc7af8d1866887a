import { PackView } from "../../../runtime/contract/pack.ts";
import type { PageClock } from "../page-clock.ts";
import { reconnectDelayMs } from "./reconnect-delay.ts";

export type ReadPackDeps = {
  /** Answers the parsed body of `GET /api/pack`; rejects when there is none. */
  fetchPack: () => Promise<unknown>;
  clock: PageClock;
};

/** The pack in force. Asks again for ever: without it there is nothing to show but the scroll, which is shown meanwhile. */
export async function readPack({ fetchPack, clock }: ReadPackDeps): Promise<PackView> {
  for (let failures = 1; ; failures++) {
    try {
      return PackView.parse(await fetchPack());
    } catch {
      // the runtime is starting or swapping its pack
      await new Promise<void>((resolve) => clock.after(reconnectDelayMs(failures), resolve));
    }
  }
}
