import { checkpoints } from "../../../runtime/contract/checkpoint-names.ts";
import type { QuestionLevel } from "../../../runtime/contract/quiz.ts";
import type { ClassCard, ClassStart } from "../../../runtime/contract/trail-class.ts";
import { groupFrom } from "./lead-words.ts";

export const levelNames: Record<QuestionLevel, string> = { lower: "低年级", upper: "高年级", adult: "成人" };

/** 第 7 站 强渡大渡河 */
export function stopName(place: number | "bonus"): string {
  if (place === "bonus") return "附加站 半条被子";
  return `第 ${place} 站 ${checkpoints.find(({ number }) => number === place)?.name ?? ""}`;
}

/** 40 人，其中未成年 38 人; empty where nobody said. */
export function sizeWords({ people, minors }: Pick<ClassCard, "people" | "minors">): string {
  if (people === undefined) return "";
  return minors ? `${people} 人，其中未成年 ${minors} 人` : `${people} 人`;
}

/** How far the class is, in one line. */
export function progressWords({ phones, stamps, completions }: ClassCard): string {
  if (phones === 0) return "还没有手机报来；在湖边没有信号的，回到有网的地方会补上。";
  const done = completions > 0 ? `，${completions} 部盖齐了十三枚` : "";
  return `${phones} 部手机在走，一共盖了 ${stamps} 枚印${done}。`;
}

/** 1 小时 5 分 */
export function spanWords(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return `${minutes} 分`;
  return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`;
}

/** What the fields ask for, or a sentence where they cannot be right. */
export function classFrom(fields: {
  people: string;
  minors: string;
  teams: string;
  level: QuestionLevel;
}): ClassStart | string {
  const group = groupFrom(fields.people, fields.minors);
  if (typeof group === "string") return group;
  const teams = Number(fields.teams || "1");
  if (!Number.isInteger(teams) || teams < 1 || teams > 13) return "小队请填一到十三个，不分队就填 1。";
  return { ...group, level: fields.level, teams };
}

export function shareWords(right: number, asked: number): string {
  return asked === 0 ? "" : `${Math.round((right / asked) * 100)}%`;
}
