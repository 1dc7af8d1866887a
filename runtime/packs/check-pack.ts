import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { silentLog } from "../base/log.ts";
import type { PackView } from "../contract/pack.ts";
import { adviceOn } from "./advise-story.ts";
import { checkApprovals, isApproved } from "./check-approvals.ts";
import { checkMarks } from "./check-marks.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkSounds, type MeasureSound, paceFaults } from "./check-sounds.ts";
import { countPack, type PackCounts } from "./count-pack.ts";
import { openPack } from "./open-pack.ts";
import type { PackFault } from "./pack-fault.ts";
import { parseStory } from "./parse-story.ts";
import { readQuizzes } from "./read-quizzes.ts";
import { checkSpoken } from "./read-spoken.ts";

export type PackCheck = {
  /** By file and line. */
  faults: PackFault[];
  about: Pick<PackView, "id" | "title" | "version" | "sample">;
  /** Stories that play, questions that can be asked. */
  stories: number;
  questions: number;
  counts: PackCounts;
  /** Every story and every ceremony was signed as it stands. */
  approved: boolean;
  /** `false` where sounds were not to be measured, or there is no tool for it. */
  soundsMeasured: boolean;
};

/**
 * Every fault of a pack: what `openPack` finds, advice (as notes), pace, approvals, pictures, stamps, emblems and the faults of
 * questions and of what is spoken beside the stories. With `measure`
 * every sound is decoded too, which takes seconds. Never throws for what stands in the files.
 */
export async function checkPack(
  folder: string,
  options: { measure?: MeasureSound } = {},
): Promise<PackCheck> {
  const { pack, faults } = await openPack({ folder, log: silentLog });
  const ids = pack.stories.map(({ id }) => id);
  const advice = await Promise.all(
    ids.map(async (id) => {
      const parsed = parseStory(await readFile(join(folder, "stories", `${id}.md`), "utf8"));
      return parsed.status === "ok" ? adviceOn(id, parsed.story) : [];
    }),
  );
  const approvals = await checkApprovals(folder, ids);
  const pictures = await checkPictures(folder, ids);
  const marks = await checkMarks(folder, pack.view);
  const quizzes = await readQuizzes({ folder, sentencesOf: (id) => pack.story(id)?.sentences.length });
  const spoken = await checkSpoken(folder, quizzes.questions);
  const sounds = options.measure
    ? await checkSounds(folder, ids, options.measure, spoken.clips)
    : { faults: [], measured: false };
  const pace = pack.stories.flatMap(paceFaults);
  const all = [
    ...quizzes.faults,
    ...spoken.faults,
    ...faults,
    ...advice.flat(),
    ...approvals,
    ...pictures,
    ...marks,
    ...pace,
    ...sounds.faults,
  ];
  all.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  const { id, title, version, sample } = pack.view;
  return {
    faults: all,
    about: { id, title, version, sample },
    stories: ids.length,
    questions: quizzes.questions.length,
    counts: countPack(pack.view, quizzes.questions),
    approved: await isApproved(folder, ids),
    soundsMeasured: sounds.measured,
  };
}
