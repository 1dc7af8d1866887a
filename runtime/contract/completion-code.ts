// What a phone shows at the end of the trail and the kiosk accepts: `K7QM·4XB2·P`, four letters of the visit, four marks, one that checks.
// A phone makes it by itself, without network. It says "somebody has walked the whole way", nothing of whom.
import { markOf } from "./code-mark.ts";
import { codeLetters, isWhole, plainCode, withCheck } from "./short-code.ts";

const saltLetters = 4;
export const completionLetters = 9;

/** The code of a visit (32 hex digits) in this hall; always the same one. */
export function completionCodeOf(hallId: string, visit: string): string {
  let salt = "";
  for (let at = 0; at < saltLetters; at++)
    salt += codeLetters.charAt(Number.parseInt(visit.slice(at * 2, at * 2 + 2), 16) & 31);
  return withCheck(salt + markOf(hallId, `complete/${salt}`));
}

export type CompletionRead =
  | { status: "whole"; code: string }
  | { status: "length" | "mistyped" | "foreign" };

/** What somebody typed or scanned, as such a code of this hall. */
export function readCompletionCode(hallId: string, typed: string): CompletionRead {
  const code = plainCode(typed.slice(0, 64));
  if (code.length !== completionLetters) return { status: "length" };
  if (!isWhole(code)) return { status: "mistyped" };
  const salt = code.slice(0, saltLetters);
  return code.slice(saltLetters, -1) === markOf(hallId, `complete/${salt}`)
    ? { status: "whole", code }
    : { status: "foreign" };
}

/** As it is shown: `K7QM·4XB2·P`. */
export function showCompletionCode(code: string): string {
  return `${code.slice(0, 4)}·${code.slice(4, 8)}·${code.slice(8)}`;
}
