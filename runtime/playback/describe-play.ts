import type { Hall } from "../contract/hall.ts";
import type { PackStory } from "../contract/pack.ts";
import { sectionOf } from "../contract/section.ts";
import type { Effect } from "../director/state.ts";
import type { PlayOrder } from "./ledger.ts";

/** The director's decision with everything that the page and the journal need; `undefined` when station or story is gone. */
export function describePlay(
  { playId, station, volume, wish }: Extract<Effect, { kind: "play" }>,
  hall: Hall,
  story: PackStory | undefined,
  pack: string,
): PlayOrder | undefined {
  const settings = hall.corridor.stations.find(({ id }) => id === station);
  if (!settings || !story) return undefined;
  const { numeral, name } = sectionOf(settings.section);
  return {
    playId,
    station,
    placeName: `${numeral} ${name}`,
    story: story.id,
    title: story.title,
    pack,
    durationMs: story.durationMs,
    volume,
    output: settings.output,
    ...wish,
  };
}
