import type { Question } from "../../../runtime/contract/quiz.ts";
import type { VisitorQuestion } from "../../../runtime/contract/visitor-checkpoint.ts";

/** A question that the engine can ask; the other kinds are passed over. */
export type Askable = VisitorQuestion;

/** Anything a list of questions may hold, as a pack or a door tells it. */
export type AnyQuestion = Question | VisitorQuestion;

const kinds: readonly string[] = ["single", "multiple", "truefalse"];

export function isAskable(
  question: AnyQuestion,
): question is Extract<AnyQuestion, { kind: Askable["kind"] }> {
  return kinds.includes(question.kind);
}
