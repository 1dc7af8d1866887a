import { type Entry, openPromise, type ZipFile } from "yauzl";
import { codeOf } from "../../base/app-error.ts";
import { isLitter, wrongName } from "./entry-name.ts";
import type { InstallLimits } from "./install-limits.ts";
import { InstallRefused, refuse } from "./install-refusal.ts";
import { createNameRegister } from "./name-register.ts";
import type { PackSource, SourceFile } from "./pack-source.ts";
import { sizeInWords } from "./size-in-words.ts";

/**
 * Lists a zip without unpacking anything. Throws InstallRefused for whatever must not be unpacked: names that lead elsewhere or fall
 * together, links, encrypted or too many entries, too many bytes.
 */
export async function readZip(file: string, limits: InstallLimits): Promise<PackSource> {
  const zip = await open(file);
  try {
    return { files: await listFiles(zip, limits), close: () => zip.close() };
  } catch (error) {
    zip.close();
    if (error instanceof InstallRefused) throw error;
    throw codeOf(error) === "" ? refuse("not-a-zip") : refuse("disk"); // yauzl's own errors have no code
  }
}

async function open(file: string): Promise<ZipFile> {
  try {
    // Names are decoded and judged here, so that each fault gets its own sentence.
    return await openPromise(file, { autoClose: false, decodeStrings: false });
  } catch (error) {
    const code = codeOf(error);
    throw code === "" ? refuse("not-a-zip") : refuse(code === "ENOENT" ? "not-there" : "disk", file);
  }
}

async function listFiles(zip: ZipFile, limits: InstallLimits): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  const names = createNameRegister();
  let bytes = 0;
  let entries = 0;
  if (zip.entryCount > limits.files) throw refuse("too-many", String(limits.files));
  for await (const entry of zip.eachEntry()) {
    entries += 1;
    if (entries > limits.files) throw refuse("too-many", String(limits.files));
    const path = nameOf(entry);
    const wrong = wrongName(path) ?? wrongKind(entry);
    if (wrong) throw refuse(wrong, path);
    const isFolder = path.endsWith("/");
    if (isLitter(path)) continue;
    if (!names.add(path, isFolder)) throw refuse("twice", path);
    if (isFolder) continue;
    bytes += entry.uncompressedSize;
    if (bytes > limits.bytes) throw refuse("too-big", sizeInWords(limits.bytes));
    files.push({
      path,
      sizeBytes: entry.uncompressedSize,
      packedBytes: entry.compressedSize,
      open: () => zip.openReadStreamPromise(entry),
    });
  }
  return files;
}

function wrongKind(entry: Entry) {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000; // as Unix notes it; 0 where Windows packed
  if (kind === 0o120000) return "link";
  if (kind !== 0 && kind !== 0o100000 && kind !== 0o040000) return "special";
  if (entry.isEncrypted()) return "encrypted";
  return entry.canDecodeFileData() ? undefined : "method";
}

/** UTF-8 where the entry says so or it is; else GBK, in which Chinese Windows packs. ASCII is the same in both. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder("gb18030").decode(raw);
  }
}
