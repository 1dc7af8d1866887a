import { join } from "node:path";
import { PackFile } from "../../contract/pack.ts";
import type { VersionOrShipped } from "../../contract/pack-pointer.ts";
import { readYaml } from "../read-yaml.ts";
import { tryReadText } from "../try-read.ts";
import type { VersionStore } from "../version-store.ts";

/** What a version is called, for a person; by its id where its cover cannot be read. */
export async function nameVersion(store: Pick<VersionStore, "folderOf">, version: VersionOrShipped) {
  if (version === "shipped") return { title: "自带的内容包", version: "", isShipped: true };
  const text = await tryReadText(join(store.folderOf(version), "pack.yaml"));
  const read = text === undefined ? undefined : readYaml(text, PackFile);
  return read?.status === "ok"
    ? { title: read.value.title, version: read.value.version, isShipped: false }
    : { title: version, version: "", isShipped: false };
}
