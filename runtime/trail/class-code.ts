import { randomInt } from "node:crypto";

/** No vowels, so that no word comes out, and of letters and figures that look alike only one: 8 not B, 5 nor S, 2 nor Z, V nor U. */
const letters = "346789CDFGHJKMNPQRTWXY";
const length = 4;

/** A code for a class that none of `taken` bears. */
export function makeClassCode(
  taken: ReadonlySet<string>,
  chance: (below: number) => number = randomInt,
): string {
  for (;;) {
    let code = "";
    for (let at = 0; at < length; at++) code += letters.charAt(chance(letters.length));
    if (!taken.has(code)) return code;
  }
}
