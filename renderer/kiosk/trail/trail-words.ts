import { checkpoints } from "../../../runtime/contract/checkpoint-names.ts";
import type { QuestionLevel } from "../../../runtime/contract/quiz.ts";
import type { ForceId } from "./route/forces.ts";
import { isReached } from "./route/forces.ts";

const numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(" ");

/** 1 is 一, 13 is 十三. */
export function numeralOf(stop: number): string {
  return numerals[stop - 1] ?? String(stop);
}

/** 飞夺泸定桥 */
export function nameOf(stop: number): string {
  return checkpoints[stop - 1]?.name ?? "";
}

/** 泸定桥 */
export function shortOf(stop: number): string {
  return checkpoints[stop - 1]?.short ?? "";
}

/** The last stop that the line has come to by then; 0 before the first. */
export function lastReached(day: number, force: ForceId | "all"): number {
  return checkpoints.reduce((last, { number }) => (isReached(number, day, force) ? number : last), 0);
}

/** 红线走到第八站 */
export function reachWords(day: number): string {
  const last = lastReached(day, "all");
  return last === 0 ? "红线从于都出发" : `红线走到第${numeralOf(last)}站`;
}

/** When a stop is known for, as the fact sheet gives it. */
const whens = [
  "1934年10月17日起",
  "1934年11月27日—12月1日",
  "1935年1月15日—17日",
  "1935年1月29日—3月22日",
  "1935年5月3日—9日",
  "1935年5月22日",
  "1935年5月25日",
  "1935年5月29日",
  "1935年6月12日",
  "1935年8月21日起",
  "1935年9月17日",
  "1935年10月19日",
  "1936年10月9日",
];

export function whenOf(stop: number): string {
  return whens[stop - 1] ?? "";
}

/** The first part of a place, without what stands in brackets, so that it fits a line. */
export function briefly(words: string): string {
  return (words.replace(/（[^）]*）/g, "").split(/[，；、]/)[0] ?? "").trim();
}

export const levelWords: Record<QuestionLevel, string> = { lower: "低年级", upper: "高年级", adult: "成人" };

/** For the buttons of the legend. */
export const forceShort: Record<ForceId, string> = {
  first: "中央红军",
  second: "红二、六军团",
  fourth: "红四方面军",
  twentyfifth: "红二十五军",
};
