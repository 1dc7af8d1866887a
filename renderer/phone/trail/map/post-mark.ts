import { emptyLine, ink, red } from "../../../shared/cut/inks.ts";
import { blockShape } from "../../../shared/woodcut/block-shape.ts";
import { carving } from "../../carving.ts";
import { element } from "../element.ts";

/** `done` a red seal, `here` framed in ink, `next` framed in red, `open` a thin line. */
export type MarkLook = "done" | "here" | "next" | "open";

const lines: Record<Exclude<MarkLook, "done">, string> = { here: ink, next: red, open: emptyLine };

/** A stop's mark on a map with its numeral, on paper; seen only, its words stand beside it. */
export function postMark(numeral: string, look: MarkLook, size: number): HTMLElement {
  const cut = { width: size, height: size, seed: numeral.charCodeAt(0) % 97, chips: 0 };
  const thick = look === "open" ? 2 : 3;
  const { body } = blockShape(look === "done" ? cut : { ...cut, line: thick });
  const block = carving(size, size, [[look === "done" ? red : lines[look], body]]);
  const mark = element(
    "span",
    { class: `mark mark-${look}`, "aria-hidden": "true" },
    block,
    element("b", { class: numeral.length > 1 ? "two" : undefined }, numeral),
  );
  mark.style.width = mark.style.height = `${size}px`;
  return mark;
}
