import type { PackView } from "../contract/pack.ts";
import {
  type Question,
  type QuestionKind,
  type QuestionLevel,
  questionKinds,
  questionLevels,
} from "../contract/quiz.ts";

export type PackCounts = {
  corridor: number;
  checkpoints: number;
  bonus: number;
  questions: number;
  byKind: Record<QuestionKind, number>;
  byLevel: Record<QuestionLevel, number>;
};

/** How much a pack holds, of what plays and can be asked. */
export function countPack(
  { stories, checkpoints }: Pick<PackView, "stories" | "checkpoints">,
  questions: readonly Question[],
): PackCounts {
  const bonus = checkpoints.filter(({ checkpoint }) => checkpoint === "bonus").length;
  const byKind = { single: 0, multiple: 0, truefalse: 0, order: 0, match: 0, map: 0, listen: 0, tiles: 0 };
  const byLevel = { lower: 0, upper: 0, adult: 0 };
  for (const { kind, level } of questions) {
    byKind[kind] += 1;
    byLevel[level] += 1;
  }
  return {
    corridor: stories.length,
    checkpoints: checkpoints.length - bonus,
    bonus,
    questions: questions.length,
    byKind,
    byLevel,
  };
}

const kindWords: Record<QuestionKind, string> = {
  single: "单选",
  multiple: "多选",
  truefalse: "判断",
  order: "排序",
  match: "连线",
  map: "地图",
  listen: "听音",
  tiles: "拼字",
};
const levelWords: Record<QuestionLevel, string> = { lower: "低年级", upper: "高年级", adult: "成人" };

/** Two lines for a person: stories, then questions by kind and level. */
export function countWords(counts: PackCounts): string[] {
  const { corridor, checkpoints, bonus, questions, byKind, byLevel } = counts;
  const kinds = questionKinds.map((kind) => `${kindWords[kind]} ${byKind[kind]}`).join("、");
  const levels = questionLevels.map((level) => `${levelWords[level]} ${byLevel[level]}`).join("、");
  return [
    `长廊故事 ${corridor} 个，打卡点故事 ${checkpoints} 个，附加故事 ${bonus} 个。 ${corridor} corridor stories, ${checkpoints} checkpoint stories, ${bonus} bonus.`,
    `题目 ${questions} 道：${kinds}；${levels}。 ${questions} questions.`,
  ];
}
