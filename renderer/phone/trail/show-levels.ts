import type { QuestionLevel } from "../../../runtime/contract/quiz.ts";
import { element } from "./element.ts";
import { printBlock } from "./print-block.ts";

const levels: readonly [QuestionLevel, string, string][] = [
  ["lower", "低年级", "小学一到三年级"],
  ["upper", "高年级", "小学四年级以上"],
  ["adult", "成人", ""],
];

/** 低年级, 高年级 or 成人, as it stands in a sentence. */
export function levelWords(level: QuestionLevel): string {
  return levels.find(([each]) => each === level)?.[1] ?? "";
}

/** Asks once for whom the questions are. */
export function showLevels(onChoose: (level: QuestionLevel) => void): HTMLElement {
  const heading = element("h2", { tabindex: "-1" }, "谁来答题？");
  const rows = levels.map(([level, words, who], at) => {
    const row = element(
      "button",
      { type: "button", class: "answer" },
      element("span", {}, words),
      who !== "" && element("em", { class: "who" }, who),
    );
    printBlock(row, "line", at + 61);
    row.addEventListener("click", () => onChoose(level));
    return row;
  });
  setTimeout(() => heading.focus({ preventScroll: true }), 0);
  return element(
    "main",
    { class: "quiz" },
    element("div", { class: "question" }, heading, element("div", { class: "answers" }, ...rows)),
    element("p", { class: "quiet" }, "只记在这部手机里，随时可以换。"),
  );
}
