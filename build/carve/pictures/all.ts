import type { Picture } from "../picture.ts";
import { picture as bantiaobei } from "./bantiaobei.ts";
import { picture as caodi } from "./caodi.ts";
import { picture as changzheng } from "./changzheng.ts";
import { picture as chishui } from "./chishui.ts";
import { picture as daduhe } from "./daduhe.ts";
import { picture as dongfanghong } from "./dongfanghong.ts";
import { picture as dujiang } from "./dujiang.ts";
import { picture as gutian } from "./gutian.ts";
import { picture as hongchuan } from "./hongchuan.ts";
import { picture as huigui } from "./huigui.ts";
import { picture as huining } from "./huining.ts";
import { picture as jiajin } from "./jiajin.ts";
import { picture as jiefangpai } from "./jiefangpai.ts";
import { picture as jinggangshan } from "./jinggangshan.ts";
import { picture as jinshajiang } from "./jinshajiang.ts";
import { picture as kaiguo } from "./kaiguo.ts";
import { picture as lazikou } from "./lazikou.ts";
import { picture as luding } from "./luding.ts";
import { picture as menban } from "./menban.ts";
import { picture as nanchang } from "./nanchang.ts";
import { picture as nanniwan } from "./nanniwan.ts";
import { picture as paotong } from "./paotong.ts";
import { picture as pingxingguan } from "./pingxingguan.ts";
import { picture as sanzhongquanhui } from "./sanzhongquanhui.ts";
import { picture as shenzhen } from "./shenzhen.ts";
import { picture as tuopin } from "./tuopin.ts";
import { picture as wuqi } from "./wuqi.ts";
import { picture as wusi } from "./wusi.ts";
import { picture as xiangjiang } from "./xiangjiang.ts";
import { picture as xiaodianji } from "./xiaodianji.ts";
import { picture as xiaogang } from "./xiaogang.ts";
import { picture as xiaokang } from "./xiaokang.ts";
import { picture as xiaotuiche } from "./xiaotuiche.ts";
import { picture as xibaipo } from "./xibaipo.ts";
import { picture as xingchen } from "./xingchen.ts";
import { picture as yihai } from "./yihai.ts";
import { picture as yuanchao } from "./yuanchao.ts";
import { picture as yudu } from "./yudu.ts";
import { picture as yunling } from "./yunling.ts";
import { picture as zhenli } from "./zhenli.ts";
import { picture as zhongguomeng } from "./zhongguomeng.ts";
import { picture as zunyi } from "./zunyi.ts";

/** The stories' pictures: the corridor's in its order, then the trail's in the order of its stops. */
export const pictures: readonly Picture[] = [
  wusi,
  zhenli,
  hongchuan,
  xiaodianji,
  nanchang,
  jinggangshan,
  gutian,
  changzheng,
  pingxingguan,
  nanniwan,
  yunling,
  menban,
  xibaipo,
  xiaotuiche,
  dujiang,
  kaiguo,
  yuanchao,
  jiefangpai,
  dongfanghong,
  paotong,
  sanzhongquanhui,
  xiaogang,
  shenzhen,
  huigui,
  zhongguomeng,
  tuopin,
  xiaokang,
  xingchen,
  // The trail, from its first stop to the last, and the bonus stop.
  yudu,
  xiangjiang,
  zunyi,
  chishui,
  jinshajiang,
  yihai,
  daduhe,
  luding,
  jiajin,
  caodi,
  lazikou,
  wuqi,
  huining,
  bantiaobei,
];
