import { checkpoints } from "../../../runtime/contract/checkpoint-names.ts";

export type Place = number | "bonus";

const numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(" ");

/** 1 is 一, 13 is 十三. */
export function numeralOf(number: number): string {
  return numerals[number - 1] ?? String(number);
}

/** What stands on the slip, e.g. 飞夺泸定桥. */
export function nameOf(place: Place): string {
  return checkpoints.find(({ number }) => number === place)?.name ?? "路旁的故事";
}

/** For marks and the way, e.g. 泸定桥. */
export function shortOf(place: Place): string {
  return checkpoints.find(({ number }) => number === place)?.short ?? "附加站";
}

/** 第八站 · 共十三站 */
export function stopWords(place: Place): string {
  return place === "bonus" ? "附加站" : `第${numeralOf(place)}站 · 共十三站`;
}

/** 1 分 12 秒; whole seconds. */
export function lengthWords(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} 秒`;
  return rest === 0 ? `${minutes} 分` : `${minutes} 分 ${rest} 秒`;
}

/** The first part of a date or place, without what stands in brackets: both fit one line on a phone. */
export function briefly(words: string): string {
  return (words.replace(/（[^）]*）/g, "").split(/[，；、]/)[0] ?? "").trim();
}

/** Where an address leads: a stop, all stops, or nowhere that exists. `root` is the address before `/t`. */
export function readAddress(path: string): { root: string; place: Place | "all" | "unknown" } {
  const found = /^(.*?)\/t(?:\/([^/]*))?\/?$/.exec(path.replace(/\/index\.html$/, "/"));
  const root = found?.[1] ?? "";
  const word = found?.[2] ?? "";
  if (word === "" || word === "bonus") return { root, place: word || "all" };
  const isStop = /^[1-9]\d?$/.test(word) && Number(word) <= checkpoints.length;
  return { root, place: isStop ? Number(word) : "unknown" };
}
