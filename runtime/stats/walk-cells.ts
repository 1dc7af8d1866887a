import type { JournalEvent } from "../contract/journal.ts";
import type { ReachedBy } from "../contract/trail-report.ts";
import type { EventCells } from "./event-cells.ts";
import { trailStops } from "./stop-figures.ts";

const ways: Record<ReachedBy, string> = { scan: "扫码", code: "输短码", page: "翻到" };
const levels = { lower: "低年级", upper: "高年级", adult: "成人" } as const;

/** What the raw sheet says of a walk on the trail; `undefined` for any other event. */
export function walkCells(event: JournalEvent): Partial<EventCells> | undefined {
  switch (event.kind) {
    case "checkpoint.reached":
      return { ...stopCells(event.data), via: ways[event.data.via] };
    case "trail.listened": {
      const { heardMs, durationMs } = event.data;
      return { ...stopCells(event.data), heardMs, lengthMs: durationMs };
    }
    case "quiz.answered": {
      const { question, right } = event.data;
      return { ...stopCells(event.data), story: question, result: right ? "答对" : "答错" };
    }
    case "quiz.finished": {
      const { level, right, asked } = event.data;
      return { ...stopCells(event.data), result: `${levels[level]} ${asked} 题答对 ${right}` };
    }
    case "trail.stamped":
      return stopCells(event.data);
    case "trail.completed":
      return { remark: walkerOf(event.data) };
    case "trail.celebrated":
      return {
        via: event.data.by === "code" ? "完成码" : "集印卡",
        result: event.data.printed ? "已打印证书" : "",
      };
    default:
      return undefined;
  }
}

type Walked = { checkpoint: number | "bonus"; visit?: string | undefined; group?: string | undefined };

function stopCells({ checkpoint, ...who }: Walked): Partial<EventCells> {
  const stop = trailStops.find(({ id }) => id === String(checkpoint));
  const station = checkpoint === "bonus" ? "附加站" : `第 ${checkpoint} 站`;
  return { station, section: stop?.name ?? "", remark: walkerOf(who) };
}

/** Enough of the random number to see which lines belong together, not the number itself. */
function walkerOf({ visit, group }: Pick<Walked, "visit" | "group">): string {
  const phone = visit === undefined ? "展馆屏幕" : `手机 ${visit.slice(0, 4).toUpperCase()}`;
  return group === undefined ? phone : `${phone}，班级 ${group}`;
}
