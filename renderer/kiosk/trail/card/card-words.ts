import { type CodeSlip, cardPlaces } from "../../../../runtime/contract/kiosk-trail.ts";
import { nameOf, numeralOf } from "../trail-words.ts";

export const firstWords = "手机走完全程的码，或者集章卡上各站的码，都在这里输。";
export const awayWords = "现在没有连上，请稍等一下再按“好了”；盖好的都在。";
export const besideWords = "这是附加站的码，集章卡上没有它的位置，请输别的站。";

/** What is not right with a code and where to look. */
export function slipWords(slip: CodeSlip, letters: number, hall: string): string {
  switch (slip) {
    case "length":
      return `现在有 ${letters} 个字。站牌上的码有 7 个，手机上的有 9 个，请对着再看一遍。`;
    case "mistyped":
      return "有一个字不对，或者两个字换了位置，请对着再看一遍，改好了再按“好了”。";
    case "foreign":
      return `这不是${hall || "本馆"}的码，请看看抄的是不是这里的站牌。`;
  }
}

export function stampedWords(stop: number, count: number): string {
  const left = cardPlaces - count;
  return `第${numeralOf(stop)}站“${nameOf(stop)}”，盖好了。${left > 0 ? `还差 ${left} 枚。` : ""}`;
}

export function twiceWords(stop: number): string {
  return `第${numeralOf(stop)}站已经盖好了，请输别的站的码。`;
}

/** Said when the whole card was looked at and a place of it is wrong, as after a change of the hall's posts. */
export function cardSlipWords(stops: readonly number[]): string {
  return `第${stops.map(numeralOf).join("、")}站的码要再看一遍，请重新输。`;
}

export function countWords(count: number): string {
  return count === 0 ? "十三个位置，先输哪一站都行" : `盖了 ${count} 枚，还差 ${cardPlaces - count} 枚`;
}

export const ceremonyTitle = "十三枚印，盖齐了";
export const thanksWords = ["谢谢你，一站一站走完了长征路。", "把路上的故事，讲给身边的人听。"];
export const againWords = "这个码来过了，再为你贺一次。";
export const printWords = "证书上写什么名字？";
export const printingWords = "正在打印，请到旁边的打印机取。";
