import { red } from "../shared/cut/inks.ts";
import { facet, pathOf } from "../shared/cut/knife.ts";
import { createChance } from "../shared/cut/seeded.ts";
import { ribbon } from "../shared/cut/strokes.ts";
import { carving } from "./carving.ts";

const boxWidth = 16;

/** 一线红: the line that joins the seals, from the middle of the first to that of the last. */
export function redLine(length: number, sealSize: number): HTMLElement {
  const chance = createChance(6);
  const middle = boxWidth / 2;
  const way = facet(
    [
      [middle, 0],
      [middle - 1, length * 0.3],
      [middle + 1.5, length * 0.7],
      [middle, length],
    ],
    chance,
    { step: 26, amp: 1 },
  );
  const item = document.createElement("li");
  item.className = "red-line";
  item.setAttribute("aria-hidden", "true");
  item.style.top = `${sealSize / 2}px`;
  item.append(
    carving(boxWidth, Math.max(1, Math.round(length)), [
      [red, pathOf(ribbon(way, () => 4 * chance.between(0.7, 1.25)))],
    ]),
  );
  return item;
}
