import { numeralOf, type Place, shortOf } from "../stop-words.ts";
import type { ShoreWay } from "./shore.ts";
import type { Walk } from "./walk.ts";

/** The way to the next stop as one would tell it to somebody standing there. */
export function wayWords(
  walk: Walk,
  way: ShoreWay | undefined,
  here: Place | "all",
  isDone: boolean,
): string {
  const { from, to } = walk;
  if (to === undefined || !way)
    return isDone ? "十三枚印都盖齐了，去看看你的证书。" : "只差这一站的印了，答完题就盖上。";
  const goal = `第${numeralOf(to)}站：${shortOf(to)}`;
  const along = alongWords(way.turn);
  if (from === undefined) return `${here === "bonus" ? "回到大门" : "从大门进来"}，${along}，先到${goal}。`;
  const stop = `第${numeralOf(from)}站`;
  const start =
    here === from
      ? `从${stop}`
      : here === "bonus"
        ? `回到湖边的小路，从${stop}`
        : `上一枚印盖在${stop}。从那里`;
  const passed = way.passed > 0 ? `，走过${countOf(way.passed)}站，就到${goal}` : `，下一站是${goal}`;
  return `${start}${along}${passed}。`;
}

/** Which hand the water is on says it to those who do not know how a clock turns. */
function alongWords(turn: ShoreWay["turn"]): string {
  switch (turn) {
    case "clockwise":
      return "沿湖边顺时针走，湖在右手边";
    case "anticlockwise":
      return "沿湖边逆时针走，湖在左手边";
    default:
      return "沿着小路走";
  }
}

/** 两站, not 二站. */
function countOf(count: number): string {
  return count === 2 ? "两" : numeralOf(count);
}
