import type { StudioEntry } from "../../../runtime/contract/studio.ts";
import type { TakeVerdict } from "../../../runtime/contract/take-verdict.ts";
import type { LiveWord } from "./mic/level-track.ts";

/** What is said of a take that is kept. */
export const verdictWords: Record<TakeVerdict, string> = {
  good: "正好",
  soft: "声音太小，请靠近一点再录一遍",
  loud: "太响了，请离远一点再录一遍",
  noisy: "房间有点吵，请关好门窗、停下风扇再录一遍",
  fast: "念得快了些，请慢一点再录一遍，让孩子听清",
};

/** What is said while somebody speaks. */
export const liveWords: Record<LiveWord, string> = {
  good: "正好",
  soft: "声音太小，请靠近一点",
  loud: "太响了，请离远一点",
  noisy: "房间有点吵，请关好门窗、停下风扇",
  fast: "正好", // pace shows only at the end
  silent: "请开始念",
  "noisy-room": "房间有点吵，请关好门窗、停下风扇",
};

export function stateWords({ state, recorded }: Pick<StudioEntry, "state" | "recorded">): string {
  switch (state) {
    case "machine":
      return "机器声音";
    case "partly":
      return `录了 ${recorded} 句`;
    case "complete":
      return "录完了，还没换上";
    case "recorded":
      return "已换成真人";
    case "stale":
      return "文字改过，要补录";
  }
}
