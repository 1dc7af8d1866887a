import type { Question } from "../../runtime/contract/quiz.ts";
import { escaped } from "./html-text.ts";
import { signatureLines } from "./signature-lines.ts";

const kinds: Record<Question["kind"], string> = {
  single: "单选",
  multiple: "多选",
  truefalse: "判断",
  order: "排先后",
  match: "连线",
  map: "地图找点",
  listen: "听后选",
  tiles: "拼字",
};
const levels: Record<Question["level"], string> = { lower: "低年级", upper: "高年级", adult: "成人" };

/** The questions of one place with their answers, explanations and sources, and the lines to sign. */
export function questionsSheet(
  place: string,
  questions: readonly Question[],
  titleOf: (story: string) => string,
): string {
  if (questions.length === 0) return "";
  return `<article class="questions"><header><h2>${escaped(place)}：题目 ${questions.length} 道</h2></header>
  <ol>${questions.map((question) => line(question, titleOf)).join("\n")}</ol><div class="foot">${signatureLines}</div></article>`;
}

function line(question: Question, titleOf: (story: string) => string): string {
  const { id, kind, level, explanation, source } = question;
  return `<li><p><b>${escaped(question.question)}</b></p>
  <p>${answerOf(question, titleOf)}</p>
  <p class="answer">解说：${escaped(explanation)}</p>
  <p class="answer">出处：${escaped(source)}　〔${kinds[kind]}，${levels[level]}，${escaped(id)}〕</p></li>`;
}

function answerOf(question: Question, titleOf: (story: string) => string): string {
  switch (question.kind) {
    case "single":
      return choices([question.right], question.wrong);
    case "listen":
      return `先听《${escaped(titleOf(question.story))}》第 ${question.sentence} 句。${choices([question.right], question.wrong)}`;
    case "multiple":
      return choices(question.right, question.wrong);
    case "truefalse":
      return `答：<b>${question.right ? "对" : "不对"}</b>`;
    case "order":
      return `答：<b>${question.items.map(escaped).join(" → ")}</b>`;
    case "match":
      return `答：<b>${question.pairs.map(([left, right]) => `${escaped(left)}—${escaped(right)}`).join("；")}</b>`;
    case "map":
      return `答：<b>第 ${question.right} 个打卡点</b>`;
    case "tiles":
      return `答：<b>${escaped(question.right)}</b>　字块：${question.tiles.map(escaped).join(" ")}`;
  }
}

function choices(right: readonly string[], wrong: readonly string[]): string {
  return `答：<b>${right.map(escaped).join("、")}</b>　另有：${wrong.map(escaped).join("、")}`;
}
