import { createContext, useContext, useEffect, useRef, useSyncExternalStore } from "react";
import type { KioskState } from "./kiosk-state.ts";
import type { Kiosk } from "./start-kiosk.ts";

export const KioskContext = createContext<Kiosk | null>(null);

/** The page's parts. */
export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (!kiosk) throw new Error("drawn outside the kiosk");
  return kiosk;
}

/** What the page shows now. */
export function useKioskState(): KioskState {
  const { store } = useKiosk();
  return useSyncExternalStore(store.subscribe, store.read);
}

/** Calls `beat` with every pulse while drawn, and once at first, without drawing anything anew. */
export function useHeartbeat(beat: () => void): void {
  const { heartbeat } = useKiosk();
  const latest = useRef(beat);
  useEffect(() => {
    latest.current = beat;
  });
  useEffect(() => {
    latest.current();
    return heartbeat.join(() => latest.current());
  }, [heartbeat]);
}
