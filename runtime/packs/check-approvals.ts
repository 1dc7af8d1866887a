import { join } from "node:path";
import { type Approval, ApprovalsFile } from "../contract/approvals.ts";
import { ceremonyHash } from "./ceremony-hash.ts";
import { contentHash } from "./content-hash.ts";
import { listCeremonies } from "./list-clips.ts";
import type { PackFault, PackFaultCode } from "./pack-fault.ts";
import { readYaml } from "./read-yaml.ts";
import { tryReadText } from "./try-read.ts";
import { yamlLines } from "./yaml-lines.ts";

const file = "approvals.yaml";
const names = { story: "故事", ceremony: "仪式" };

/** What there is to sign: the hash of each story and ceremony as it stands now, asked for when it is needed. */
type Signable = { kind: Approval["kind"]; id: string; hash(): Promise<string> };

/**
 * Faults of `approvals.yaml`: entries whose content changed after it was signed, entries of what is not there, stories and ceremonies
 * that nobody signed in a pack that calls itself approved. A pack without the file is simply not approved, which is no fault.
 */
export async function checkApprovals(folder: string, storyIds: readonly string[]): Promise<PackFault[]> {
  const text = await tryReadText(join(folder, file));
  if (text === undefined) return [];
  const read = readYaml(text, ApprovalsFile);
  if (read.status === "broken")
    return [
      fault("pack/approvals-broken", "approvals", read.line, {
        chinese: `审核记录第 ${read.line} 行读不懂：${read.chinese}。内容照常播放，但都按没有审核过算，请改正这一行。`,
        english: `approvals cannot be read: ${read.reason}; nothing counts as approved`,
      }),
    ];
  const lineOf = yamlLines(text);
  const signables = await listSignables(folder, storyIds);
  const faults: PackFault[] = [];
  for (const [at, { kind, id, hash, reviewer, date }] of read.value.approved.entries()) {
    const name = `${names[kind]}“${id}”`;
    const signable = signables.find((each) => each.kind === kind && each.id === id);
    if (!signable) {
      faults.push(
        fault("pack/approval-unknown", id, lineOf(["approved", at, kind]), {
          chinese: `审核记录里的${name}在内容包里没有，或者放不了。其他内容不受影响，请检查名字，或者删掉这一条。`,
          english: `an approval of the ${kind} ${id}, which is not among those that play`,
        }),
      );
      continue;
    }
    const now = await signable.hash();
    if (now === hash) continue;
    faults.push(
      fault("pack/approval-stale", id, lineOf(["approved", at, "hash"]), {
        chinese: `${name}在 ${date} 由${reviewer}审核之后改过，原来的审核不再算数（现在的指纹是 ${now}）。请重新审核，再登记新的指纹。`,
        english: `${id} changed after its approval; its hash is now ${now}`,
      }),
    );
  }
  if (read.value.status === "approved") {
    const signed = new Set(read.value.approved.map(({ kind, id }) => `${kind} ${id}`));
    for (const { kind, id } of signables)
      if (!signed.has(`${kind} ${id}`))
        faults.push(
          fault("pack/approval-missing", id, lineOf(["status"]), {
            chinese: `审核记录写着全部审核过（status: approved），但${names[kind]}“${id}”没有登记。其他内容不受影响，请审核登记，或者把 status 改回 not-approved。`,
            english: `status says approved, but the ${kind} ${id} has no approval`,
          }),
        );
  }
  return faults;
}

/** Whether every one of these stories and every ceremony was signed as it stands now, and `approvals.yaml` says so. */
export async function isApproved(folder: string, storyIds: readonly string[]): Promise<boolean> {
  const read = readYaml((await tryReadText(join(folder, file))) ?? "", ApprovalsFile);
  if (read.status === "broken" || read.value.status !== "approved") return false;
  return (await checkApprovals(folder, storyIds)).length === 0;
}

async function listSignables(folder: string, storyIds: readonly string[]): Promise<Signable[]> {
  const { ceremonies } = await listCeremonies(folder);
  return [
    ...storyIds.map((id) => ({ kind: "story" as const, id, hash: () => contentHash(folder, id) })),
    ...ceremonies.map((ceremony) => ({
      ...{ kind: "ceremony" as const, id: ceremony.id },
      hash: () => ceremonyHash(folder, ceremony),
    })),
  ];
}

function fault(
  code: PackFaultCode,
  subject: string,
  line: number,
  words: { chinese: string; english: string },
): PackFault {
  return { code, subject, file, line, severity: "warning", ...words };
}
