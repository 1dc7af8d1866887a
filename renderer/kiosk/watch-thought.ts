import type { Heard } from "./kiosk-state.ts";
import type { KioskStore } from "./kiosk-store.ts";
import type { PageClock } from "./page-clock.ts";

const thinkMs = 16_000;
/** Large text is for those who take their time. */
const elderThinkMs = 30_000;

/** So long whoever heard the story may ask for its question again. */
const rememberMs = 120_000;

/** Takes the question back after a while, so that the next visitor is invited; later it cannot be asked for any more either. */
export function watchThought(store: KioskStore, clock: PageClock): () => void {
  let asked = store.read().heard;
  let cancel = (): void => {};
  const remembered = new Map<Heard, () => void>();
  const leave = store.subscribe(() => {
    const { heard, elder, past } = store.read();
    for (const [each, forget] of remembered) {
      if (past.includes(each)) continue;
      forget();
      remembered.delete(each);
    }
    for (const each of past) {
      if (remembered.has(each)) continue;
      remembered.set(
        each,
        clock.after(rememberMs, () => store.tell({ kind: "forgotten", heard: each })),
      );
    }
    if (heard === asked) return;
    asked = heard;
    cancel();
    if (heard) cancel = clock.after(elder ? elderThinkMs : thinkMs, () => store.tell({ kind: "thought" }));
  });
  return () => {
    leave();
    cancel();
    for (const forget of remembered.values()) forget();
  };
}
