import type { CheckpointPlace } from "../../runtime/contract/checkpoint.ts";

/** What is printed for one stop of the trail. */
export type StopPost = {
  stop: CheckpointPlace;
  /** 飞夺泸定桥 */
  name: string;
  english: string;
  /** 今天的小知识 */
  fact: string;
  /** The story's picture as SVG text; absent where the pack has none. */
  picture?: string;
  /** What the QR code says. */
  address: string;
  /** Seven letters, without the dot. */
  shortCode: string;
};

export type Trail = {
  hallName: string;
  /** 备案号; absent where the hall has not written one down: a line is left for the pen. */
  filing?: string;
  /** The address that all posts lead to. */
  base: string;
  /** Along the route, the bonus stop last. */
  posts: readonly StopPost[];
  /** SVG text of the empty place of each stamp, by stop; a plain square where the pack has none. */
  emptyPlaces: ReadonlyMap<CheckpointPlace, string>;
};

const ones = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** 一 … 十三, 加 for the bonus stop. */
export function numeralOf(stop: CheckpointPlace): string {
  if (stop === "bonus") return "加";
  return stop < 10 ? (ones[stop] ?? "") : `十${ones[stop - 10] ?? ""}`;
}
