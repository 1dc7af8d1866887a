import { type Section, sections } from "../../runtime/contract/section-names.ts";
import type { VisitorHall } from "../../runtime/contract/visitor.ts";
import { ink, paper } from "../shared/cut/inks.ts";
import { blockShape } from "../shared/woodcut/block-shape.ts";
import { carving } from "./carving.ts";
import { redLine } from "./red-line.ts";

const sealSize = 52;

/** The seven sections as seals on one red line, with the stories of each as far as they are known. */
export function showSections(list: HTMLElement, known: VisitorHall["sections"]): void {
  const rows = sections.map((section) => {
    const stories = known.find((each) => each.id === section.id)?.stories ?? [];
    return element("li", "section", [sealOf(section), wordsOf(section, stories)]);
  });
  list.textContent = "";
  list.append(...rows);
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first && last) list.prepend(redLine(last.offsetTop - first.offsetTop, sealSize));
}

function sealOf(section: Section): Node {
  const cut = { width: sealSize, height: sealSize, seed: section.numeral.charCodeAt(0), chips: 0 };
  const drawing = carving(sealSize, sealSize, [
    [paper, blockShape(cut).body],
    [ink, blockShape({ ...cut, line: 2.2 }).body],
  ]);
  return element("span", "seal", [drawing, element("b", "", [section.numeral])]);
}

function wordsOf(section: Section, stories: VisitorHall["sections"][number]["stories"]): Node {
  const head = element("p", "section-name", [
    element("b", "", [section.name]),
    element("span", "years", [section.years]),
  ]);
  const lines = stories.map(({ title, teaser }) =>
    element("p", "story", [element("b", "", [title]), element("span", "", [teaser])]),
  );
  return element("div", "section-words", [head, ...lines]);
}

function element(tag: string, className: string, children: ReadonlyArray<Node | string>): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
