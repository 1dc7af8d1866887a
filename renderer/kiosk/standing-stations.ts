import type { StationView } from "../../runtime/contract/screen.ts";
import { sectionIds } from "../../runtime/contract/section.ts";

/** The stations to draw: those of the hall, or the seven sections at rest while the runtime has not told. */
export function standingStations(stations: readonly StationView[]): readonly StationView[] {
  if (stations.length > 0) return stations;
  return sectionIds.map((section, index) => ({
    id: `untold-${section}`,
    section,
    atMetres: 0.9 + 1.7 * index,
    state: "idle",
    present: false,
    next: null,
    storyCount: 0,
    connected: false,
    output: { device: "default", channel: 1 },
  }));
}

/** Places of the marks on the upright sheet: evenly from margin to margin. */
export function evenPlaces(count: number): number[] {
  if (count < 2) return [540];
  return Array.from({ length: count }, (_, index) => 102 + (index * 876) / (count - 1));
}

const corridorMetres = 12;

/** Places of the marks on the lying sheet: the line is the wall, to scale. */
export function wallPlaces(stations: readonly StationView[], width: number): number[] {
  const last = stations[stations.length - 1]?.atMetres ?? 0;
  const metres = Math.max(corridorMetres, last + (stations[0]?.atMetres ?? 0));
  return stations.map(({ atMetres }) => (atMetres / metres) * width);
}
