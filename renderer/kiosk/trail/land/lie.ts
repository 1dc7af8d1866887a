// The hand-made description of the land: ranges as lines of peaks, rivers as lines that are carved, basins and plateaus as round
// steps. Schematic like places.ts; only what helps to tell the march.
import type { Spot } from "./places.ts";

/** Which blocks a mountain is printed from. */
export type Stone = "foothill" | "south" | "middle" | "snow" | "pale" | "loess";

export type Range = {
  name: string;
  stone: Stone;
  line: readonly Spot[];
  /** Peaks are strewn so far to both sides of the line. */
  width: number;
  height: number;
  /** Distance of neighbours; smaller is denser. */
  apart: number;
};

// biome-ignore format: a table, one a line
export const ranges: readonly Range[] = [
  { name: "南缘", stone: "foothill", line: [[-64, 54], [-30, 56], [0, 57], [30, 56], [64, 53]], width: 3.5, height: 7, apart: 6 },
  { name: "五岭", stone: "south", line: [[8, 50], [22, 52], [36, 50], [54, 48]], width: 4, height: 5.5, apart: 4.6 },
  { name: "越城岭", stone: "south", line: [[10, 46], [16, 38]], width: 2.5, height: 5, apart: 4 },
  { name: "武夷山", stone: "middle", line: [[57, 46], [61, 30], [63, 16]], width: 4, height: 4.6, apart: 4.8 },
  { name: "罗霄山", stone: "middle", line: [[35, 40], [36, 26], [38, 16]], width: 2.6, height: 4.6, apart: 4.4 },
  { name: "雪峰山", stone: "south", line: [[16, 36], [19, 24], [22, 18]], width: 3, height: 4.6, apart: 4.4 },
  { name: "武陵山", stone: "middle", line: [[1, 26], [8, 18], [16, 8]], width: 4, height: 4.8, apart: 4.4 },
  { name: "大娄山", stone: "south", line: [[-14, 32], [-6, 22], [0, 17]], width: 3.4, height: 4.8, apart: 4.2 },
  { name: "乌蒙山", stone: "foothill", line: [[-26, 32], [-20, 35], [-12, 42], [-2, 46]], width: 4.5, height: 6, apart: 4.6 },
  { name: "滇中", stone: "foothill", line: [[-44, 49], [-30, 50], [-16, 50], [0, 51]], width: 3, height: 6.2, apart: 5 },
  { name: "横断山一", stone: "snow", line: [[-62, 44], [-60, 20], [-62, -4], [-60, -26]], width: 3, height: 9, apart: 5 },
  { name: "横断山二", stone: "snow", line: [[-53, 46], [-51, 26], [-54, 8], [-55, -14], [-52, -34]], width: 3, height: 8.6, apart: 5 },
  { name: "大雪山", stone: "snow", line: [[-44, 40], [-43, 22], [-44, 8], [-42, -6], [-45, -18]], width: 2.6, height: 8.4, apart: 4.6 },
  { name: "大凉山", stone: "south", line: [[-24, 34], [-23, 26], [-22, 17]], width: 2.4, height: 5.8, apart: 4 },
  { name: "夹金山", stone: "snow", line: [[-36, 0], [-30, -0.5], [-22, 2]], width: 1.8, height: 7.4, apart: 3.8 },
  { name: "邛崃山", stone: "snow", line: [[-22, 8], [-21, -2], [-20, -10]], width: 2, height: 6.6, apart: 4 },
  { name: "岷山", stone: "snow", line: [[-36, -30], [-24, -28], [-16, -24], [-15, -15]], width: 2.6, height: 6.6, apart: 4.2 },
  { name: "巴颜喀拉", stone: "pale", line: [[-62, -38], [-46, -36], [-34, -38]], width: 5, height: 6, apart: 5.6 },
  { name: "西秦岭", stone: "pale", line: [[-14, -25], [-2, -27], [8, -25]], width: 2.6, height: 4.8, apart: 4.4 },
  { name: "秦岭", stone: "pale", line: [[8, -26], [22, -25], [34, -22]], width: 3.4, height: 6, apart: 4.4 },
  { name: "大巴山", stone: "middle", line: [[-4, -15], [8, -12], [20, -6], [26, 2]], width: 3, height: 4.8, apart: 4.4 },
  { name: "桐柏大别", stone: "pale", line: [[32, -10], [44, -4], [56, 2]], width: 2.4, height: 3.6, apart: 4.6 },
  { name: "六盘山", stone: "loess", line: [[-2, -34], [1, -46], [0, -54]], width: 2, height: 4.4, apart: 3.8 },
  { name: "陇中", stone: "loess", line: [[-28, -40], [-16, -37], [-15, -48], [-26, -54]], width: 4.5, height: 3, apart: 4.6 },
  { name: "陕北", stone: "loess", line: [[6, -40], [18, -43], [26, -52], [12, -55]], width: 4.5, height: 3, apart: 4.6 },
  { name: "北缘", stone: "loess", line: [[-40, -55], [-14, -57], [20, -58], [46, -54]], width: 2.4, height: 3.2, apart: 5 },
  { name: "太行", stone: "pale", line: [[44, -26], [50, -40], [54, -54]], width: 3.4, height: 4, apart: 5.4 },
];

