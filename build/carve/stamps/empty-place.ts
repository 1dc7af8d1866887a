import { emptyFigure, emptyLine } from "../../../renderer/shared/cut/inks.ts";
import { drawnIn } from "../seal/body.ts";
import { engrave } from "../seal/engrave.ts";
import { cutOut, type Field, joined } from "../seal/field.ts";
import { row } from "../seal/lettering.ts";
import { blockSvg, type Seal } from "../seal/seal.ts";

const ones = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
const words: Readonly<Record<string, string>> = { bonus: "加", complete: "全程" };

/** The place of a seal that is not earned yet: its outline, and in it the stop's number, 加 for the stop beside the way, or 全程. */
export function emptyPlace(seal: Seal): string {
  const outline = cutOut(seal.body, drawnIn(seal.body, 9));
  return blockSvg(`${seal.title}（还没有盖）`, [
    { fill: emptyLine, d: engrave(outline, seal.seed) },
    { fill: emptyFigure, d: engrave(joined(figure(seal.id)), seal.seed + 50) },
  ]);
}

function figure(id: string): Field[] {
  const number = Number(id);
  const text = words[id] ?? (number < 10 ? (ones[number] ?? "") : `十${ones[number - 10] ?? ""}`);
  const width = text.length === 1 ? 118 : 186;
  return row(text, { x: 200 - width / 2, y: 146, width, height: 108, thick: 15 }, 16);
}
