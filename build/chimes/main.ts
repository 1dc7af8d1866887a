// Makes all chimes again: `node build/chimes/main.ts`. The files are committed; the same programmes give the same bytes.
import { join } from "node:path";
import { messageOf } from "../../runtime/base/app-error.ts";
import { writeFileSafely } from "../../runtime/base/write-file-safely.ts";
import { chimes } from "./chimes.ts";
import { makeChime } from "./make-chime.ts";

const folder = join(import.meta.dirname, "../../content/red-ode/chimes");

try {
  for (const chime of chimes) {
    const mp3 = await makeChime(chime);
    await writeFileSafely(join(folder, `${chime.id}.mp3`), mp3);
    console.log(`${chime.id.padEnd(8)} ${(mp3.length / 1024).toFixed(1).padStart(5)} KB  ${chime.says}`);
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
