import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder that holds package.json, above a folder of ours: the same from source and from dist/. */
export function findRoot(from = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (dirname(folder) === folder) return from;
  }
}
