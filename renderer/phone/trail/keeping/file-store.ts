export type Put = "kept" | "full" | "unreached";

/** The files of one edition of the trail on this phone. */
export type FileStore = {
  has(address: string): Promise<boolean>;
  /** Fetches a file and keeps it; what the hall does not have counts as kept. */
  put(address: string): Promise<Put>;
  /** Lets go of every other edition. */
  dropOthers(): Promise<void>;
};

/** Opens the files of an edition; rejects where the browser keeps none. `root` tells apart trails that share an address. */
export async function openFileStore(caches: CacheStorage, root: string, edition: string): Promise<FileStore> {
  const family = `zange-trail:${root}:`;
  const name = family + edition;
  const cache = await caches.open(name);
  return {
    has: async (address) => (await cache.match(address, { ignoreVary: true })) !== undefined,
    async put(address) {
      let answer: Response;
      try {
        answer = await fetch(address, { cache: "no-cache" }); // past the worker, which may have it from an older edition
      } catch {
        return "unreached";
      }
      if (answer.status === 404) return "kept";
      if (answer.status !== 200) return "unreached";
      try {
        await cache.put(address, answer);
        return "kept";
      } catch (why) {
        return why instanceof DOMException && why.name === "QuotaExceededError" ? "full" : "unreached";
      }
    },
    async dropOthers() {
      for (const other of await caches.keys())
        if (other.startsWith(family) && other !== name) await caches.delete(other);
    },
  };
}
