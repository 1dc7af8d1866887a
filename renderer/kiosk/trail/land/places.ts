// Where things stand on the relief. SCHEMATIC: taken from rough longitudes and latitudes (x = 6 a degree from 108° E, z = 8.4 a
// degree from 31° N, southward), then moved apart by hand where stops would cover each other. Good for telling what lies
// north or west of what; not for measuring. No border and no coast is drawn from it.

/** East (`x`) and south (`z`) of the middle of the relief, in its own units. */
export type Spot = readonly [x: number, z: number];

/** Half the size of the land, from the middle. */
export const landReach = { x: 66, z: 60 };

/** The thirteen stops, by number. */
export const stopSpots: readonly Spot[] = [
  [45, 41], // 于都
  [18, 45], // 湘江
  [-4, 30], // 遵义
  [-12, 19], // 赤水
  [-29, 41], // 金沙江
  [-36, 29], // 彝海
  [-29, 18], // 安顺场
  [-36, 7], // 泸定桥
  [-28, -4], // 夹金山
  [-27, -20], // 草地
  [-15, -29], // 腊子口
  [9, -48], // 吴起
  [-9, -41], // 会宁
];

/** Stop 1 … 13; the middle of the land for another number. */
export function stopSpot(number: number): Spot {
  return stopSpots[number - 1] ?? [0, 0];
}

/** Places that a line passes between the stops. */
export const waySpots = {
  tongdao: [10, 40],
  liping: [7, 37],
  wujiang: [-1, 34],
  tucheng: [-9, 22],
  zhaxi: [-20, 24],
  maotai: [-9, 27],
  taiping: [-13, 23],
  southOfWujiang: [-3, 37],
  yunnan: [-20, 44],
  dawei: [-28, -7],
  maoergai: [-25, -13],
  baxi: [-23, -23],
  hadapu: [-11.5, -33],
  bangluo: [-6, -37],
  liupan: [1, -41],
  jiangtaibao: [-3, -45],
  ganzi: [-49, -4],
  jialing: [-11, -6],
  shigu: [-49, 36],
  liujiaping: [13, 14],
  hejiachong: [37, -7],
  yongping: [17, -50],
} as const satisfies Record<string, Spot>;
