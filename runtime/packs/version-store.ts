// Installed packs in the data folder:
//   packs/versions/<version id>/   whole packs, the last three
//   packs/current.json             which of them plays (runtime/contract/pack-pointer.ts)
//   packs/staging/<anything>/      packs on their way in; whatever a power cut leaves here is removed at the next start
import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { codeOf } from "../base/app-error.ts";
import { syncFolder } from "../base/sync-folder.ts";
import { writeFileSafely } from "../base/write-file-safely.ts";
import { PackPointer, VersionId, type VersionOrShipped } from "../contract/pack-pointer.ts";
import { readYaml } from "./read-yaml.ts";
import { tryReadText } from "./try-read.ts";

const keptVersions = 3;

export type PointerRead =
  | { status: "ok"; pointer: PackPointer }
  /** Nothing was ever installed. */
  | { status: "missing" }
  | { status: "broken" };

export type VersionStore = {
  folderOf(version: string): string;
  /** Changes with every swap; for whoever looks once a second. */
  stamp(): Promise<string>;
  readPointer(): Promise<PointerRead>;
  /** A new folder to stage a pack in, on the same disk as the versions. */
  newStage(): Promise<string>;
  /** Moves a staged pack to its place. A version that is there already, byte for byte by its id, is kept unless `isSound` denies it. */
  keep(stage: string, version: string, isSound: (folder: string) => Promise<boolean>): Promise<void>;
  /** Swaps the pointer to an installed version and removes what is older than the last three. */
  activate(version: string, at: number, held?: readonly string[]): Promise<void>;
  /** The version that `goBack` would take; `undefined` where there is none. */
  previous(): Promise<VersionOrShipped | undefined>;
  /** Swaps the pointer to the version before; answers whether there was one. */
  goBack(at: number): Promise<boolean>;
  clearStages(): Promise<void>;
};

/** Everything here throws what the disk throws, apart from `stamp`, `readPointer` and `clearStages`. */
export function openVersionStore(dataFolder: string): VersionStore {
  const packs = join(dataFolder, "packs");
  const versions = join(packs, "versions");
  const staging = join(packs, "staging");
  const pointerFile = join(packs, "current.json");
  const folderOf = (version: string) => join(versions, version);

  async function readPointer(): Promise<PointerRead> {
    const text = await tryReadText(pointerFile);
    if (text === undefined) return { status: "missing" };
    const read = readYaml(text, PackPointer);
    return read.status === "ok" ? { status: "ok", pointer: read.value } : { status: "broken" };
  }

  async function swap(pointer: Omit<PackPointer, "format">): Promise<void> {
    await writeFileSafely(pointerFile, `${JSON.stringify({ format: 1, ...pointer }, null, 1)}\n`);
  }

  async function prune(pointer: Pick<PackPointer, "current" | "before">, held: readonly string[]) {
    const there = await Promise.all(
      (await namesIn(versions))
        .filter((name) => VersionId.safeParse(name).success)
        .map(async (name) => ({ name, at: (await stat(folderOf(name))).mtimeMs })),
    );
    there.sort((a, b) => b.at - a.at);
    const order = [pointer.current, ...pointer.before, ...there.map(({ name }) => name)];
    const kept = new Set<string>();
    for (const name of order) if (name !== "shipped" && kept.size < keptVersions) kept.add(name);
    for (const { name } of there)
      if (!kept.has(name) && !held.includes(name))
        // A file that Windows still holds open keeps its folder until the next time.
        await rm(folderOf(name), { recursive: true, force: true }).catch(() => {});
  }

  async function previous() {
    const read = await readPointer();
    for (const version of read.status === "ok" ? read.pointer.before : [])
      if (version === "shipped" || (await isFolder(folderOf(version)))) return version;
    return undefined;
  }

  return {
    folderOf,
    readPointer,
    previous,
    async stamp() {
      try {
        const { mtimeMs, size, ino } = await stat(pointerFile);
        return `${mtimeMs}/${size}/${ino}`;
      } catch {
        return "missing"; // while it is being swapped, or for ever
      }
    },
    async newStage() {
      const stage = join(staging, randomBytes(6).toString("hex"));
      await mkdir(stage, { recursive: true });
      return stage;
    },
    async keep(stage, version, isSound) {
      await mkdir(versions, { recursive: true });
      const place = folderOf(version);
      if (await isFolder(place)) {
        if (await isSound(place)) return;
        await renamePatiently(place, join(staging, `broken-${randomBytes(6).toString("hex")}`));
      }
      await renamePatiently(stage, place);
      await syncFolder(versions);
    },
    async activate(version, at, held = []) {
      const read = await readPointer();
      const old: Pick<PackPointer, "current" | "before"> =
        read.status === "ok" ? read.pointer : { current: "shipped", before: [] };
      if (read.status === "ok" && old.current === version) return;
      const before = [...new Set([old.current, ...old.before])].filter((each) => each !== version);
      const next = { current: version, before: before.slice(0, keptVersions - 1) };
      await swap({ ...next, why: "installed", at });
      await prune(next, held);
    },
    async goBack(at) {
      const to = await previous();
      const read = await readPointer();
      if (to === undefined || read.status !== "ok") return false;
      const before = read.pointer.before.slice(read.pointer.before.indexOf(to) + 1);
      await swap({ current: to, before, why: "back", at });
      return true;
    },
    async clearStages() {
      await rm(staging, { recursive: true, force: true }).catch(() => {}); // in the way of nothing but room
    },
  };
}

/** On Windows whatever looks through new files (a virus scanner, the indexer) holds their folder for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++)
    try {
      return await rename(from, to);
    } catch (error) {
      if (tries >= 10 || !["EPERM", "EACCES", "EBUSY"].includes(codeOf(error))) throw error;
      await setTimeout(200);
    }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // gone or unreadable: either way it cannot play
  }
}
