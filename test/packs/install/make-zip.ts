import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ZipFile } from "yazl";

export type ZipEntry = {
  name: string;
  content?: string | Uint8Array;
  /** As Unix notes it, 0o120777 for a link. */
  mode?: number;
  /** What the zip says instead of the true name: as many bytes, anything at all. */
  claims?: string | Uint8Array;
  encrypted?: boolean;
  /** Uncompressed size that the headers claim. */
  claimedBytes?: number;
};

/** A zip of these entries, with whatever lies are asked for written into its headers. */
export async function makeZip(entries: readonly ZipEntry[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { name, content = "", mode = 0o100644 } of entries)
    if (name.endsWith("/")) zip.addEmptyDirectory(name);
    else zip.addBuffer(Buffer.from(content), name, { mode, compress: true });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  for (const entry of entries) lie(bytes, entry);
  return bytes;
}

/** Every file below a folder as entries, under a top folder if one is named. */
export async function entriesOf(folder: string, top = ""): Promise<ZipEntry[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return await Promise.all(
    names
      .filter((each) => each.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        const within = path.slice(folder.length + 1).replaceAll("\\", "/");
        return { name: `${top}${within}`, content: await readFile(path) };
      }),
  );
}

/** Rewrites the local and the central header of an entry in place. */
function lie(bytes: Buffer, { name, claims, encrypted, claimedBytes }: ZipEntry): void {
  if (claims === undefined && !encrypted && claimedBytes === undefined) return;
  const kinds = [
    { signature: 0x04034b50, flags: 6, size: 22, name: 30 },
    { signature: 0x02014b50, flags: 8, size: 24, name: 46 },
  ];
  for (const { signature, flags, size, name: nameAt } of kinds)
    for (let at = 0; at + nameAt < bytes.length; at++) {
      if (bytes.readUInt32LE(at) !== signature) continue;
      if (bytes.toString("utf8", at + nameAt, at + nameAt + Buffer.byteLength(name)) !== name) continue;
      if (claims !== undefined) Buffer.from(claims).copy(bytes, at + nameAt);
      if (encrypted) bytes.writeUInt16LE(bytes.readUInt16LE(at + flags) | 1, at + flags);
      if (claimedBytes !== undefined) bytes.writeUInt32LE(claimedBytes, at + size);
    }
}
