import type { QuestionLevel, QuizPlace } from "../../../runtime/contract/quiz.ts";
import { createChance } from "../cut/seeded.ts";
import { type AnyQuestion, type Askable, isAskable } from "./question.ts";
import { shuffle } from "./shuffle.ts";

export type Choice = { place: QuizPlace; level: QuestionLevel; count: number; seed: number };

/** Which levels help out where one has too few questions: the easier neighbour first. */
const levelsInTurn: Record<QuestionLevel, readonly QuestionLevel[]> = {
  lower: ["lower", "upper", "adult"],
  upper: ["upper", "lower", "adult"],
  adult: ["adult", "upper", "lower"],
};

/**
 * At most `count` questions of a place, no two the same: all of the level before any of another. The same seed chooses the same.
 * Fewer, or none, where the place has no more that can be asked.
 */
export function chooseQuestions(questions: readonly AnyQuestion[], choice: Choice): Askable[] {
  const chance = createChance(choice.seed);
  const here = questions.filter(({ place }) => place === choice.place).filter(isAskable);
  return levelsInTurn[choice.level]
    .flatMap((level) =>
      shuffle(
        here.filter((question) => question.level === level),
        chance,
      ),
    )
    .slice(0, Math.max(0, choice.count));
}
