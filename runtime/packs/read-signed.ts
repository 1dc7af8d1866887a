import { join } from "node:path";
import { type Approval, ApprovalsFile } from "../contract/approvals.ts";
import { readYaml } from "./read-yaml.ts";
import { tryReadText } from "./try-read.ts";

/** Answers whether approvals.yaml holds this very hash. A pack whose file is missing or cannot be read has approved nothing. */
export async function readSigned(
  folder: string,
): Promise<(kind: Approval["kind"], id: string, hash: string) => boolean> {
  const read = readYaml((await tryReadText(join(folder, "approvals.yaml"))) ?? "", ApprovalsFile);
  const signed = new Set(
    read.status === "ok" ? read.value.approved.map(({ kind, id, hash }) => `${kind} ${id} ${hash}`) : [],
  );
  return (kind, id, hash) => signed.has(`${kind} ${id} ${hash}`);
}
