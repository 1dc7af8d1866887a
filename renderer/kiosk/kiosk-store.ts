import { emptyKiosk, type KioskEvent, type KioskState, reduceKiosk } from "./kiosk-state.ts";

/** The one place that knows what this page shows; made for React's `useSyncExternalStore`. */
export type KioskStore = {
  read(): KioskState;
  tell(event: KioskEvent): void;
  /** Calls `listen` after every change; the answer ends that. */
  subscribe(listen: () => void): () => void;
};

export function createKioskStore(start: KioskState = emptyKiosk): KioskStore {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    tell(event) {
      const next = reduceKiosk(state, event);
      if (next === state) return;
      state = next;
      for (const listen of [...listeners]) listen();
    },
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
