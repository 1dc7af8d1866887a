import type { LeadCard } from "../../../runtime/contract/staff-lead.ts";

/** What goes on now, in one sentence for whoever leads. */
export function leadWords({ mode, stations }: LeadCard): string {
  switch (mode.kind) {
    case "open":
      return "现在没有带队，观众自己按。";
    case "closed":
      return "现在闭馆，展项静音。";
    case "evacuation":
      return "正在疏散：全部静音，屏幕显示安全出口。";
    case "tour": {
      const at = stations.findIndex(({ id }) => id === mode.station);
      const name = stations[at]?.name ?? mode.station;
      return mode.step === "waiting"
        ? `导览：等您按下“${name}”的按钮。`
        : `导览：正在讲“${name}”，第 ${at + 1} 处，共 ${stations.length} 处。`;
    }
    case "ceremony":
      return `${mode.title}：${ceremonyWords(mode.step, mode.line + 1, mode.lines.length)}`;
  }
}

function ceremonyWords(
  step: "gathering" | "speaking" | "repeating" | "closing",
  line: number,
  of: number,
): string {
  switch (step) {
    case "gathering":
      return "请大家站好，马上开始。";
    case "speaking":
      return `第 ${line} 句，正在领读，共 ${of} 句。`;
    case "repeating":
      return `第 ${line} 句，大家跟读，共 ${of} 句。`;
    case "closing":
      return "已经全部读完。";
  }
}

/** Figures of a group from two fields; a sentence where they cannot be right, `undefined` where none were given. */
export function groupFrom(
  people: string,
  minors: string,
): { people: number; minors: number } | string | undefined {
  if (people.trim() === "" && minors.trim() === "") return undefined;
  const [all, young] = [Number(people || "0"), Number(minors || "0")];
  if (!Number.isInteger(all) || all < 1 || all > 9999) return "人数请填一到 9999 的整数，不清楚就空着。";
  if (!Number.isInteger(young) || young < 0 || young > all) return "未成年人数不能多过总人数，请再看一眼。";
  return { people: all, minors: young };
}
