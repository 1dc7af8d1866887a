import type { Shelf } from "./trail-book.ts";

export const shelfKey = "zange.trail.book";

/** The phone's storage as a shelf; where it is forbidden or full the page alone holds the trail. */
export function openShelf(storage: () => Pick<Storage, "getItem" | "setItem">): Shelf {
  return {
    async read() {
      try {
        return storage().getItem(shelfKey);
      } catch {
        return null;
      }
    },
    async write(text) {
      try {
        storage().setItem(shelfKey, text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
