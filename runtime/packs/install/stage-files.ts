import { createHash } from "node:crypto";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { codeOf } from "../../base/app-error.ts";
import { syncFolder } from "../../base/sync-folder.ts";
import type { InstallLimits } from "./install-limits.ts";
import { InstallRefused, refuse } from "./install-refusal.ts";
import type { SourceFile } from "./pack-source.ts";
import { sizeInWords } from "./size-in-words.ts";

/** Even a short text of nothing but blanks may swell this far. */
const swellFreeBytes = 1024 ** 2;

/**
 * Writes files into a new folder, each flushed to the disk, and answers a SHA-256 over all names and bytes. What a source claims of
 * sizes is not believed: bytes are counted as they come. Throws InstallRefused; what was written is left for the caller to remove.
 */
export async function stageFiles(
  files: readonly SourceFile[],
  root: string,
  into: string,
  limits: InstallLimits,
): Promise<string> {
  const all = createHash("sha256");
  const folders = new Set<string>([into]);
  const left = { bytes: limits.bytes };
  await mkdir(into, { recursive: true });
  const wanted = files.filter(({ path }) => path.startsWith(root));
  wanted.sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of wanted) {
    const path = file.path.slice(root.length);
    const target = join(into, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      folders.add(dirname(target));
      all.update(`${path}\n${await copy(file, target, left, limits)}\n`);
    } catch (error) {
      throw reasonOf(error, file.path);
    }
  }
  for (const folder of folders) await syncFolder(folder);
  return all.digest("hex");
}

/** Answers the SHA-256 of what was written. */
async function copy(
  { path, packedBytes, open: openSource }: SourceFile,
  target: string,
  left: { bytes: number },
  limits: InstallLimits,
): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(target, "wx");
  let source: Readable | undefined;
  let bytes = 0;
  try {
    source = await openSource();
    source.on("error", () => {}); // the loop throws it; one that comes before or after the loop must not end the exhibit
    for await (const chunk of source as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      left.bytes -= chunk.length;
      if (bytes > packedBytes * limits.ratio + swellFreeBytes) throw refuse("bomb", path);
      if (left.bytes < 0) throw refuse("too-big", sizeInWords(limits.bytes));
      hash.update(chunk);
      await file.appendFile(chunk); // unlike write, never only a part of it
    }
    await file.sync();
  } finally {
    source?.destroy();
    await file.close();
  }
  return hash.digest("hex");
}

function reasonOf(error: unknown, path: string): InstallRefused {
  if (error instanceof InstallRefused) return error;
  const code = codeOf(error);
  if (code === "ENOSPC" || code === "EDQUOT") return refuse("no-room", "200 MB");
  // yauzl's own errors have no code: sizes or sums that do not fit; zlib's begin with Z.
  return code === "" || code.startsWith("Z_") ? refuse("damaged", path) : refuse("disk");
}
