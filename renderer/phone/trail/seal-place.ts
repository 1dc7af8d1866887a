import { emptyLine } from "../../shared/cut/inks.ts";
import { facet, pathOf } from "../../shared/cut/knife.ts";
import type { Point } from "../../shared/cut/point.ts";
import { createChance } from "../../shared/cut/seeded.ts";
import { carving } from "../carving.ts";
import { element } from "./element.ts";
import { nameOf, numeralOf, type Place } from "./stop-words.ts";

const size = 96;

/** The place for a stamp, with the stamp in it where it was pressed. A stamp that does not come leaves its place and its numeral. */
export function sealPlace(place: Place, root: string, isStamped: boolean): HTMLElement {
  const number = place === "bonus" ? 14 : place;
  const empty = carving(size, size, [[emptyLine, ring(number)]]);
  const numeral = element("b", {}, place === "bonus" ? "附" : numeralOf(place));
  const seal = element("span", { class: "seal-place", "aria-hidden": "true" }, empty, numeral);
  if (!isStamped) return seal;
  const file = place === "bonus" ? "bonus" : String(place).padStart(2, "0");
  const stamp = element("img", {
    class: "stamp",
    src: `${root}/pack/stamps/${file}.svg`,
    alt: nameOf(place),
  });
  stamp.addEventListener("load", () => seal.classList.add("stamped"));
  stamp.addEventListener("error", () => seal.classList.add("stamp-missing"));
  seal.append(stamp);
  return seal;
}

/** How round the places are, as their stamps will be: 0 a square, 1 a circle. The fifth is a tall one. */
const roundness: Record<number, number> = { 2: 0.4, 4: 1, 6: 0.4, 9: 0.6, 10: 0.4, 12: 0.6 };

function ring(number: number): string {
  const chance = createChance(number * 11);
  const power = roundness[number] ?? 0.01;
  const count = power < 0.1 ? 4 : 32;
  const edge = (half: number): Point[] => {
    const halfWidth = number === 5 ? half * 0.6 : half;
    const points = Array.from({ length: count }, (_, at): Point => {
      const angle = ((at + 0.5) / count) * Math.PI * 2;
      const [c, s] = [Math.cos(angle), Math.sin(angle)];
      return [
        size / 2 + Math.sign(c) * Math.abs(c) ** power * halfWidth,
        size / 2 + Math.sign(s) * Math.abs(s) ** power * half,
      ];
    });
    return facet(points, chance, { step: 24, amp: 0.7, closed: true });
  };
  return pathOf(edge(size / 2 - 2)) + pathOf(edge(size / 2 - 4.4).reverse());
}
