import type { StationView } from "../../../runtime/contract/screen.ts";
import type { Play } from "../kiosk-state.ts";
import { stationWords } from "./station-words.ts";

/** Somebody at another station is meant while a story is told here; it must be read from there, four metres off. */
export type CallOut = { words: string; stations: readonly StationView[] };

/** Room in the strip over the controls, between its edges, and beside each seal; pixels. */
const strip = { width: 904, gap: 16 };
const largest = { seal: 80, words: 66 };

/** As large as all seals and the words in one row allow: six may wait at once. */
export function stripSizes({ words, stations }: CallOut): { seal: number; words: number } {
  const characters = Array.from(words).length;
  const full = stations.length * (largest.seal + strip.gap) + characters * largest.words;
  const share = Math.min(1, strip.width / full);
  return { seal: Math.floor(largest.seal * share), words: Math.floor(largest.words * share) };
}

/** Those who wait come first: they have pressed. `undefined` while everybody else is only passing. */
export function findCallOut(stations: readonly StationView[], plays: readonly Play[]): CallOut | undefined {
  const asking = stations.filter((station) => stationWords(station, plays).look === "asking");
  const waiting = asking.filter(({ state }) => state === "waiting");
  const meant = waiting.length > 0 ? waiting : asking;
  const [first] = meant;
  return first && { words: stationWords(first, plays).words, stations: meant };
}
