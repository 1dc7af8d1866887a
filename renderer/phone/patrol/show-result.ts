import { countWords, postName, toDo } from "../../shared/patrol/patrol-words.ts";
import { element } from "../trail/element.ts";
import { blockButton } from "./block-button.ts";
import { placesOf, postsOf, type Walk } from "./walk.ts";

export type ResultActs = { send(): void; back(): void; end(): void };

/** What the walk has found, what is to be done, and the ways on. */
export function showResult(walk: Walk, acts: ResultActs): HTMLElement[] {
  const posts = postsOf(walk);
  const unseen = placesOf(walk).filter((place) => walk.found[place] === undefined);
  const missed = element("p", { class: "unseen-posts" }, `没有看：${unseen.map(postName).join("、")}`);
  const ways =
    walk.state === "sent"
      ? [blockButton("结束巡查", "ink", "patrol-step", acts.end)]
      : [
          blockButton("交给展馆", "ink", "patrol-step", acts.send),
          blockButton("回去再看几站", "line", "patrol-step", acts.back),
        ];
  return [
    element("p", { class: "counts" }, countWords(posts)),
    ...(unseen.length > 0 ? [missed] : []),
    element("ul", { class: "to-do" }, ...toDo(posts).map((sentence) => element("li", {}, sentence))),
    ...ways,
  ];
}
