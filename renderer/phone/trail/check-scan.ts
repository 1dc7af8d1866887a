import { markOf } from "../../../runtime/contract/code-mark.ts";
import { plainCode } from "../../../runtime/contract/short-code.ts";
import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";

/** Whether the signature in a scanned address is that of this stop's post, or nobody can tell. Without network, too. */
export function isScanOf(
  { hallId, marks }: Pick<VisitorCheckpoint, "hallId" | "marks">,
  tag: string,
): boolean {
  return marks.tag === "" || markOf(hallId, plainCode(tag.slice(0, 64))) === marks.tag;
}
