import type { KioskStore } from "./kiosk-store.ts";
import type { PageClock } from "./page-clock.ts";

const leftAloneMs = 60_000;

/** A minute after the last story and the last touch the page is as the next visitor shall find it. */
export function watchIdle(store: KioskStore, clock: PageClock, touches: EventTarget = window): () => void {
  let cancel = (): void => {};
  const again = (): void => {
    cancel();
    if (store.read().plays.length > 0) return;
    cancel = clock.after(leftAloneMs, () => store.tell({ kind: "left-alone" }));
  };
  touches.addEventListener("pointerdown", again, true);
  const leave = store.subscribe(again);
  again();
  return () => {
    touches.removeEventListener("pointerdown", again, true);
    leave();
    cancel();
  };
}
