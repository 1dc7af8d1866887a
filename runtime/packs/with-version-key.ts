import type { PackStory } from "../contract/pack.ts";
import type { Ceremony } from "../contract/spoken.ts";
import type { Pack } from "./open-pack.ts";

/**
 * The same pack with its version in the address of every sound and picture, so that a page that has read one version never gets a
 * file of another.
 */
export function withVersionKey(pack: Pack, key: string): Pack {
  const keyed = <T extends PackStory>(story: T): T => ({
    ...story,
    audioUrl: at(story.audioUrl, key),
    ...(story.pictureUrl !== undefined && { pictureUrl: at(story.pictureUrl, key) }),
  });
  const stories = pack.view.stories.map(keyed);
  const checkpoints = pack.view.checkpoints.map(keyed);
  const all: PackStory[] = [...stories, ...checkpoints];
  const byId = new Map(all.map((story) => [story.id, story]));
  return {
    ...pack,
    view: { ...pack.view, stories, checkpoints },
    stories: all,
    storiesOf: (section) => stories.filter((story) => story.section === section),
    story: (id) => byId.get(id),
  };
}

/** The same for the lines of a ceremony. */
export function ceremonyWithVersionKey(ceremony: Ceremony, key: string): Ceremony {
  const lines = ceremony.lines.map((line) => ({
    ...line,
    ...(line.audioUrl !== undefined && { audioUrl: at(line.audioUrl, key) }),
  }));
  return { ...ceremony, lines };
}

function at(url: string, key: string): string {
  return `${url}${url.includes("?") ? "&" : "?"}v=${key}`;
}
