import { isWalking, readWalk, type Walk } from "./walk.ts";

const key = "zange.patrol";
/** Until when a scanned post leads back to the patrol; read by follow-patrol.ts on the stop's page, which need not know more. */
const untilKey = "zange.patrol.until";
const longestMs = 12 * 3_600_000;

export type WalkKeeper = {
  load(): Walk | undefined;
  /** Answers whether the phone has kept it. */
  save(walk: Walk | undefined): boolean;
};

/** The walk in the phone's storage, which may be full or forbidden. Never throws. */
export function keepWalk(storage: () => Storage, now: () => number): WalkKeeper {
  return {
    load() {
      try {
        return readWalk(storage().getItem(key));
      } catch {
        return undefined; // forbidden: the walk lasts as long as the page
      }
    },
    save(walk) {
      try {
        if (walk && isWalking(walk, now())) storage().setItem(untilKey, String(walk.beganAt + longestMs));
        else storage().removeItem(untilKey);
        if (walk) storage().setItem(key, JSON.stringify(walk));
        else storage().removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}
