import { markOf } from "../../../runtime/contract/code-mark.ts";
import { readShortCode } from "../../../runtime/contract/short-code.ts";
import type { VisitorTrail } from "../../../runtime/contract/visitor-trail.ts";
import type { Place } from "./stop-words.ts";

export type CodeFound =
  | { status: "stop"; place: Place }
  | { status: "length" | "mistyped" }
  /** Well-formed, but of another hall, or made up. */
  | { status: "foreign" }
  /** Nothing to compare it with: the trail is not on this phone yet, or the hall cannot read its key. */
  | { status: "unreached" };

/** The stop whose short code somebody typed, by what the phone holds; `readTrail` is asked only for a code that is whole. */
export async function findCode(
  typed: string,
  readTrail: () => Promise<Pick<VisitorTrail, "hallId" | "stops"> | undefined>,
): Promise<CodeFound> {
  const read = readShortCode(typed.slice(0, 64));
  if (read.status !== "whole") return read;
  const trail = await readTrail();
  if (!trail || trail.stops.every(({ marks }) => marks.code === "")) return { status: "unreached" };
  const mark = markOf(trail.hallId, read.code);
  const stop = trail.stops.find(({ marks }) => marks.code === mark);
  return stop ? { status: "stop", place: stop.place } : { status: "foreign" };
}
