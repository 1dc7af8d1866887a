import { emptyLine, ink, red } from "../../shared/cut/inks.ts";
import { pathOf } from "../../shared/cut/knife.ts";
import { createChance } from "../../shared/cut/seeded.ts";
import { gouge } from "../../shared/cut/strokes.ts";
import type { Asked } from "../../shared/quiz/ask.ts";
import { type Mark, mark as markAnswer } from "../../shared/quiz/mark.ts";
import {
  answerQuestion,
  currentMark,
  currentQuestion,
  isFinished,
  nextQuestion,
  type Quiz,
  type Score,
  scoreOf,
} from "../../shared/quiz/quiz.ts";
import { carving } from "../carving.ts";
import { element, refill } from "./element.ts";
import { printBlock } from "./print-block.ts";

const marks = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];

export type QuizDeps = {
  /** For whom the questions are, as it stands in a sentence. */
  levelWords: string;
  onChangeLevel(): void;
  /** The first answer to a question. */
  onAnswer(question: string, isRight: boolean): void;
  /** Once, with the score of the first answers. */
  onEnd(score: Score): void;
};

/** The questions one by one, without haste: an answer, what is right and why, another try, then the next. */
export function showQuiz(start: Quiz, deps: QuizDeps): HTMLElement {
  let quiz = start;
  const ticks = element("div", { class: "ticks", "aria-hidden": "true" });
  const body = element("div", { class: "question" });
  const result = element("div", { class: "result", role: "status", "aria-live": "polite" });
  const foot = element("div", { class: "quiz-foot" });
  const view = element("main", { class: "quiz" }, ticks, body, result, foot);

  function draw(isAgain = false): void {
    const asked = currentQuestion(quiz);
    if (!asked) return;
    let isAnswered = false;
    refill(ticks, drawTicks(quiz), countOf(quiz));
    refill(result);
    const isMultiple = asked.question.kind === "multiple";
    const chosen = new Set<number>();
    const rows = asked.options.map(({ text }, at) => {
      const row = element(
        "button",
        { type: "button", class: "answer" },
        element("b", { "aria-hidden": "true" }, marks[at] ?? "·"),
        element("span", {}, text),
      );
      const print = printBlock(row, "line", at + 31 + quiz.at * 5);
      if (isMultiple) row.setAttribute("aria-pressed", "false");
      row.addEventListener("click", () => {
        if (isAnswered) return;
        if (!isMultiple) return answer([at]);
        if (!chosen.delete(at)) chosen.add(at);
        row.setAttribute("aria-pressed", String(chosen.has(at)));
        print(chosen.has(at) ? "on" : "line");
      });
      return { row, print };
    });
    const heading = element("h2", { tabindex: "-1" }, asked.question.question);
    refill(
      body,
      heading,
      isMultiple && element("p", { class: "quiet" }, "不止一个对的，都选上再按“选好了”。"),
      element(
        "div",
        { class: "answers", role: "group", "aria-label": "选一个答案" },
        ...rows.map(({ row }) => row),
      ),
    );
    refill(
      foot,
      isMultiple && stepButton("选好了", () => answer([...chosen])),
      element("p", { class: "quiet" }, "不着急，没有时间限制。"),
      !isAgain && quiz.at === 0 && changeButton(deps),
    );
    heading.focus({ preventScroll: true });

    function answer(places: readonly number[]): void {
      if (!asked) return;
      const mark = markAnswer(asked, places);
      if (mark.chosen.length === 0) return;
      isAnswered = true;
      if (!currentMark(quiz)) deps.onAnswer(asked.question.id, mark.verdict === "right");
      quiz = answerQuestion(quiz, places); // another try changes nothing
      rows.forEach(({ row, print }, at) => {
        showMark(row, print, at, mark);
      });
      refill(ticks, drawTicks(quiz), countOf(quiz));
      refill(result, ...resultWords(asked, mark));
      const isLast = quiz.at + 1 >= quiz.asked.length;
      const onward = stepButton(isLast ? "盖印" : "下一题", goOn);
      refill(foot, onward, mark.verdict !== "right" && plainButton("再试一次", () => draw(true)));
      onward.scrollIntoView({ block: "end" });
      onward.focus({ preventScroll: true });
    }
  }

  function goOn(): void {
    quiz = nextQuestion(quiz);
    if (isFinished(quiz)) deps.onEnd(scoreOf(quiz));
    else draw();
    window.scrollTo(0, 0);
  }
  setTimeout(draw, 0); // when the view stands on the page, so that blocks and focus find it
  return view;
}

/** What is right stands out, what was tried steps back without scolding. */
function showMark(
  row: HTMLButtonElement,
  print: (look: "on" | "faint") => void,
  at: number,
  mark: Mark,
): void {
  row.setAttribute("aria-disabled", "true");
  row.removeAttribute("aria-pressed");
  const isRight = mark.right.includes(at);
  print(isRight ? "on" : "faint");
  const words = isRight
    ? mark.chosen.includes(at)
      ? "对"
      : "是这个"
    : mark.chosen.includes(at)
      ? "不是它"
      : "";
  if (words) row.append(element("em", {}, words));
}

function resultWords({ question }: Asked, { verdict }: Mark): HTMLElement[] {
  const word =
    verdict === "right"
      ? "答对了。"
      : verdict === "partly"
        ? "选对了一部分，还有别的。"
        : "这回没答上，记住它。";
  return [element("p", {}, element("b", {}, word), question.explanation)];
}

function stepButton(words: string, onPress: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "step" }, element("span", {}, words));
  button.addEventListener("click", onPress);
  printBlock(button, "ink", 17);
  return button;
}

function plainButton(words: string, onPress: () => void): HTMLButtonElement {
  const button = element("button", { type: "button", class: "plain" }, words);
  button.addEventListener("click", onPress);
  return button;
}

function changeButton({ levelWords, onChangeLevel }: QuizDeps): HTMLButtonElement {
  return plainButton(`现在是${levelWords}的题，换一换`, onChangeLevel);
}

function countOf({ at, asked }: Quiz): HTMLElement {
  return element("p", {}, element("b", {}, `第 ${at + 1} 题`), ` 共 ${asked.length} 题`);
}

function drawTicks({ asked, at, marks: done }: Quiz): SVGSVGElement {
  const chance = createChance(9);
  return carving(
    asked.length * 24,
    24,
    asked.map((_question, place) => {
      const isNow = place === at && done.length === at;
      const tick = gouge(12 + place * 24, isNow ? 23 : 21, -Math.PI / 2, isNow ? 21 : 16, 8, chance);
      return [isNow ? ink : place < done.length ? red : emptyLine, pathOf(tick)] as const;
    }),
  );
}
