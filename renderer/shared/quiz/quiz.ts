// A round of questions as a value: each step answers a new one, nothing else happens. Phones and kiosks ask by it alike.
import { type Asked, ask } from "./ask.ts";
import { type Mark, mark } from "./mark.ts";
import type { Askable } from "./question.ts";

export type Quiz = {
  asked: readonly Asked[];
  /** Which question stands on the screen; as many as there are questions when all are done. */
  at: number;
  /** One a question that was answered, in their order. */
  marks: readonly Mark[];
};

export type Score = { right: number; partly: number; answered: number; asked: number };

/** A round of these questions. The same seed lays out the answers in the same order. */
export function startQuiz(questions: readonly Askable[], seed: number): Quiz {
  return { asked: questions.map((question, at) => ask(question, seed + at * 7919)), at: 0, marks: [] };
}

export function currentQuestion({ asked, at }: Quiz): Asked | undefined {
  return asked[at];
}

/** How the question on the screen was answered; `undefined` as long as it was not. */
export function currentMark({ marks, at }: Quiz): Mark | undefined {
  return marks[at];
}

/** Takes an answer to the question on the screen. The first one counts: another, or none chosen, changes nothing. */
export function answerQuestion(quiz: Quiz, chosen: readonly number[]): Quiz {
  const current = currentQuestion(quiz);
  if (!current || currentMark(quiz)) return quiz;
  const marked = mark(current, chosen);
  return marked.chosen.length === 0 ? quiz : { ...quiz, marks: [...quiz.marks, marked] };
}

/** Goes on to the next question; changes nothing before the present one is answered. */
export function nextQuestion(quiz: Quiz): Quiz {
  return currentMark(quiz) ? { ...quiz, at: quiz.at + 1 } : quiz;
}

export function isFinished({ asked, at }: Quiz): boolean {
  return at >= asked.length;
}

export function scoreOf({ asked, marks }: Quiz): Score {
  const count = (verdict: Mark["verdict"]) => marks.filter((each) => each.verdict === verdict).length;
  return { right: count("right"), partly: count("partly"), answered: marks.length, asked: asked.length };
}
