import type { EndReason, FactKind, JournalEvent } from "../contract/journal.ts";
import type { Via } from "../contract/trigger.ts";
import { walkCells } from "./walk-cells.ts";

const kinds: Record<FactKind, string> = {
  "system.started": "展项启动",
  "system.stopped": "展项停止",
  "presence.began": "感应到访",
  "presence.ended": "到访结束",
  "story.started": "故事开始",
  "story.ended": "故事结束",
  "checkpoint.reached": "到达打卡点",
  "trail.listened": "手机听故事",
  "quiz.answered": "答题",
  "quiz.finished": "答完一站",
  "trail.stamped": "盖印",
  "trail.completed": "走完全程",
  "trail.celebrated": "兑换纪念",
  "staff.patrol": "巡查站牌",
  "group.began": "导览开始",
  "group.ended": "导览结束",
  "ceremony.held": "仪式完成",
  "evacuation.began": "疏散开始",
  "evacuation.ended": "疏散解除",
  "hall.opened": "开馆",
  "hall.closed": "闭馆",
  "device.online": "设备接通",
  "device.offline": "设备离线",
  "fault.raised": "故障提示",
  "fault.cleared": "故障解除",
  "staff.signedIn": "工作人员登录",
  "staff.export": "导出统计",
  "content.published": "内容更新",
  "content.rolledBack": "换回上一版内容",
  "clock.stepped": "时钟校正",
  "journal.recovered": "流水修复",
  "journal.lost": "此条无法读出",
};

const ways: Record<Via, string> = {
  button: "按钮",
  motion: "感应",
  touch: "触屏",
  simulator: "模拟器",
  staff: "工作人员",
  control: "中控",
};

const reasons: Record<EndReason, string> = {
  finished: "听完",
  left: "走开",
  replaced: "换故事",
  stopped: "停止",
  failed: "没放出",
  interrupted: "中断",
};

/** What the raw sheet says of an event, apart from its number and time. */
export type EventCells = {
  kind: string;
  station: string;
  section: string;
  via: string;
  story: string;
  title: string;
  pack: string;
  lengthMs: number | null;
  heardMs: number | null;
  result: string;
  remark: string;
};

export function eventCells(event: JournalEvent): EventCells {
  const cells: EventCells = { ...empty, kind: kinds[event.kind] };
  switch (event.kind) {
    case "story.started":
    case "story.ended": {
      const { place, placeName, via, story, title, pack, durationMs } = event.data;
      const play = { ...cells, station: place, section: placeName, via: ways[via], story, title, pack };
      if (event.kind === "story.started") return { ...play, lengthMs: durationMs };
      const { heardMs, reason } = event.data;
      return { ...play, lengthMs: durationMs, heardMs, result: reasons[reason] };
    }
    case "presence.began":
      return { ...cells, station: event.data.station, section: event.data.placeName, via: ways.motion };
    case "presence.ended": {
      const { station, placeName, lastedMs } = event.data;
      return {
        ...cells,
        station,
        section: placeName,
        via: ways.motion,
        remark: `停留 ${seconds(lastedMs)} 秒`,
      };
    }
    default:
      return { ...cells, ...(walkCells(event) ?? { remark: remarkOf(event) }) };
  }
}

const empty: EventCells = {
  kind: "",
  station: "",
  section: "",
  via: "",
  story: "",
  title: "",
  pack: "",
  lengthMs: null,
  heardMs: null,
  result: "",
  remark: "",
};

function remarkOf(event: JournalEvent): string {
  switch (event.kind) {
    case "system.started":
      return `程序 ${event.data.version}，内容 ${event.data.pack}`;
    case "device.online":
    case "device.offline":
      return event.data.device;
    case "fault.raised":
      return event.data.sentence;
    case "fault.cleared":
      return `${event.data.code} ${event.data.subject}，历时 ${seconds(event.data.lastedMs)} 秒`;
    case "staff.export":
      return `${event.data.from} 至 ${event.data.to}`;
    case "content.published":
    case "content.rolledBack":
      return event.data.pack;
    case "clock.stepped":
      return `拨动 ${seconds(event.data.toMs - event.data.fromMs)} 秒`;
    case "journal.recovered":
      return `原文件 ${event.data.setAside || "已不在"}，保住 ${event.data.carriedOver} 条，至多 ${event.data.lost} 条无法读出`;
    default:
      return "";
  }
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
