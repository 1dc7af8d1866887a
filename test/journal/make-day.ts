import type { Fact } from "../../runtime/contract/journal.ts";
import { sections } from "../../runtime/contract/section.ts";
import { presenceBegan, presenceEnded, storyEnded, storyStarted } from "./make-fact.ts";

const reasons = ["finished", "finished", "finished", "left", "replaced", "stopped"] as const;

/** What a middling day leaves in the journal: people come to each station in turn, hear a story, go. */
export function makeDay(visits = 120): Fact[] {
  return Array.from({ length: visits }, (_, visit): Fact[] => {
    const section = sections[visit % sections.length];
    const place = `s${(visit % sections.length) + 1}`;
    const placeName = section ? `${section.numeral} ${section.name}` : place;
    const play = { play: `p${visit}`, place, placeName, story: `story-${place}` };
    const reason = reasons[visit % reasons.length] ?? "finished";
    const heardMs = reason === "finished" ? 62_000 : 9000 + (visit % 7) * 5000;
    return [
      presenceBegan({ station: place, placeName }),
      storyStarted(play),
      storyEnded({ ...play, reason, heardMs }),
      presenceEnded({ station: place, placeName, lastedMs: heardMs + 4000 }),
    ];
  }).flat();
}