export type River = {
  name: string;
  line: readonly Spot[];
  width: number /** Where its name stands. */;
  label: Spot;
};

// biome-ignore format: a table, one a line
export const rivers: readonly River[] = [
  { name: "金沙江", line: [[-57, -20], [-56.5, 6], [-56, 30], [-48, 38], [-40, 43], [-32, 42.6], [-25, 38], [-19, 28], [-15.5, 15]], width: 1.3, label: [-46, 43.5] },
  { name: "长江", line: [[-15.5, 15], [-6, 11], [4, 9], [14, 3], [24, 9], [34, 7], [46, 12], [64, 8]], width: 1.9, label: [30, 4.5] },
  { name: "大渡河", line: [[-38, -16], [-39.5, -2], [-38, 7.6], [-33.5, 14], [-29, 19.4], [-21, 14.5], [-18, 12]], width: 1, label: [-41.5, 13] },
  { name: "岷江", line: [[-19, -16], [-18, -2], [-18, 12], [-15.5, 15]], width: 0.9, label: [-14.8, 3] },
  { name: "嘉陵江", line: [[-10, -22], [-9, -8], [-5, 2], [-4, 10.4]], width: 0.9, label: [-1, -1] },
  { name: "赤水", line: [[-21, 27], [-15, 25.5], [-10, 25], [-8, 21], [-11, 17.5], [-12.5, 13.8]], width: 0.8, label: [-17, 15.5] },
  { name: "乌江", line: [[-14, 37], [-5, 35.4], [2, 32], [6, 22], [5, 9]], width: 0.9, label: [9.5, 24] },
  { name: "湘江", line: [[14, 52], [18.6, 44.6], [25, 36], [28, 24], [29, 9]], width: 1, label: [30.5, 30] },
  { name: "于都河", line: [[55, 42], [46, 42.2], [43, 34], [42, 22], [41, 10.5]], width: 0.9, label: [52, 38.6] },
  { name: "黄河", line: [[-50, -32], [-40, -24], [-36.5, -22], [-39, -31], [-34, -44], [-24, -50], [-22, -59]], width: 1.3, label: [-32, -50] },
  { name: "黄河", line: [[34, -59], [35, -44], [33, -32.5], [46, -32], [64, -36]], width: 1.5, label: [39, -46] },
  { name: "渭河", line: [[-10, -31.6], [4, -31.5], [20, -32], [33, -32.5]], width: 0.8, label: [20, -36] },
];

/** A round step of the ground: higher (or a basin, lower) within `reach` of its middle, which may be longer one way. */
export type Step = { at: Spot; reach: Spot; rise: number };

export const steps: readonly Step[] = [
  { at: [-56, -4], reach: [30, 62], rise: 2.6 },
  { at: [-52, -20], reach: [36, 24], rise: 1.3 },
  { at: [-12, 38], reach: [32, 17], rise: 1.3 },
  { at: [0, -52], reach: [44, 17], rise: 1.2 },
  { at: [-6, 3], reach: [15, 13], rise: -0.8 },
];

/** Where the ground has another colour than the green-grey of the south. */
export const marsh = { at: [-27, -20] as Spot, reach: [10, 6.4] as Spot };
export const basin = { at: [-4, 1] as Spot, reach: [15, 12] as Spot };
/** North of this line lies the yellow earth; it bends with x. */
export const loessEdge: readonly Spot[] = [
  [-66, -66],
  [-34, -48],
  [-26, -38],
  [-12, -34.5],
  [6, -33.5],
  [30, -35],
  [44, -44],
  [66, -56],
];
