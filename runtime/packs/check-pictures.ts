import { join } from "node:path";
import { lookAtSvg } from "./look-at-svg.ts";
import type { PackFault } from "./pack-fault.ts";
import { storyFaults } from "./story-faults.ts";
import { tryReadText } from "./try-read.ts";

/** Faults of pictures that are there but are no plain SVG: those run programmes or reach out, or are none at all. */
export async function checkPictures(folder: string, ids: readonly string[]): Promise<PackFault[]> {
  const faults: PackFault[] = [];
  for (const id of ids) {
    const text = await tryReadText(join(folder, "pictures", `${id}.svg`));
    if (text === undefined) continue; // said as pack/picture-missing
    const { isSvg, active } = lookAtSvg(text);
    if (!isSvg) faults.push(storyFaults(id).pictureBroken());
    if (active) faults.push(storyFaults(id).pictureActive(active.line, active.what));
  }
  return faults;
}
