import type { Hall } from "../contract/hall.ts";
import type { PackView } from "../contract/pack.ts";
import { sectionIds } from "../contract/section.ts";
import type { VisitorHall } from "../contract/visitor.ts";

/** What a phone may know of this hall. */
export function readVisitorHall({ hall, hours }: Hall, pack: PackView): VisitorHall {
  return {
    name: hall.name,
    hours: { open: hours.open, close: hours.close },
    closedOn: hours.closedOn,
    sections: sectionIds.map((id) => ({
      id,
      stories: pack.stories
        .filter((story) => story.section === id)
        .map((story) => ({ id: story.id, title: story.title, teaser: story.teaser })),
    })),
  };
}
