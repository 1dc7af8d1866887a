import { useEffect } from "react";
import { pageClock } from "../page-clock.ts";
import { answerMs } from "../watch-idle.ts";

const askAfterMs = 60_000;

/** Tells when nobody has touched the screen for a minute, and again when nobody answers; every touch begins anew. */
export function useLonely(asks: boolean, busy: boolean, onWaited: () => void, onTouched: () => void): void {
  useEffect(() => {
    let cancel = (): void => {};
    const again = (): void => {
      cancel();
      if (!busy) cancel = pageClock.after(asks ? answerMs : askAfterMs, onWaited);
    };
    const touched = (): void => {
      onTouched();
      again();
    };
    window.addEventListener("pointerdown", touched, true);
    window.addEventListener("keydown", touched, true);
    again();
    return () => {
      window.removeEventListener("pointerdown", touched, true);
      window.removeEventListener("keydown", touched, true);
      cancel();
    };
  }, [asks, busy, onWaited, onTouched]);
}
