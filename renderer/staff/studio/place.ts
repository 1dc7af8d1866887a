import type { StudioStories } from "../../../runtime/contract/studio.ts";

/** A story on the desk, and the sentence by its place, from 0; `null` takes the first that is to be recorded. */
export type Place = { story: string; at: number | null };

/** So long a page that comes back goes on by itself where it was left. */
const freshMs = 12 * 60 * 60_000;

/** `#menban/3` is the third sentence of that story. */
export function placeInHash(hash: string): Place | null {
  const [, story, number] = /^#([a-z][a-z0-9-]{0,59})(?:\/(\d{1,3}))?$/.exec(hash) ?? [];
  return story ? { story, at: number ? Math.max(0, Number(number) - 1) : null } : null;
}

export function hashOf(place: { story: string; at: number } | null): string {
  return place ? `#${place.story}/${place.at + 1}` : "#";
}

/** Where a page that knows nothing begins: with the story somebody was recording, if that was not long ago and it is not done. */
export function placeLeft({ last, stories }: StudioStories): Place | null {
  if (!last || last.agoMs > freshMs || last.agoMs < -freshMs) return null;
  const entry = stories.find(({ id }) => id === last.story);
  return entry && entry.state !== "recorded" ? { story: last.story, at: null } : null;
}

/** The first sentence without a take after the one recorded last, then the first of all; the last recorded one where none is left. */
export function sentenceToRecord(
  sentences: readonly { key: string; take: unknown }[],
  lastKey: string | undefined,
): number {
  const last = sentences.findIndex(({ key }) => key === lastKey);
  const after = sentences.findIndex(({ take }, at) => at > last && take === null);
  const first = after >= 0 ? after : sentences.findIndex(({ take }) => take === null);
  return first >= 0 ? first : Math.max(0, last);
}
