// Makes all chimes again: `node build/chimes/main.ts`. The files are committed; the same programmes give the same bytes.
import { join } from "node:path";
import { messageOf } from "../../runtime/base/app-error.ts";
import { writeFileSafely } from "../../runtime/base/write-file-safely.ts";
import { chimes } from "./chimes.ts";
import { bed, makeBed } from "./make-bed.ts";
import { makeChime } from "./make-chime.ts";

const folder = join(import.meta.dirname, "../../content/red-ode/chimes");

try {
  for (const chime of chimes) await write(chime, await makeChime(chime));
  await write(bed, await makeBed());
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function write({ id, says }: { id: string; says: string }, mp3: Buffer): Promise<void> {
  await writeFileSafely(join(folder, `${id}.mp3`), mp3);
  console.log(`${id.padEnd(8)} ${(mp3.length / 1024).toFixed(1).padStart(5)} KB  ${says}`);
}
