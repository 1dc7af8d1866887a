import type { Question } from "../contract/quiz.ts";
import type { Pack } from "./open-pack.ts";

/**
 * Answers a pack's questions, read when they are first asked for and kept as long as the pack is: a start does not wait for them.
 * Never rejects; faulty questions are left out and told by `zange check`.
 */
export function createQuestionShelf(): (pack: Pack) => Promise<Question[]> {
  const known = new WeakMap<Pack, Promise<Question[]>>();
  return (pack) => {
    const found = known.get(pack) ?? readAll(pack);
    known.set(pack, found);
    return found;
  };
}

async function readAll(pack: Pack): Promise<Question[]> {
  const sentencesOf = (story: string) => pack.story(story)?.sentences.length;
  const { readQuizzes } = await import("./read-quizzes.ts"); // a start need not carry it
  return (await readQuizzes({ folder: pack.folder, sentencesOf })).questions;
}
