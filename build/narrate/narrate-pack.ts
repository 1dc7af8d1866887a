import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { AppError, codeOf, messageOf } from "../../runtime/base/app-error.ts";
import { clipKinds } from "../../runtime/contract/spoken.ts";
import { listCeremonies, listPrompts, listQuestionClips } from "../../runtime/packs/list-clips.ts";
import { clipPinyinFile } from "../../runtime/packs/read-clips.ts";
import { readQuizzes } from "../../runtime/packs/read-quizzes.ts";
import type { Engine } from "./engine.ts";
import { startEspeak } from "./espeak.ts";
import { freezeClipPinyin, narrateClip, removeOrphans } from "./narrate-clips.ts";
import { narrateStory } from "./narrate-story.ts";
import type { Narrated } from "./narrated.ts";
import { sayNarrated } from "./say-narrated.ts";

export type NarrateDeps = {
  folder: string;
  /** One story; all of them, and all clips, where it is `undefined`. */
  story: string | undefined;
  force: boolean;
  /** Told one line a story or clip. */
  say(line: string): void;
  startEngine?: () => Promise<Engine>;
};

/**
 * Narrates a pack: stories, then questions, prompts and ceremonies. Answers with the number of those that must be mended. One that
 * cannot be spoken does not keep the others waiting. Throws AppError `narrate/…` where a tool is missing or a voice cannot start.
 */
export async function narratePack(deps: NarrateDeps): Promise<number> {
  const ids = deps.story ? [deps.story] : await storyIds(deps.folder);
  const engine = await (deps.startEngine ?? startEspeak)();
  let faults = 0;
  try {
    for (const id of ids) {
      const done = await unlessBroken(() => narrateStory(deps.folder, id, engine, deps.force));
      if (isFault(done, deps.story !== undefined)) faults++;
      if (done.status !== "unrecorded" || deps.story) deps.say(sayNarrated(id, done));
    }
    if (!deps.story) faults += await narrateClips(deps, engine);
  } finally {
    await engine.stop();
  }
  return faults;
}

async function narrateClips({ folder, force, say }: NarrateDeps, engine: Engine): Promise<number> {
  // Whether a question to be heard has its story is not asked here: what it says can be spoken all the same.
  const { questions } = await readQuizzes({ folder, sentencesOf: () => Number.POSITIVE_INFINITY });
  const prompts = await listPrompts(folder);
  const ceremonies = await listCeremonies(folder);
  for (const fault of [...prompts.faults, ...ceremonies.faults])
    say(`${fault.file}:${fault.line}: ${fault.chinese} ${fault.english}.`);
  let faults = prompts.faults.length + ceremonies.faults.length;
  const clips = [
    ...(await listQuestionClips(folder, questions)),
    ...prompts.clips,
    ...ceremonies.ceremonies.flatMap((ceremony) => ceremony.clips),
  ];
  const counts = { made: 0, same: 0 };
  for (const file of new Set(clipKinds.map(clipPinyinFile))) {
    const own = clips.filter(({ kind }) => clipPinyinFile(kind) === file);
    const readings = await freezeClipPinyin(folder, own, force);
    if (readings.status === "wrong") {
      say(sayNarrated(file, readings));
      faults++;
      continue;
    }
    for (const clip of own) {
      const syllables = readings.syllables.get(clip.spoken) ?? [];
      const done = await unlessBroken(() => narrateClip({ folder, engine, force }, clip, syllables));
      if (isFault(done, false)) faults++;
      if (done.status === "made") counts.made++;
      else counts.same++;
      if (done.status !== "fresh" && done.status !== "unrecorded")
        say(sayNarrated(`${clip.kind}/${clip.id}`, done));
    }
    if (readings.made.length > 0) say(`${file}：新注音 ${readings.made.length} 句，请核对。 pinyin made.`);
  }
  for (const kind of prompts.faults.length + ceremonies.faults.length > 0 ? [] : clipKinds) {
    const wanted = new Set(clips.filter((clip) => clip.kind === kind).map(({ id }) => id));
    for (const id of await removeOrphans(folder, kind, wanted))
      say(`${kind}/${id}：文字没有了，声音也删去。 removed.`);
  }
  say(`题目、提示语、仪式：做了 ${counts.made} 句，${counts.same} 句没有变化。 ${counts.made} clips made.`);
  return faults;
}

/** What one voice could not say is told as a fault; a tool that is missing ends the run, since it would be missing for all. */
async function unlessBroken(
  make: () => Promise<Narrated>,
): Promise<Narrated | { status: "failed"; message: string }> {
  try {
    return await make();
  } catch (error) {
    if (codeOf(error) !== "narrate/not-spoken" && codeOf(error) !== "narrate/loudness") throw error;
    return { status: "failed", message: messageOf(error) };
  }
}

function isFault({ status }: { status: string }, isOnlyOne: boolean): boolean {
  return status === "wrong" || status === "failed" || (status === "unrecorded" && isOnlyOne);
}

async function storyIds(folder: string): Promise<string[]> {
  try {
    const names = await readdir(join(folder, "stories"));
    return names
      .filter((name) => name.endsWith(".md"))
      .map((name) => name.slice(0, -3))
      .sort();
  } catch (error) {
    throw new AppError(
      "narrate/no-pack",
      `${folder} 里没有 stories 文件夹，请用 --pack 指出内容包。 There is no stories folder (${codeOf(error)}); name the pack with --pack.`,
    );
  }
}
