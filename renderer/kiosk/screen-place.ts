import { soundScreen } from "../../runtime/contract/screen.ts";

/** What this page is for: the whole corridor, or one station's own small screen. */
export type ScreenPlace = { screenId: string; station: string | null };

/**
 * Read from the page's address: `?station=s3` is that station's screen, called `station-s3`; `?screen=hall-door` shows the
 * whole corridor without sounding; without either it is the screen that sounds.
 */
export function screenPlace(search: string): ScreenPlace {
  const query = new URLSearchParams(search);
  const station = query.get("station");
  if (station) return { screenId: `station-${station}`, station };
  return { screenId: query.get("screen") ?? soundScreen, station: null };
}
