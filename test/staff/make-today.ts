import type { Fault } from "../../runtime/contract/health.ts";
import { sections } from "../../runtime/contract/section.ts";
import type { Today } from "../../runtime/contract/staff.ts";
import type { VisitorHall } from "../../runtime/contract/visitor.ts";
import { createHealth } from "../../runtime/health/health.ts";
import { fakeClock } from "../fakes/clock.ts";

const plays = [22, 31, 17, 24, 9, 14, 11];
const finished = [16, 24, 12, 18, 5, 9, 7];
const meanSeconds = [58, 66, 51, 63, 47, 52, 49];
const hours: ReadonlyArray<readonly [hour: number, plays: number, usual: number]> = [
  [8, 9, 10.4],
  [9, 21, 18],
  [10, 32, 26.5],
  [11, 24, 22.1],
  [12, 8, 11],
  [13, 15, 16.3],
  [14, 19, 22.6],
  [15, 0, 21],
  [16, 0, 14.2],
  [17, 0, 5.3],
];

/** A Saturday afternoon in a middling hall; give what a test cares about. */
export function makeToday(overrides: Partial<Today> = {}): Today {
  return {
    hall: "长岭社区红色展馆",
    kioskId: "changling-01",
    day: "2026-11-21",
    weekday: "星期六",
    time: "14:26",
    hours: { open: "08:30", close: "17:30", isOpen: true },
    sample: true,
    faults: [],
    figures: { plays: 128, finished: 91, meanHeardMs: 57_400, presences: 203, interrupted: 2 },
    byHour: hours.map(([hour, count, usual]) => ({ hour, plays: count, usual })),
    stations: sections.map((section, i) => ({
      id: `s${i + 1}`,
      numeral: section.numeral,
      name: section.name,
      plays: plays[i] ?? 0,
      finished: finished[i] ?? 0,
      meanHeardMs: (meanSeconds[i] ?? 0) * 1000,
      state: i === 1 ? "playing" : i === 2 ? "waiting" : "good",
    })),
    lastDays: [96, 0, 74, 81, 88, 103, 128].map((count, i) => ({ day: `2026-11-${15 + i}`, plays: count })),
    equipment: [
      { name: "屏幕", state: "1 台好", isWrong: false },
      { name: "线盒", state: "1 个好", isWrong: false },
      { name: "点位", state: "7 个都好", isWrong: false },
      { name: "故事", state: "7 个能放", isWrong: false },
      { name: "磁盘", state: "还有 212 GB", isWrong: false },
      { name: "流水", state: "没有积压", isWrong: false },
    ],
    version: "0.1.0",
    ...overrides,
  };
}

/** Four things wrong on one day, in the words that staff would read. */
export function makeFaults(): Fault[] {
  const health = createHealth({
    clock: fakeClock(Date.parse("2026-11-21T09:42:00+08:00")),
    onFact: () => {},
  });
  health.raise("pack/sample-not-approved", "");
  health.raise("device/offline", "corridor-box", { place: "五号点位" });
  health.raise("config/invalid", "", { line: 12, problem: "closedOn 要写成星期的英文，例如 monday。" });
  health.raise("disk/low", "huitie", { title: "飞夺泸定桥" });
  return health.faults();
}

const storyTitles = [
  "红船启航",
  "星星之火",
  "马毛姐渡江",
  "飞夺泸定桥",
  "两弹一星",
  "小岗村的红手印",
  "半条被子",
];

/** What a phone is told of the same hall. */
export function makeVisitorHall(): VisitorHall {
  return {
    name: "长岭社区红色展馆",
    hours: { open: "08:30", close: "17:30" },
    closedOn: ["monday"],
    sections: sections.map(({ id }, i) => ({
      id,
      stories: [{ id: `story-${i + 1}`, title: storyTitles[i] ?? "", teaser: "听一段故事，约一分钟。" }],
    })),
  };
}
