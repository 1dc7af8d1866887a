import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { silentLog } from "../base/log.ts";
import { checkApprovals } from "./check-approvals.ts";
import { checkSounds, type MeasureSound, paceFaults } from "./check-sounds.ts";
import { hanOf } from "./han.ts";
import { openPack } from "./open-pack.ts";
import type { PackFault } from "./pack-fault.ts";
import { parseStory } from "./parse-story.ts";
import { readQuizzes } from "./read-quizzes.ts";
import { storyFaults } from "./story-faults.ts";

/** Characters of a story that a standing visitor listens to. */
const fitting = { least: 200, most: 400 };

/**
 * Every fault of a pack, by file and line: what `openPack` finds, advice about lengths (as notes), pace, approvals, and the
 * questions' faults. `stories` is the number that plays, `questions` the number that can be asked. With `measure` every sound is
 * decoded too, which takes seconds; `soundsMeasured` is false where that was not asked for or could not be done.
 */
export async function checkPack(
  folder: string,
  options: { measure?: MeasureSound } = {},
): Promise<{ faults: PackFault[]; stories: number; questions: number; soundsMeasured: boolean }> {
  const { pack, faults } = await openPack({ folder, log: silentLog });
  const advice = await Promise.all(pack.stories.map(({ id }) => adviceOn(folder, id)));
  const ids = pack.stories.map(({ id }) => id);
  const approvals = await checkApprovals(folder, ids);
  const sounds = options.measure
    ? await checkSounds(folder, ids, options.measure)
    : { faults: [], measured: false };
  const pace = pack.stories.flatMap(paceFaults);
  const quizzes = await readQuizzes({ folder, sentencesOf: (id) => pack.story(id)?.sentences.length });
  const all = [...quizzes.faults, ...faults, ...advice.flat(), ...approvals, ...pace, ...sounds.faults];
  all.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return {
    faults: all,
    stories: ids.length,
    questions: quizzes.questions.length,
    soundsMeasured: sounds.measured,
  };
}

async function adviceOn(folder: string, id: string): Promise<PackFault[]> {
  const parsed = parseStory(await readFile(join(folder, "stories", `${id}.md`), "utf8"));
  if (parsed.status === "broken") return [];
  const { sentences } = parsed.story;
  const characters = hanOf(sentences.map(({ text }) => text).join("")).length;
  const fits = characters >= fitting.least && characters <= fitting.most;
  return fits ? [] : [storyFaults(id).length(sentences[0]?.line ?? 1, characters)];
}
