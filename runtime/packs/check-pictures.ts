import { join } from "node:path";
import type { PackFault } from "./pack-fault.ts";
import { storyFaults } from "./story-faults.ts";
import { tryReadText } from "./try-read.ts";

/** What makes a drawing more than a drawing: programmes, handlers, and addresses outside its own file. */
const active =
  /<\s*(script|foreignObject|iframe|object|embed)\b|\son\w+\s*=|javascript:|<!ENTITY|@import|url\(\s*["']?\s*(https?:)?\/\/|(href|src)\s*=\s*["']\s*(?!#|data:image\/(png|jpeg))[^"'\s]/i;

/** Faults of pictures that are there but are no plain SVG: those run programmes or reach out, or are none at all. */
export async function checkPictures(folder: string, ids: readonly string[]): Promise<PackFault[]> {
  const faults: PackFault[] = [];
  for (const id of ids) {
    const text = await tryReadText(join(folder, "pictures", `${id}.svg`));
    if (text === undefined) continue; // said as pack/picture-missing
    if (!/<svg[\s>]/i.test(text)) faults.push(storyFaults(id).pictureBroken());
    const found = active.exec(text);
    if (found)
      faults.push(
        storyFaults(id).pictureActive(text.slice(0, found.index).split("\n").length, found[0].trim()),
      );
  }
  return faults;
}
