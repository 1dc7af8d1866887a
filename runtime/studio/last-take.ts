import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileSafely } from "../base/write-file-safely.ts";
import { LastTake, lastTakeFileName } from "../contract/recording.ts";

/** Which sentence was recorded last, or `null` where nobody knows. */
export async function readLastTake(packFolder: string): Promise<LastTake | null> {
  try {
    return LastTake.parse(JSON.parse(await readFile(join(packFolder, lastTakeFileName), "utf8")));
  } catch {
    return null; // a bookmark, no more: without it the page begins at the list
  }
}

export async function noteLastTake(packFolder: string, last: LastTake): Promise<void> {
  try {
    await writeFileSafely(join(packFolder, lastTakeFileName), `${JSON.stringify(last)}\n`);
  } catch {
    // the take itself is on the disk, which is what counts
  }
}
