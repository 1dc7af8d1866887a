import { open, readFile, stat } from "node:fs/promises";
import { codeOf } from "../base/app-error.ts";

/** A file's bytes, or `undefined` where it is not there or cannot be read: either way that part of the pack is missing. */
export async function tryReadBytes(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) !== "") return undefined;
    throw error;
  }
}

/** A file's first bytes with the size of the whole, or `undefined` as above: a pack's sounds need not all be in memory. */
export async function tryReadHead(
  path: string,
  most: number,
): Promise<{ head: Buffer; sizeBytes: number } | undefined> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(most), 0, most, 0);
      return { head: buffer.subarray(0, bytesRead), sizeBytes: (await file.stat()).size };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (codeOf(error) !== "") return undefined;
    throw error;
  }
}

/** The same as text. */
export async function tryReadText(path: string): Promise<string | undefined> {
  return (await tryReadBytes(path))?.toString("utf8");
}

/** Whether a file of that path can be served. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // missing or unreadable: the screen needs no other answer
  }
}

/** Whether there is a folder of that path. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false; // missing or unreadable, as above
  }
}
