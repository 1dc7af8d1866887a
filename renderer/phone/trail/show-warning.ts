import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";
import { codeEntry } from "./code-entry.ts";
import { element } from "./element.ts";
import type { Walk } from "./page.ts";
import { numeralOf } from "./stop-words.ts";

/** A code that is not this stop's: said calmly, with what to do, and the way on. */
export function showWarning(walk: Walk, { hall, place }: VisitorCheckpoint): HTMLElement {
  const which = place === "bonus" ? "长征路附加站" : `长征路第${numeralOf(place)}站`;
  const heading = element("h1", { tabindex: "-1" }, "请先看一看这张码");
  const view = element(
    "main",
    { class: "warning" },
    heading,
    element(
      "p",
      { class: "warned", role: "status" },
      `这张码不是${hall}${which}的码。`,
      "它可能被换过、改过，或者是别的展馆的。",
    ),
    element(
      "p",
      {},
      "请告诉馆里的工作人员。你的印章都在：可以照着站牌输入短码，也可以从全部十三站里选一站接着走。",
    ),
    codeEntry(walk),
    element(
      "p",
      { class: "ways" },
      element("a", { href: `${walk.root}/t` }, "全部十三站"),
      element("a", { href: `${walk.root}/t/${place}` }, "看这一站的故事"),
    ),
  );
  setTimeout(() => heading.focus({ preventScroll: true }), 0);
  return view;
}
