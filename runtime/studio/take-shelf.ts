import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../base/app-error.ts";
import { writeFileSafely } from "../base/write-file-safely.ts";

/** Takes of a story that lie on the disk, those of earlier wordings included; more than this are thrown out, the oldest first. */
const mostTakes = 150;

export type TakeShelf = {
  /** On the disk, power cut or not, when it answers; the take before it is gone only then. Throws what the disk throws. */
  keep(key: string, wave: Buffer, wanted: readonly string[]): Promise<void>;
  read(key: string): Promise<Buffer | undefined>;
  /** Keys of the takes that are there. */
  keys(): Promise<Set<string>>;
};

/** The takes of one story, as they came from the microphone. */
export function openTakeShelf(storyFolder: string): TakeShelf {
  const folder = join(storyFolder, "takes");
  const pathOf = (key: string) => join(folder, `${key}.wav`);

  async function names(): Promise<string[]> {
    try {
      return await readdir(folder);
    } catch (error) {
      if (codeOf(error) === "ENOENT") return [];
      throw error;
    }
  }

  return {
    async keep(key, wave, wanted) {
      await writeFileSafely(pathOf(key), wave);
      await throwOut(wanted);
    },
    async read(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if (codeOf(error) === "ENOENT") return undefined;
        throw error;
      }
    },
    keys: async () => new Set((await names()).filter(isTake).map((name) => name.slice(0, -4))),
  };

  async function throwOut(wanted: readonly string[]): Promise<void> {
    const all = await names();
    if (all.length <= mostTakes) return;
    const old = all.filter((name) => !wanted.includes(name.slice(0, -4)));
    const aged = await Promise.all(
      old.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })),
    );
    aged.sort((a, b) => a.at - b.at);
    for (const { name } of aged.slice(0, all.length - mostTakes))
      await rm(join(folder, name), { force: true });
  }
}

/** What a power cut left half written ends otherwise. */
function isTake(name: string): boolean {
  return name.endsWith(".wav");
}

/** Twelve hex digits over the takes themselves: the same takes make the same story. */
export function takesHash(takes: readonly Buffer[]): string {
  const hash = createHash("sha256");
  for (const take of takes) hash.update(createHash("sha256").update(take).digest());
  return hash.digest("hex").slice(0, 12);
}
