import type { ShowMode } from "../../../runtime/contract/screen.ts";

export type CeremonyMode = Extract<ShowMode, { kind: "ceremony" }>;

/** Spoken before, spoken now, still to come. */
export type LineState = "said" | "now" | "coming";

/** How each line of the text stands. Nothing is lit before the first word and after the last. */
export function lineStates({
  lines,
  line,
  step,
}: Pick<CeremonyMode, "lines" | "line" | "step">): LineState[] {
  return lines.map((_, index) => {
    if (step === "gathering") return "coming";
    if (step === "closing" || index < line) return "said";
    return index === line ? "now" : "coming";
  });
}

const calls: Record<CeremonyMode["step"], string> = {
  gathering: "请肃立",
  speaking: "请听领读",
  repeating: "请跟读",
  closing: "礼成",
};

/** In a call with its answer, which nobody repeats. */
const answered = { ...calls, speaking: "请听呼号", repeating: "请齐声回答" };

/** What everybody is to do now. */
export function ceremonyCall({ manner, step }: Pick<CeremonyMode, "manner" | "step">): string {
  return (manner === "answer" ? answered : calls)[step];
}

/**
 * Size of the text, pixels: as large as its longest line and the number of rows allow, up to `largest`. A mark at a line's
 * end counts for half, as it hangs.
 */
export function lineSize(
  lines: readonly string[],
  rows: number,
  { width, height, largest }: { width: number; height: number; largest: number },
): number {
  const longest = Math.max(1, ...lines.map((line) => Array.from(line).length - 0.5));
  const leading = 1.44;
  return Math.floor(Math.min(largest, width / longest, height / (Math.max(1, rows) * leading)));
}
