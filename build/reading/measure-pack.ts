import { silentLog } from "../../runtime/base/log.ts";
import type { PackStory } from "../../runtime/contract/pack.ts";
import { sectionOf } from "../../runtime/contract/section.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { readCommonCharacters } from "./common-characters.ts";
import type { StoryLevel } from "./level-table.ts";
import { measureLevel } from "./measure-level.ts";
import { properNames } from "./proper-names.ts";

/** Every story of a pack that plays, along the corridor and then the route. */
export async function measurePack(folder: string): Promise<StoryLevel[]> {
  const { pack } = await openPack({ folder, log: silentLog });
  const known = { common: readCommonCharacters(), names: properNames };
  return pack.stories.map((story) => ({
    place: placeOf(story),
    title: story.title,
    level: measureLevel(
      story.sentences.map(({ text }) => text),
      story.durationMs,
      known,
    ),
  }));
}

function placeOf(story: PackStory): string {
  if ("section" in story) return sectionOf(story.section).numeral;
  return story.checkpoint === "bonus" ? "加映" : `第 ${story.checkpoint} 站`;
}
