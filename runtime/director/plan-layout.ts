import type { Hall } from "../contract/hall.ts";
import type { SectionId } from "../contract/section.ts";
import { sectionOf } from "../contract/section.ts";
import type { Layout, StationPlan } from "./state.ts";

/** Lays the hall and the stories of its pack out for the director. */
export function planLayout(hall: Hall, storiesOf: (section: SectionId) => readonly string[]): Layout {
  const { policy, stations } = hall.corridor;
  const withMotion = new Set(
    hall.devices.flatMap((device) =>
      Object.values(device.inputs).flatMap((input) =>
        "station" in input && input.as === "motion" ? [input.station] : [],
      ),
    ),
  );
  return {
    policy,
    stations: stations.map((station, index): StationPlan => {
      const section = sectionOf(station.section);
      return {
        id: station.id,
        placeName: `${section.numeral} ${section.name}`,
        onMotion: station.onMotion,
        volume: station.volume * hall.hall.volume,
        hasMotion: withMotion.has(station.id),
        stories: storiesOf(station.section),
        bleeds: stations.flatMap((other, place) =>
          place !== index && Math.abs(other.atMetres - station.atMetres) < policy.bleedMetres ? [place] : [],
        ),
      };
    }),
  };
}
