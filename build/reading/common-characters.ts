import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The 3,500 common characters of the State's table; the file beside this one says where it is from. */
export function readCommonCharacters(): Set<string> {
  const lines = readFileSync(join(import.meta.dirname, "common-characters.txt"), "utf8").split(/\r?\n/);
  return new Set(lines.filter((line) => !line.startsWith("#")).join(""));
}
