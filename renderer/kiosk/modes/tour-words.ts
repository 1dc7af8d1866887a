import type { ShowMode, StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";

export type TourMode = Extract<ShowMode, { kind: "tour" }>;

/** A guided walk as the screen tells it: whose turn it is and which stations have been told. */
export type TourWords = {
  /** 讲解进行中 · 第三站，共七站 */
  progress: string;
  words: string;
  hint: string;
  station: StationView | undefined;
  told: ReadonlySet<string>;
};

/** `stations` in walking order. */
export function tourWords({ station: id }: TourMode, stations: readonly StationView[]): TourWords {
  const at = stations.findIndex((each) => each.id === id);
  const station = stations[at];
  const told = new Set(stations.slice(0, Math.max(0, at)).map((each) => each.id));
  if (!station) return { progress: "", words: "讲解进行中", hint: "", station, told };
  const { numeral, name } = sectionOf(station.section);
  return {
    progress: `第${inWords(at + 1)}站　共${inWords(stations.length)}站`,
    words: `请讲解员按下${numeral}号按钮`,
    hint: name,
    station,
    told,
  };
}

/** A corridor's stations are few: up to nineteen. */
function inWords(count: number): string {
  const ones = "零一二三四五六七八九";
  return count < 10 ? (ones[count] ?? "") : `十${count > 10 ? (ones[count - 10] ?? "") : ""}`;
}
