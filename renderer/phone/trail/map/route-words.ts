import { numeralOf, shortOf } from "../stop-words.ts";
import { stops } from "./walk.ts";

/** How far the red line has come, in a sentence. */
export function routeWords(
  isStamped: (stop: number) => boolean,
  monthOf: (stop: number) => string | undefined,
): string {
  const named = (stop: number) => {
    const month = monthOf(stop);
    return `第${numeralOf(stop)}站${shortOf(stop)}${month === undefined ? "" : `（${month}）`}`;
  };
  const done = Array.from({ length: stops }, (_, at) => at + 1).filter(isStamped);
  if (done.length === stops) return `红线从${named(1)}走到了${named(stops)}。`;
  let reached = 0;
  while (isStamped(reached + 1)) reached++;
  if (reached > 1) return `红线从于都走到了${named(reached)}。`;
  if (done.length === 0) return `长征从${named(1)}出发。盖一枚印，红线就走一程。`;
  return "相邻的两站都盖了印，红线就连起来。";
}
