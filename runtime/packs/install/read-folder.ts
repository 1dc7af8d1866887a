import { createReadStream } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../base/app-error.ts";
import { isLitter, wrongName } from "./entry-name.ts";
import type { InstallLimits } from "./install-limits.ts";
import { refuse } from "./install-refusal.ts";
import { createNameRegister } from "./name-register.ts";
import type { PackSource, SourceFile } from "./pack-source.ts";
import { sizeInWords } from "./size-in-words.ts";

/** Lists a folder of a stick by the same rules as a zip. Links are refused, never followed. Throws InstallRefused. */
export async function readFolder(folder: string, limits: InstallLimits): Promise<PackSource> {
  const files: SourceFile[] = [];
  const names = createNameRegister();
  const waiting = [""];
  let entries = 0;
  let bytes = 0;
  for (let within = waiting.shift(); within !== undefined; within = waiting.shift()) {
    for (const entry of await list(join(folder, within))) {
      entries += 1;
      if (entries > limits.files) throw refuse("too-many", String(limits.files));
      const path = `${within}${entry.name}`;
      if (entry.isSymbolicLink()) throw refuse("link", path);
      if (isLitter(path) || path === "System Volume Information") continue;
      const wrong = wrongName(path);
      if (wrong) throw refuse(wrong, path);
      if (!names.add(path, entry.isDirectory())) throw refuse("twice", path);
      if (entry.isDirectory()) {
        waiting.push(`${path}/`);
        continue;
      }
      if (!entry.isFile()) throw refuse("special", path);
      const { size } = await lstat(join(folder, path));
      bytes += size;
      if (bytes > limits.bytes) throw refuse("too-big", sizeInWords(limits.bytes));
      files.push({
        path,
        sizeBytes: size,
        packedBytes: size,
        open: async () => createReadStream(join(folder, path)),
      });
    }
  }
  return { files, close: () => {} };
}

async function list(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw codeOf(error) === "ENOENT" ? refuse("not-there", folder) : refuse("disk");
  }
}
