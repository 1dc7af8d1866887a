import { join } from "node:path";
import type { Question } from "../contract/quiz.ts";
import type { Ceremony, SpokenClip } from "../contract/spoken.ts";
import { type Clip, listCeremonies, listPrompts, listQuestionClips } from "./list-clips.ts";
import type { PackFault } from "./pack-fault.ts";
import { readClips } from "./read-clips.ts";
import { isFolder } from "./try-read.ts";

/** What stations and screens say of themselves, by name. Never throws for what stands in the pack. */
export async function readPrompts(
  folder: string,
): Promise<{ prompts: ReadonlyMap<string, SpokenClip>; faults: PackFault[] }> {
  const listed = await listPrompts(folder);
  const { spoken, faults } = await readClips(folder, listed.clips);
  return {
    prompts: new Map(spoken.map((prompt) => [prompt.id, prompt])),
    faults: [...listed.faults, ...faults],
  };
}

/** The ceremonies of a pack, line by line. Never throws for what stands in the pack. */
export async function readCeremonies(
  folder: string,
): Promise<{ ceremonies: Ceremony[]; faults: PackFault[] }> {
  const listed = await listCeremonies(folder);
  const faults = [...listed.faults];
  const ceremonies: Ceremony[] = [];
  for (const { clips, ...about } of listed.ceremonies) {
    const read = await readClips(folder, clips);
    faults.push(...read.faults);
    ceremonies.push({ ...about, lines: read.spoken });
  }
  return { ceremonies, faults };
}

export type QuestionSounds = { question: SpokenClip; explanation: SpokenClip };

/**
 * The spoken questions for 低年级 by their ids. A pack whose questions were never spoken has none and no fault; once some are,
 * every one must be.
 */
export async function readQuestionSounds(
  folder: string,
  questions: readonly Question[],
): Promise<{ sounds: ReadonlyMap<string, QuestionSounds>; faults: PackFault[] }> {
  if (!(await areSpoken(folder))) return { sounds: new Map(), faults: [] };
  const clips = await listQuestionClips(folder, questions);
  const { spoken, faults } = await readClips(folder, clips);
  const sounds = new Map<string, QuestionSounds>();
  for (let at = 0; at + 1 < spoken.length; at += 2) {
    const [question, explanation] = [spoken[at], spoken[at + 1]];
    if (question && explanation) sounds.set(question.id, { question, explanation });
  }
  return { sounds, faults };
}

/** The faults of everything that is spoken beside the stories, and the clips that have a sound: for `zange check`. */
export async function checkSpoken(
  folder: string,
  questions: readonly Question[],
): Promise<{ clips: Clip[]; faults: PackFault[] }> {
  const prompts = await listPrompts(folder);
  const { ceremonies, faults } = await listCeremonies(folder);
  const clips = [
    ...prompts.clips,
    ...ceremonies.flatMap((ceremony) => ceremony.clips),
    ...((await areSpoken(folder)) ? await listQuestionClips(folder, questions) : []),
  ];
  const read = await readClips(folder, clips);
  const sounding = clips.filter((_, at) => read.spoken[at]?.audioUrl !== undefined);
  return { clips: sounding, faults: [...prompts.faults, ...faults, ...read.faults] };
}

async function areSpoken(folder: string): Promise<boolean> {
  const kinds = ["questions", "explanations"];
  return (await Promise.all(kinds.map((kind) => isFolder(join(folder, "audio", kind))))).includes(true);
}
