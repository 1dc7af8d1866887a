export type NameRegister = {
  /** Notes a file or folder with all folders above it; `false` where that name is taken on a disk that minds no case. */
  add(path: string, isFolder: boolean): boolean;
};

/** Sees to it that no two names of a pack fall together on Windows or a Mac. */
export function createNameRegister(): NameRegister {
  const known = new Map<string, { path: string; isFolder: boolean }>();
  return {
    add(path, isFolder) {
      const parts = path.replace(/\/$/, "").split("/");
      return parts.every((_part, at) => {
        const here = parts.slice(0, at + 1).join("/");
        const folder = isFolder || at < parts.length - 1;
        const key = folded(here);
        const before = known.get(key);
        known.set(key, { path: here, isFolder: folder });
        return before === undefined || (before.path === here && before.isFolder && folder);
      });
    },
  };
}

/** By way of capitals, so that ß and SS, ſ and s fall together too. */
function folded(path: string): string {
  return path.normalize("NFC").toUpperCase().toLowerCase();
}
