import type { CheckpointPlace } from "../contract/checkpoint.ts";
import { markOf } from "../contract/code-mark.ts";
import type { PackView } from "../contract/pack.ts";
import type { Question } from "../contract/quiz.ts";
import type { VisitorCheckpoint, VisitorQuestion } from "../contract/visitor-checkpoint.ts";

export type TrailSource = {
  hall: string;
  hallId: string;
  /** The post's signature and its short code (runtime/trail/sign-stop.ts). */
  codesOf(place: CheckpointPlace): { tag: string; code: string };
  checkpoints: PackView["checkpoints"];
  questions: readonly Question[];
};

/** One stop as a phone needs it; `undefined` where the pack tells nothing of it. */
export function readVisitorCheckpoint(
  { hall, hallId, codesOf, checkpoints, questions }: TrailSource,
  place: CheckpointPlace,
): VisitorCheckpoint | undefined {
  const told = checkpoints.find(({ checkpoint }) => checkpoint === place);
  if (!told) return undefined;
  const { checkpoint: _place, ...story } = told;
  const { tag, code } = codesOf(place);
  const stops = checkpoints.flatMap(({ checkpoint }) => (checkpoint === "bonus" ? [] : checkpoint));
  return {
    place,
    hall,
    hallId,
    story,
    questions: questions.filter((each) => each.place === place).flatMap(forPhones),
    previous: place === "bonus" ? null : (stops.filter((stop) => stop < place).pop() ?? null),
    next: place === "bonus" ? null : (stops.find((stop) => stop > place) ?? null),
    marks: { tag: tag && markOf(hallId, tag), code: code && markOf(hallId, code) },
  };
}

/** What a phone cannot ask stays here, and so does what it has no use for. */
function forPhones(question: Question): VisitorQuestion[] {
  const { id, place, level, question: words, explanation } = question;
  const shared = { id, place, level, question: words, explanation };
  switch (question.kind) {
    case "single":
      return [{ kind: "single", ...shared, right: question.right, wrong: question.wrong }];
    case "multiple":
      return [{ kind: "multiple", ...shared, right: question.right, wrong: question.wrong }];
    case "truefalse":
      return [{ kind: "truefalse", ...shared, right: question.right }];
    default:
      return [];
  }
}
