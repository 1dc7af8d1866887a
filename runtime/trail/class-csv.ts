import { checkpoints } from "../contract/checkpoint-names.ts";
import type { ClassSheet } from "../contract/trail-class.ts";

const levelNames = { lower: "低年级", upper: "高年级", adult: "成人" };

/** The sheet as a table for Excel (UTF-8 with its mark, CRLF). */
export function classCsv(sheet: ClassSheet): string {
  const { people, minors, stops, questions, levels } = sheet;
  const rows: (string | number)[][] = [
    ["班级走长征路 成绩单", sheet.hall],
    ["班级码", sheet.code],
    ["日期", sheet.day],
    ["开始", sheet.began, "结束", sheet.ended ?? "还在走"],
    ["人数", people ?? "没有填", "其中未成年", minors ?? "没有填"],
    ["题目难度", levelNames[sheet.level], "小队", sheet.teams.length],
    ["走到的手机", sheet.phones, "盖齐十三枚的手机", sheet.completions],
    ["从开始到最后一条记录（分钟）", Math.round(sheet.walkedMs / 60_000)],
    [],
    ["站", "名称", "走到的手机", "盖印的手机"],
    ...stops.map(({ place, reached, stamped }) => [numberOf(place), nameOf(place), reached, stamped]),
    [],
    ["站", "题目", "答对", "答过", "答对的份额"],
    ...questions.map(({ place, question, right, asked }) => [
      ...[numberOf(place), question, right, asked, percent(right, asked)],
    ]),
    [],
    ["难度", "", "答对", "答过", "答对的份额"],
    ...levels.map(({ level, right, asked }) => [
      ...[levelNames[level], "", right, asked, percent(right, asked)],
    ]),
    [],
    ["不记姓名：只数手机，一部手机可以是一个人，也可以是一个小队。"],
  ];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function numberOf(place: number | "bonus"): string {
  return place === "bonus" ? "附加站" : `第 ${place} 站`;
}

function nameOf(place: number | "bonus"): string {
  return checkpoints.find(({ number }) => number === place)?.name ?? "半条被子";
}

function percent(right: number, asked: number): string {
  return asked === 0 ? "" : `${Math.round((right / asked) * 100)}%`;
}
