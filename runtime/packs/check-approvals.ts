import { join } from "node:path";
import { ApprovalsFile } from "../contract/approvals.ts";
import { contentHash } from "./content-hash.ts";
import type { PackFault, PackFaultCode } from "./pack-fault.ts";
import { readYaml } from "./read-yaml.ts";
import { tryReadText } from "./try-read.ts";
import { yamlLines } from "./yaml-lines.ts";

const file = "approvals.yaml";

/**
 * Faults of `approvals.yaml`: entries whose content changed after it was signed, entries of stories that are not there, stories that
 * nobody signed in a pack that calls itself approved. A pack without the file is simply not approved, which is no fault.
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
  const faults: PackFault[] = [];
  for (const [at, { story, hash, reviewer, date }] of read.value.approved.entries()) {
    if (!storyIds.includes(story)) {
      faults.push(
        fault("pack/approval-unknown", story, lineOf(["approved", at, "story"]), {
          chinese: `审核记录里的故事“${story}”在内容包里没有，或者放不了。其他故事不受影响，请检查名字，或者删掉这一条。`,
          english: `an approval of ${story}, which is not among the stories that play`,
        }),
      );
      continue;
    }
    const now = await contentHash(folder, story);
    if (now === hash) continue;
    faults.push(
      fault("pack/approval-stale", story, lineOf(["approved", at, "hash"]), {
        chinese: `故事“${story}”在 ${date} 由${reviewer}审核之后改过，原来的审核不再算数（现在的指纹是 ${now}）。请重新审核，再登记新的指纹。`,
        english: `${story} changed after its approval; its hash is now ${now}`,
      }),
    );
  }
  if (read.value.status === "approved") {
    const signed = new Set(read.value.approved.map(({ story }) => story));
    for (const id of storyIds)
      if (!signed.has(id))
        faults.push(
          fault("pack/approval-missing", id, lineOf(["status"]), {
            chinese: `审核记录写着全部审核过（status: approved），但故事“${id}”没有登记。其他故事不受影响，请审核登记，或者把 status 改回 not-approved。`,
            english: `status says approved, but ${id} has no approval`,
          }),
        );
  }
  return faults;
}

/** Whether every one of these stories was signed as it stands now, and `approvals.yaml` says so. */
export async function isApproved(folder: string, storyIds: readonly string[]): Promise<boolean> {
  const read = readYaml((await tryReadText(join(folder, file))) ?? "", ApprovalsFile);
  if (read.status === "broken" || read.value.status !== "approved") return false;
  return (await checkApprovals(folder, storyIds)).length === 0;
}

function fault(
  code: PackFaultCode,
  subject: string,
  line: number,
  words: { chinese: string; english: string },
): PackFault {
  return { code, subject, file, line, severity: "warning", ...words };
}
