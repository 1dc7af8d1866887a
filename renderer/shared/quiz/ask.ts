import { createChance } from "../cut/seeded.ts";
import type { Askable } from "./question.ts";
import { shuffle } from "./shuffle.ts";

export type Option = { text: string; isRight: boolean };

/** A question with its answers in the order in which they stand on the screen. */
export type Asked = { question: Askable; options: readonly Option[] };

/** Lays out the answers; the same seed gives the same order. 对 stands before 不对 always, as people expect it. */
export function ask(question: Askable, seed: number): Asked {
  if (question.kind === "truefalse")
    return {
      question,
      options: [
        { text: "对", isRight: question.right },
        { text: "不对", isRight: !question.right },
      ],
    };
  const right = question.kind === "single" ? [question.right] : question.right;
  const options = [
    ...right.map((text) => ({ text, isRight: true })),
    ...question.wrong.map((text) => ({ text, isRight: false })),
  ];
  return { question, options: shuffle(options, createChance(seed)) };
}
