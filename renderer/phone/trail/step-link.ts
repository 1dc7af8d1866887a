import { element } from "./element.ts";
import { printBlock } from "./print-block.ts";

/** The full-width step at the foot of a page. */
export function stepLink(to: string, words: string, look: "ink" | "red" = "ink"): HTMLElement {
  const link = element("a", { class: "step", href: to }, element("span", {}, words));
  printBlock(link, look, words.length * 7);
  return link;
}
