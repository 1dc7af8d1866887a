import { Howl } from "howler";

/** Stories decoded into memory, ready to sound without waiting for anything. */
export type StoryBank = {
  /** The decoded story if it is ready now. */
  ready(story: string): Howl | undefined;
  /** The decoded story; rejects with a reason when it cannot be had. A later call tries again. */
  load(story: string): Promise<Howl>;
  /** Loads these and lets go of the others, apart from `busy` ones. */
  keep(stories: readonly string[], busy: (story: string) => boolean): void;
};

type Entry = { howl: Promise<Howl>; ready: Howl | undefined };

/** `urlOf` answers where a story's sound lies, or `undefined` where the pack has none. */
export function createStoryBank(urlOf: (story: string) => string | undefined): StoryBank {
  const entries = new Map<string, Entry>();

  function entryOf(story: string): Entry {
    const known = entries.get(story);
    if (known) return known;
    const entry: Entry = { howl: decode(urlOf(story)), ready: undefined };
    entries.set(story, entry);
    entry.howl.then(
      (howl) => {
        if (entries.get(story) === entry) entry.ready = howl;
        else howl.unload(); // let go of while it was still on its way
      },
      () => {
        if (entries.get(story) === entry) entries.delete(story);
      },
    );
    return entry;
  }

  return {
    ready: (story) => entries.get(story)?.ready,
    load: (story) => entryOf(story).howl,
    keep(stories, busy) {
      for (const [story, entry] of entries) {
        if (stories.includes(story) || busy(story)) continue;
        entries.delete(story);
        entry.ready?.unload();
      }
      for (const story of stories) entryOf(story).howl.catch(() => {}); // told when somebody wants to hear it
    },
  };
}

/** Fetched here and not by Howler, which would fall back to a slow media element when a connection breaks. */
async function decode(url: string | undefined): Promise<Howl> {
  if (!url) throw new Error("the pack has no sound for this story");
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the sound answered ${answer.status}`);
  const local = URL.createObjectURL(await answer.blob());
  try {
    return await new Promise<Howl>((resolve, reject) => {
      const howl = new Howl({
        src: [local],
        format: ["mp3"],
        volume: 0, // so that a place in the middle can be sought without a blip of the beginning
        onload: () => resolve(howl),
        onloaderror: (_, error) => reject(new Error(`the sound cannot be decoded: ${String(error)}`)),
      });
    });
  } finally {
    URL.revokeObjectURL(local);
  }
}
