import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { silentLog } from "../base/log.ts";
import { hanOf } from "./han.ts";
import { openPack } from "./open-pack.ts";
import type { PackFault } from "./pack-fault.ts";
import { parseStory } from "./parse-story.ts";
import { storyFaults } from "./story-faults.ts";

/** Characters of a story that a standing visitor listens to. */
const fitting = { least: 200, most: 400 };

/**
 * Every fault of a pack, by file and line: what `openPack` finds, and advice about lengths (as notes). `stories` is the number that plays.
 */
export async function checkPack(folder: string): Promise<{ faults: PackFault[]; stories: number }> {
  const { pack, faults } = await openPack({ folder, log: silentLog });
  const advice = await Promise.all(pack.view.stories.map(({ id }) => adviceOn(folder, id)));
  const all = [...faults, ...advice.flat()];
  all.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { faults: all, stories: pack.view.stories.length };
}

async function adviceOn(folder: string, id: string): Promise<PackFault[]> {
  const parsed = parseStory(await readFile(join(folder, "stories", `${id}.md`), "utf8"));
  if (parsed.status === "broken") return [];
  const { sentences } = parsed.story;
  const characters = hanOf(sentences.map(({ text }) => text).join("")).length;
  const fits = characters >= fitting.least && characters <= fitting.most;
  return fits ? [] : [storyFaults(id).length(sentences[0]?.line ?? 1, characters)];
}
