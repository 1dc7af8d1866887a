// The four forces, by the fact sheet: where and when each set out and ended, which of the thirteen stops it touched. Where the sheet
// names nothing between two places, the line runs straight: a sketch, not a track.

import { type Spot, stopSpot, waySpots } from "../land/places.ts";
import { dayOf } from "./days.ts";

export const forceIds = ["first", "second", "fourth", "twentyfifth"] as const;
export type ForceId = (typeof forceIds)[number];

/**
 * A place of the way and the day on which the force was there; days it stayed are a second entry. Where the sheet gives no day (扎西), or
 * only a month (the marshes in 1936), one between its neighbours stands: it moves the line and is shown to nobody.
 */
export type Passed = { spot: Spot; on: string };

export type Force = {
  id: ForceId;
  name: string;
  /** One line for the legend: from, to. */
  words: string;
  /** Stops that the sheet names for this force, and the day from which on it had been there. */
  stops: readonly { stop: number; on: string }[];
  way: readonly Passed[];
};

const at = (on: string, spot: Spot): Passed => ({ spot, on });
const { tongdao, liping, wujiang, tucheng, zhaxi, maotai, taiping, southOfWujiang, yunnan } = waySpots;
const { dawei, maoergai, baxi, hadapu, bangluo, liupan, jiangtaibao, ganzi, jialing, shigu } = waySpots;

/** When the red line reaches each stop: the day the stop is known for. */
export const stopDays: readonly string[] = [
  "1934-10-17",
  "1934-11-27",
  "1935-01-15",
  "1935-01-29",
  "1935-05-03",
  "1935-05-22",
  "1935-05-25",
  "1935-05-29",
  "1935-06-12",
  "1935-08-21",
  "1935-09-17",
  "1935-10-19",
  "1936-10-09",
];

export const forces: readonly Force[] = [
  {
    id: "first",
    name: "中央红军（红一方面军）",
    words: "1934年10月，江西于都等地 → 1935年10月，陕西吴起镇；1936年10月，会宁、将台堡会师",
    stops: stopDays.map((on, index) => ({ stop: index + 1, on })),
    way: [
      at("1934-10-17", stopSpot(1)),
      at("1934-11-27", stopSpot(2)),
      at("1934-12-01", stopSpot(2)),
      at("1934-12-12", tongdao),
      at("1934-12-18", liping),
      at("1935-01-03", wujiang),
      at("1935-01-07", stopSpot(3)),
      at("1935-01-17", stopSpot(3)),
      at("1935-01-29", tucheng),
      at("1935-02-08", zhaxi),
      at("1935-02-20", taiping),
      at("1935-03-16", maotai),
      at("1935-03-22", stopSpot(4)),
      at("1935-03-31", southOfWujiang),
      at("1935-04-29", yunnan),
      at("1935-05-03", stopSpot(5)),
      at("1935-05-09", stopSpot(5)),
      at("1935-05-22", stopSpot(6)),
      at("1935-05-25", stopSpot(7)),
      at("1935-05-29", stopSpot(8)),
      at("1935-06-12", stopSpot(9)),
      at("1935-06-14", dawei),
      at("1935-08-21", maoergai),
      at("1935-08-27", stopSpot(10)),
      at("1935-09-02", baxi),
      at("1935-09-10", baxi),
      at("1935-09-17", stopSpot(11)),
      at("1935-09-18", hadapu),
      at("1935-09-22", hadapu),
      at("1935-09-27", bangluo),
      at("1935-10-07", liupan),
      at("1935-10-19", stopSpot(12)),
      // what it did in between is not on the sheet: the line rests here and goes to meet the others at the very end
      at("1936-10-02", stopSpot(12)),
      at("1936-10-06", jiangtaibao),
      at("1936-10-09", stopSpot(13)),
    ],
  },
  {
    id: "second",
    name: "红二、红六军团（红二方面军）",
    words: "1935年11月19日，湖南桑植刘家坪 → 1936年10月22日，将台堡",
    stops: [
      { stop: 10, on: "1936-08-01" },
      { stop: 13, on: "1936-10-22" },
    ],
    way: [
      at("1935-11-19", waySpots.liujiaping),
      at("1936-04-25", shigu),
      at("1936-04-28", shigu),
      at("1936-07-01", ganzi),
      at("1936-07-05", ganzi),
      at("1936-08-01", stopSpot(10)),
      at("1936-10-22", jiangtaibao),
    ],
  },
  {
    id: "fourth",
    name: "红四方面军",
    words: "1935年春，四川北部 → 1936年10月9日，会宁",
    stops: [
      { stop: 9, on: "1935-06-12" },
      { stop: 10, on: "1935-08-21" },
      { stop: 13, on: "1936-10-09" },
    ],
    way: [
      at("1935-03-28", jialing),
      at("1935-06-12", dawei),
      at("1935-08-21", stopSpot(10)),
      at("1935-09-10", stopSpot(10)),
      at("1936-07-01", ganzi),
      at("1936-07-05", ganzi),
      at("1936-08-01", stopSpot(10)),
      at("1936-10-09", stopSpot(13)),
    ],
  },
  {
    id: "twentyfifth",
    name: "红二十五军",
    words: "1934年11月16日，河南罗山何家冲 → 1935年9月，陕西延川永坪镇",
    stops: [],
    way: [at("1934-11-16", waySpots.hejiachong), at("1935-09-15", waySpots.yongping)],
  },
];

/** Has a line come to that stop by then: that of the force chosen, or the red line of all thirteen. */
export function isReached(stop: number, day: number, chosen: ForceId | "all"): boolean {
  const force = forces.find(({ id }) => id === (chosen === "all" ? "first" : chosen));
  return force?.stops.some((each) => each.stop === stop && dayOf(each.on) <= day) ?? false;
}

/** The forces that the sheet names at that stop, in the order of the legend. */
export function forcesAt(stop: number): ForceId[] {
  return forces.filter(({ stops }) => stops.some((each) => each.stop === stop)).map(({ id }) => id);
}
