import type { StationView } from "../../../runtime/contract/screen.ts";
import type { Play } from "../kiosk-state.ts";
import { stationWords } from "./station-words.ts";

/** Somebody at another station is meant while a story is told here; it must be read from there, four metres off. */
export type CallOut = { words: string; stations: readonly StationView[] };

/** Those who wait come first: they have pressed. `undefined` while everybody else is only passing. */
export function findCallOut(stations: readonly StationView[], plays: readonly Play[]): CallOut | undefined {
  const asking = stations.filter((station) => stationWords(station, plays).look === "asking");
  const waiting = asking.filter(({ state }) => state === "waiting");
  const meant = waiting.length > 0 ? waiting : asking;
  const [first] = meant;
  return first && { words: stationWords(first, plays).words, stations: meant };
}
