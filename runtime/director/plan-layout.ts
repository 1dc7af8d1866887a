import type { Hall } from "../contract/hall.ts";
import type { SectionId } from "../contract/section.ts";
import { sectionOf } from "../contract/section.ts";
import type { CeremonyPlan, Layout, StationPlan } from "./state.ts";

/** What a pack offers the corridor: ids of stories by section, and its ceremonies. */
export type Offer = {
  storiesOf(section: SectionId): readonly string[];
  ceremonies: readonly CeremonyPlan[];
};

/** Lays the hall and what its pack offers out for the director. */
export function planLayout(hall: Hall, offer: Offer): Layout {
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
    ceremonies: offer.ceremonies,
    stations: stations.map((station, index): StationPlan => {
      const section = sectionOf(station.section);
      return {
        id: station.id,
        placeName: `${section.numeral} ${section.name}`,
        onMotion: station.onMotion,
        volume: station.volume * hall.hall.volume,
        hasMotion: withMotion.has(station.id),
        stories: offer.storiesOf(station.section),
        bleeds: stations.flatMap((other, place) =>
          place !== index && Math.abs(other.atMetres - station.atMetres) < policy.bleedMetres ? [place] : [],
        ),
      };
    }),
  };
}
