import type { Picture } from "../picture.ts";
import { picture as changzheng } from "./changzheng.ts";
import { picture as dongfanghong } from "./dongfanghong.ts";
import { picture as dujiang } from "./dujiang.ts";
import { picture as hongchuan } from "./hongchuan.ts";
import { picture as menban } from "./menban.ts";
import { picture as xiaogang } from "./xiaogang.ts";
import { picture as xingchen } from "./xingchen.ts";

/** The stories' pictures in the order of the corridor. */
export const pictures: readonly Picture[] = [
  hongchuan,
  changzheng,
  menban,
  dujiang,
  dongfanghong,
  xiaogang,
  xingchen,
];
