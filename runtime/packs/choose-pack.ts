import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Log } from "../base/log.ts";
import type { Fault } from "../contract/health.ts";
import { VersionId } from "../contract/pack-pointer.ts";
import type { Ceremony } from "../contract/spoken.ts";
import { approvedCeremonies } from "./approved-ceremonies.ts";
import { approvedOnly } from "./approved-only.ts";
import { openPack, type Pack } from "./open-pack.ts";
import type { PackFault } from "./pack-fault.ts";
import { readCeremonies } from "./read-spoken.ts";
import type { VersionStore } from "./version-store.ts";
import { ceremonyWithVersionKey, withVersionKey } from "./with-version-key.ts";

/** What is said of a pack to staff. */
export type PackNews = Pick<Fault, "code" | "subject" | "severity" | "sentence">;

export type ChosenPack = {
  /** Which files these are: a version id, or `shipped-<pack>`. Stands in the addresses of its sounds and pictures. */
  key: string;
  isShipped: boolean;
  /** Staff went back to it. */
  isBack: boolean;
  /** Changes with anything that a page may show or sound: files, approvals, recordings. */
  edition: string;
  /** Only approved stories and ceremonies are in it. */
  approvedOnly: boolean;
  pack: Pack;
  /** Words that are spoken together, line by line. */
  ceremonies: Ceremony[];
  news: PackNews[];
};

export type ChooseDeps = {
  store: VersionStore;
  /** Where the packs that came with the programme lie. */
  contentFolder: string;
  /** As hall.yaml names it. */
  packId: string;
  requireApproval: boolean;
  /** Where what people of the hall recorded lies; it sounds instead of the pack's own narration. */
  recordings?: string;
  log: Log;
};

/**
 * The pack that is to play: the installed one that the pointer names, where it can be read and is the hall's; else the shipped one,
 * and why. Never throws for what stands on the disk.
 */
export async function choosePack(deps: ChooseDeps): Promise<ChosenPack> {
  const { store, packId } = deps;
  const read = await store.readPointer();
  if (read.status === "broken") return shipped(deps, [pointerBroken(packId)]);
  if (read.status === "missing") return shipped(deps, []);
  const isBack = read.pointer.why === "back";
  if (read.pointer.current === "shipped") return shipped(deps, [], isBack);
  const version = read.pointer.current;
  const opened = await openPack({ folder: store.folderOf(version), ...openingOf(deps) });
  if (opened.faults.some(({ severity }) => severity === "serious"))
    return shipped(deps, [versionBroken(version)]);
  if (opened.pack.view.id !== packId) return shipped(deps, [otherPack(opened.pack.view.id, packId)]);
  return finish(deps, opened, version, [], isBack);
}

function openingOf({ recordings, log }: ChooseDeps) {
  return { log, ...(recordings !== undefined && { recordings }) };
}

async function shipped(deps: ChooseDeps, news: PackNews[], isBack = false): Promise<ChosenPack> {
  const opened = await openPack({ folder: join(deps.contentFolder, deps.packId), ...openingOf(deps) });
  return finish(deps, opened, `shipped-${deps.packId}`, news, isBack);
}

async function finish(
  { requireApproval }: ChooseDeps,
  opened: { pack: Pack; faults: PackFault[] },
  key: string,
  news: PackNews[],
  isBack: boolean,
): Promise<ChosenPack> {
  const kept = requireApproval ? await approvedOnly(opened.pack) : { pack: opened.pack, faults: [] };
  const { folder } = opened.pack;
  const read = await readCeremonies(folder); // a line without a sound is led in silence
  const held = requireApproval ? await approvedCeremonies(folder, read.ceremonies) : { ...read, faults: [] };
  const said = [...opened.faults, ...kept.faults, ...held.faults].map(
    ({ code, subject, severity, chinese }) => ({
      code,
      subject,
      severity,
      sentence: chinese,
    }),
  );
  const pack = withVersionKey(kept.pack, key);
  const ceremonies = held.ceremonies.map((ceremony) => ceremonyWithVersionKey(ceremony, key));
  return {
    key,
    edition: createHash("sha256")
      .update(JSON.stringify([pack.view, ceremonies]))
      .digest("hex")
      .slice(0, 12),
    isBack,
    isShipped: !VersionId.safeParse(key).success,
    approvedOnly: requireApproval,
    pack,
    ceremonies,
    news: [...news, ...said],
  };
}

function pointerBroken(subject: string): PackNews {
  return {
    code: "pack/pointer-broken",
    subject,
    severity: "warning",
    sentence:
      "记着用哪个内容包的文件坏了，先播放自带的内容包，展项照常。请在工作人员页面的“内容”里再装一次本馆的内容包。",
  };
}

function versionBroken(version: string): PackNews {
  return {
    code: "pack/installed-broken",
    subject: version,
    severity: "warning",
    sentence: `装好的内容包 ${version} 坏了，读不出来，先播放自带的内容包，展项照常。请在工作人员页面的“内容”里再装一次，或者换回上一版。`,
  };
}

function otherPack(installed: string, wanted: string): PackNews {
  return {
    code: "pack/installed-other",
    subject: installed,
    severity: "note",
    sentence: `装好的内容包叫“${installed}”，hall.yaml 里写的是“${wanted}”，先播放自带的那一个，展项照常。请核对 hall.yaml 里的 pack。`,
  };
}
