import { join } from "node:path";
import { StoryId } from "../contract/pack.ts";
import { VersionId } from "../contract/pack-pointer.ts";
import type { Pack } from "./open-pack.ts";
import type { VersionStore } from "./version-store.ts";

type Places = { versions: Pick<VersionStore, "folderOf">; contentFolder: string; pack: Pick<Pack, "folder"> };

/**
 * Where the files of that version lie: a page that has read one goes on getting its files after another has taken over. Without a
 * version it is the pack in force; `undefined` where the word names no version at all.
 */
export function folderOfKey(key: string | undefined, { versions, contentFolder, pack }: Places) {
  if (key === undefined) return pack.folder;
  if (VersionId.safeParse(key).success) return versions.folderOf(key);
  const shipped = StoryId.safeParse(key.replace(/^shipped-/, ""));
  return key.startsWith("shipped-") && shipped.success ? join(contentFolder, shipped.data) : undefined;
}
