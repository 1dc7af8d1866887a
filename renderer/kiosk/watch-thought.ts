import type { KioskStore } from "./kiosk-store.ts";
import type { PageClock } from "./page-clock.ts";

const thinkMs = 16_000;
/** Large text is for those who take their time. */
const elderThinkMs = 30_000;

/** Takes the question back after a while, so that the next visitor is invited. */
export function watchThought(store: KioskStore, clock: PageClock): () => void {
  let asked = store.read().heard;
  let cancel = (): void => {};
  const leave = store.subscribe(() => {
    const { heard, elder } = store.read();
    if (heard === asked) return;
    asked = heard;
    cancel();
    if (heard) cancel = clock.after(elder ? elderThinkMs : thinkMs, () => store.tell({ kind: "thought" }));
  });
  return () => {
    leave();
    cancel();
  };
}
