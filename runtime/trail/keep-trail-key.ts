import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { AppError, codeOf } from "../base/app-error.ts";
import { syncFolder } from "../base/sync-folder.ts";

const keyBytes = 32;

/** Where the key lies in a data folder: one line of 64 hex digits, read by its owner alone. */
export function trailKeyPath(dataFolder: string): string {
  return join(dataFolder, "trail.key");
}

/**
 * The key that signs this hall's posts; made at the first use. Two programmes that ask at once get the same. A key that cannot be read
 * is never replaced, since all printed posts would be void: throws AppError `trail/key-broken`, or what the disk throws.
 */
export async function keepTrailKey(dataFolder: string): Promise<Uint8Array> {
  const path = trailKeyPath(dataFolder);
  try {
    return readKey(await readFile(path, "utf8"), path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
  await mkdir(dataFolder, { recursive: true });
  await putIfAbsent(path, `${randomBytes(keyBytes).toString("hex")}\n`);
  return readKey(await readFile(path, "utf8"), path);
}

function readKey(text: string, path: string): Uint8Array {
  const hex = text.trim();
  if (/^[0-9a-f]{64}$/i.test(hex)) return Buffer.from(hex, "hex");
  throw new AppError(
    "trail/key-broken",
    `码的钥匙 ${path} 坏了，贴出去的码照样能扫开，但认不出真假。请从备份里找回这个文件；实在没有了再删掉它，重新打印全部站牌。\n` +
      "The key of the codes is broken: restore it from a backup, or delete it and print all posts anew.",
  );
}

/** Writes the whole file or none of it, and never over one that another has put there meanwhile. */
async function putIfAbsent(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomBytes(4).toString("hex")}.part`;
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(beside, path).catch(async (error: unknown) => {
      // Some memory sticks know no links; there the last of two programmes wins, and both read what it wrote.
      if (codeOf(error) !== "EEXIST") await rename(beside, path);
    });
    await syncFolder(join(path, ".."));
  } finally {
    await rm(beside, { force: true });
  }
}
