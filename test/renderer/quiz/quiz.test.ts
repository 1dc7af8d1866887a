import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask } from "../../../renderer/shared/quiz/ask.ts";
import { chooseQuestions } from "../../../renderer/shared/quiz/choose-questions.ts";
import { mark } from "../../../renderer/shared/quiz/mark.ts";
import type { Askable } from "../../../renderer/shared/quiz/question.ts";
import {
  answerQuestion,
  currentMark,
  currentQuestion,
  isFinished,
  nextQuestion,
  scoreOf,
  startQuiz,
} from "../../../renderer/shared/quiz/quiz.ts";
import { questionLevels } from "../../../runtime/contract/quiz.ts";

const level = fc.constantFrom(...questionLevels);
const place = fc.constantFrom(1, 2, "bonus" as const);
const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 3, maxLength: 7 });
const kind = fc.constantFrom("single" as const, "multiple" as const, "truefalse" as const);

const question: fc.Arbitrary<Askable> = fc
  .record({
    kind,
    level,
    place,
    words,
    cut: fc.integer({ min: 1, max: 2 }),
    id: fc.uuid(),
    yes: fc.boolean(),
  })
  .map(({ kind, level, place, words, cut, id, yes }) => {
    const shared = { id, level, place, question: "问", explanation: "因为" };
    if (kind === "truefalse") return { kind, ...shared, right: yes };
    const [first = ""] = words;
    if (kind === "single") return { kind, ...shared, right: first, wrong: words.slice(1) };
    return { kind, ...shared, right: words.slice(0, cut), wrong: words.slice(cut) };
  });
const seed = fc.integer({ min: 0, max: 2 ** 31 });

describe("laying out answers", () => {
  test("keeps every answer once, and the same seed keeps the order", () => {
    fc.assert(
      fc.property(question, seed, (question, seed) => {
        const { options } = ask(question, seed);
        expect(ask(question, seed).options).toEqual(options);
        if (question.kind === "truefalse") {
          expect(options.map(({ text }) => text)).toEqual(["对", "不对"]);
          expect(options[0]?.isRight).toBe(question.right);
          return;
        }
        const right = [question.right].flat();
        expect(options.map(({ text }) => text).sort()).toEqual([...right, ...question.wrong].sort());
        for (const { text, isRight } of options) expect(isRight).toBe(right.includes(text));
      }),
    );
  });

  test("another seed can put the right answer anywhere", () => {
    const single: Askable = {
      kind: "single",
      id: "a",
      level: "lower",
      place: 1,
      question: "问",
      explanation: "因为",
      right: "木船",
      wrong: ["水泥", "铁链", "石板"],
    };
    const seen = new Set(
      Array.from({ length: 60 }, (_, at) => ask(single, at).options.findIndex(({ isRight }) => isRight)),
    );
    expect([...seen].sort()).toEqual([0, 1, 2, 3]);
  });
});

describe("marking", () => {
  test("right is all that is right and nothing wrong; partly is some of it and nothing wrong", () => {
    fc.assert(
      fc.property(question, seed, fc.array(fc.nat(8)), (question, seed, chosen) => {
        const asked = ask(question, seed);
        const { verdict, right, chosen: counted } = mark(asked, chosen);
        const picked = asked.options.filter((_, at) => chosen.includes(at));
        const hasWrong = picked.some(({ isRight }) => !isRight);
        const hits = picked.filter(({ isRight }) => isRight).length;
        expect(counted).toHaveLength(picked.length);
        expect(right.every((at) => asked.options[at]?.isRight)).toBe(true);
        if (verdict === "right") expect(hasWrong || hits < right.length).toBe(false);
        if (verdict === "partly") expect(!hasWrong && hits > 0 && hits < right.length).toBe(true);
        if (verdict === "wrong") expect(hasWrong || hits === 0).toBe(true);
        expect(mark(asked, right).verdict).toBe("right");
      }),
    );
  });
});

describe("choosing", () => {
  test("takes questions of the place alone, none twice, those of the level before all others", () => {
    fc.assert(
      fc.property(
        fc.array(question, { maxLength: 20 }),
        place,
        level,
        seed,
        fc.nat(6),
        (all, here, level, seed, n) => {
          const choice = { place: here, level, count: n, seed };
          const chosen = chooseQuestions(all, choice);
          const possible = all.filter((each) => each.place === here);
          expect(chooseQuestions(all, choice)).toEqual(chosen);
          expect(chosen).toHaveLength(Math.min(n, possible.length));
          expect(new Set(chosen).size).toBe(chosen.length);
          expect(chosen.every((each) => possible.includes(each))).toBe(true);
          const fitting = possible.filter((each) => each.level === level).length;
          expect(chosen.filter((each) => each.level === level)).toHaveLength(Math.min(n, fitting));
        },
      ),
    );
  });

  test("passes over kinds that nobody can ask yet", () => {
    const shared = {
      level: "lower" as const,
      place: 1 as const,
      question: "问",
      explanation: "答",
      source: "书",
    };
    const list = [
      { kind: "map" as const, id: "m", ...shared, right: 3 },
      { kind: "truefalse" as const, id: "t", ...shared, right: true },
      { kind: "order" as const, id: "o", ...shared, items: ["一", "二", "三"] },
    ];
    const chosen = chooseQuestions(list, { place: 1, level: "adult", count: 3, seed: 1 });
    expect(chosen.map(({ id }) => id)).toEqual(["t"]);
  });
});

describe("a round", () => {
  test("asks each question once, counts first answers, and ends", () => {
    fc.assert(
      fc.property(
        fc.array(question, { maxLength: 6 }),
        seed,
        fc.infiniteStream(fc.nat(7)),
        (list, seed, answers) => {
          let quiz = startQuiz(list, seed);
          let right = 0;
          for (const each of list) {
            expect(isFinished(quiz)).toBe(false);
            expect(currentQuestion(quiz)?.question).toBe(each);
            expect(nextQuestion(quiz)).toBe(quiz); // not before an answer
            expect(answerQuestion(quiz, [])).toBe(quiz);
            expect(answerQuestion(quiz, [99])).toBe(quiz);
            const count = currentQuestion(quiz)?.options.length ?? 1;
            quiz = answerQuestion(quiz, [answers.next().value % count]);
            expect(answerQuestion(quiz, [0])).toBe(quiz); // the first one counts
            if (currentMark(quiz)?.verdict === "right") right += 1;
            quiz = nextQuestion(quiz);
          }
          expect(isFinished(quiz)).toBe(true);
          expect(scoreOf(quiz)).toMatchObject({ right, answered: list.length, asked: list.length });
        },
      ),
    );
  });
});
