import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PackStory, StoryFront } from "../../runtime/contract/pack.ts";
import { contentHash } from "../../runtime/packs/content-hash.ts";
import { hanOf } from "../../runtime/packs/han.ts";
import { parseStory } from "../../runtime/packs/parse-story.ts";

/** One story with everything that a reviewer signs for. */
export type ReviewStory = {
  story: PackStory;
  front: StoryFront;
  hash: string;
  characters: number;
  /** The picture's own drawing; absent where the pack has none. */
  picture?: string;
};

/** Gathers what a reviewer reads of a story that plays. Throws what the disk throws: the story was read a moment ago. */
export async function gatherStory(folder: string, story: PackStory): Promise<ReviewStory> {
  const { id } = story;
  const parsed = parseStory(await readFile(join(folder, "stories", `${id}.md`), "utf8"));
  if (parsed.status === "broken") throw new Error(`stories/${id}.md:${parsed.line}: ${parsed.english}`);
  return {
    story,
    front: parsed.story.front,
    hash: await contentHash(folder, id),
    characters: hanOf(story.sentences.map(({ text }) => text).join("")).length,
    ...(story.pictureUrl !== undefined && {
      picture: await readFile(join(folder, "pictures", `${id}.svg`), "utf8"),
    }),
  };
}
