import { isSwitched } from "./kiosk-state.ts";
import type { KioskStore } from "./kiosk-store.ts";
import type { PageClock } from "./page-clock.ts";

/** So long after the last story and the last touch the page asks whether anybody still looks … */
const askAfterMs = 60_000;
/** … and so long it waits for an answer. */
export const answerMs = 20_000;

/**
 * Leaves the page as the next visitor shall find it when nobody is there any more. A touch anywhere is an answer; while a
 * story is told nobody is asked.
 */
export function watchIdle(store: KioskStore, clock: PageClock, touches: EventTarget = window): () => void {
  let cancel = (): void => {};
  let before = store.read();
  const again = (): void => {
    cancel();
    const { plays } = store.read();
    if (plays.length > 0) return;
    cancel = clock.after(askAfterMs, ask);
  };
  const ask = (): void => {
    const state = store.read();
    if (!isSwitched(state)) return;
    // where the whole screen is taken nobody could answer
    const mayAsk = state.mode.kind === "open";
    if (mayAsk) store.tell({ kind: "asked" });
    cancel = clock.after(mayAsk ? answerMs : 0, () => store.tell({ kind: "left-alone" }));
  };
  const touched = (): void => {
    store.tell({ kind: "stayed" });
    again();
  };
  // what other visitors do at the stations is no answer: only a story or a switch begins the minute anew
  const changed = (): void => {
    const state = store.read();
    const isSame =
      state.plays === before.plays &&
      state.pinyin === before.pinyin &&
      state.english === before.english &&
      state.elder === before.elder;
    before = state;
    if (!isSame) again();
  };
  touches.addEventListener("pointerdown", touched, true);
  const leave = store.subscribe(changed);
  again();
  return () => {
    touches.removeEventListener("pointerdown", touched, true);
    leave();
    cancel();
  };
}
