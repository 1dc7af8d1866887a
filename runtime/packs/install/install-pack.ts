import { rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, messageOf } from "../../base/app-error.ts";
import type { Log } from "../../base/log.ts";
import { checkPack, type PackCheck } from "../check-pack.ts";
import { measureSound } from "../measure-sound.ts";
import type { PackFault } from "../pack-fault.ts";
import type { VersionStore } from "../version-store.ts";
import { type InstallLimits, installLimits } from "./install-limits.ts";
import { type InstallRefusal, InstallRefused, refusalOf, refuse } from "./install-refusal.ts";
import { type PackSource, packRoot } from "./pack-source.ts";
import { readFolder } from "./read-folder.ts";
import { readZip } from "./read-zip.ts";
import { sizeInWords } from "./size-in-words.ts";
import { stageFiles } from "./stage-files.ts";

export type InstallStep = "unpacking" | "checking" | "activating";

export type InstallDeps = {
  store: VersionStore;
  /** A zip file or a folder. */
  from: string;
  /** The pack that hall.yaml names; `undefined` where nobody knows the hall. */
  packId: string | undefined;
  now: number;
  log: Log;
  onStep?(step: InstallStep): void;
  /** Versions that a running exhibit still shows. */
  held?: readonly string[];
  limits?: InstallLimits;
  measure?: typeof measureSound;
  freeBytes?(folder: string): Promise<number>;
};

export type InstallResult =
  | { status: "installed"; version: string; check: PackCheck; notes: PackFault[] }
  | { status: "refused"; refusal: InstallRefusal };

/**
 * Installs a pack: lists, stages, checks, then swaps the pointer. Whatever is wrong on the way leaves the pack in force as it was and
 * the stage removed. A note of the check does not refuse, a warning does. Never throws.
 */
export async function installPack(deps: InstallDeps): Promise<InstallResult> {
  const { store, log } = deps;
  let stage: string | undefined;
  let source: PackSource | undefined;
  try {
    deps.onStep?.("unpacking");
    const limits = deps.limits ?? installLimits;
    source = (await isFolder(deps.from))
      ? await readFolder(deps.from, limits)
      : await readZip(deps.from, limits);
    const root = packRoot(source.files);
    if (root === undefined) throw refuse("no-pack");
    stage = await store.newStage();
    await needRoom(stage, source, limits, deps.freeBytes ?? freeBytesOf);
    const pack = join(stage, "pack");
    const hash = await stageFiles(source.files, root, pack, limits);

    deps.onStep?.("checking");
    const check = await checkPack(pack, { measure: deps.measure ?? measureSound });
    const { id, version } = check.about;
    const bad = check.faults.filter(({ severity }) => severity !== "note");
    if (bad.length > 0) return { status: "refused", refusal: refusalOf("faulty", String(bad.length), bad) };
    if (deps.packId !== undefined && id !== deps.packId) throw refuse("other-pack", id);

    deps.onStep?.("activating");
    const cover = `${id}-${version}`.slice(0, 90);
    const name = `${cover}-${hash.slice(0, 8)}`;
    await store.keep(pack, name, (folder) => isSame(folder, hash, stage ?? folder, limits));
    await store.activate(name, deps.now, deps.held);
    log.info("a pack was installed", { version: name });
    return { status: "installed", version: name, check, notes: check.faults };
  } catch (error) {
    if (error instanceof InstallRefused) return { status: "refused", refusal: error.refusal };
    log.error("a pack could not be installed", { code: codeOf(error), reason: messageOf(error) });
    const isFull = ["ENOSPC", "EDQUOT"].includes(codeOf(error));
    return { status: "refused", refusal: isFull ? refusalOf("no-room", "200 MB") : refusalOf("disk") };
  } finally {
    source?.close();
    if (stage) await rm(stage, { recursive: true, force: true }).catch(() => {}); // else at the next start
  }
}

/** Whether an installed version still holds every byte that it was installed with. */
async function isSame(folder: string, hash: string, stage: string, limits: InstallLimits): Promise<boolean> {
  try {
    const { files } = await readFolder(folder, limits);
    return (await stageFiles(files, "", join(stage, "again"), limits)) === hash;
  } catch {
    return false; // unreadable: replaced by what has just been checked
  }
}

async function needRoom(
  stage: string,
  { files }: PackSource,
  limits: InstallLimits,
  freeBytes: (folder: string) => Promise<number>,
): Promise<void> {
  const wanted = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, limits.spareBytes);
  const lacking = wanted - (await freeBytes(stage));
  if (lacking > 0) throw refuse("no-room", sizeInWords(lacking));
}

async function freeBytesOf(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw codeOf(error) === "ENOENT" ? refuse("not-there", path) : refuse("disk");
  }
}
