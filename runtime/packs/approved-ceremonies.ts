import type { Ceremony } from "../contract/spoken.ts";
import { ceremonyHash } from "./ceremony-hash.ts";
import { listCeremonies } from "./list-clips.ts";
import type { PackFault } from "./pack-fault.ts";
import { readSigned } from "./read-signed.ts";

/**
 * Of a pack's ceremonies those that were approved as they stand now, line by line with their voice: `requireApproval: true` of
 * hall.yaml. The others cannot be held; one fault names them.
 */
export async function approvedCeremonies(
  folder: string,
  ceremonies: readonly Ceremony[],
): Promise<{ ceremonies: Ceremony[]; faults: PackFault[] }> {
  const isSigned = await readSigned(folder);
  const listed = await listCeremonies(folder);
  const approved = new Set<string>();
  for (const ceremony of listed.ceremonies)
    if (isSigned("ceremony", ceremony.id, await ceremonyHash(folder, ceremony))) approved.add(ceremony.id);
  const left = ceremonies.filter(({ id }) => !approved.has(id));
  return {
    ceremonies: ceremonies.filter(({ id }) => approved.has(id)),
    faults: left.length === 0 ? [] : [leftOut(left)],
  };
}

function leftOut(left: readonly Ceremony[]): PackFault {
  return {
    code: "pack/ceremony-not-approved",
    subject: "ceremony",
    file: "approvals.yaml",
    line: 1,
    severity: "warning",
    chinese: `hall.yaml 要求内容先审定（requireApproval），仪式${left.map(({ title }) => `《${title}》`).join("")}没有审定或者审定后改过，先不能举行，故事照常。请审核登记，再装一次。`,
    english: `${left.map(({ id }) => id).join(", ")}: ceremonies that are not approved as they stand are left out`,
  };
}
