import type { Seal } from "../seal/seal.ts";
import { anshunchang } from "./anshunchang.ts";
import { bantiaobei } from "./bantiaobei.ts";
import { caodi } from "./caodi.ts";
import { chishui } from "./chishui.ts";
import { complete } from "./complete.ts";
import { huining } from "./huining.ts";
import { jiajin } from "./jiajin.ts";
import { jinshajiang } from "./jinshajiang.ts";
import { lazikou } from "./lazikou.ts";
import { luding } from "./luding.ts";
import { wuqi } from "./wuqi.ts";
import { xiangjiang } from "./xiangjiang.ts";
import { yihai } from "./yihai.ts";
import { yudu } from "./yudu.ts";
import { zunyi } from "./zunyi.ts";

/** The trail's seals in the order of the stops, the one of the stop beside the way, and the one for the whole way. */
export const stamps: readonly Seal[] = [
  yudu,
  xiangjiang,
  zunyi,
  chishui,
  jinshajiang,
  yihai,
  anshunchang,
  luding,
  jiajin,
  caodi,
  lazikou,
  wuqi,
  huining,
  bantiaobei,
  complete,
];
