import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";
import type { Score } from "../../shared/quiz/quiz.ts";
import { element } from "./element.ts";
import { notKeptWords, type Page } from "./page.ts";
import { countStamps } from "./progress.ts";
import { sealPlace } from "./seal-place.ts";
import { stepLink } from "./step-link.ts";
import { numeralOf, shortOf } from "./stop-words.ts";
import { wayOf } from "./way.ts";

/** The stamp is pressed into its place, calmly; then the way to the next stop. */
export function showStamp(page: Page, stop: VisitorCheckpoint, score: Score): HTMLElement {
  const { place, next, story } = stop;
  const { root } = page;
  const progress = page.progress.now();
  const count = countStamps(progress);
  const seal = sealPlace(place, page.root, true);
  seal.classList.add("pressing");
  const which = place === "bonus" ? "附加的一枚印" : `第${numeralOf(place)}站的印`;
  const heading = element("h2", { tabindex: "-1" }, `${which}，盖好了`);
  const view = element(
    "main",
    { class: "stamping" },
    seal,
    heading,
    element("p", { class: "score", role: "status" }, scoreWords(score)),
    element("p", { class: "think" }, story.think && element("b", {}, "路上想一想"), story.think),
    wayOf(progress, place),
    element("p", { class: "count" }, element("b", {}, `盖了 ${count} 枚印`), leftWords(count)),
    onward(root, next, count),
    element(
      "p",
      { class: "ways" },
      element("a", { href: `${root}/t` }, "全部十三站"),
      element("a", { href: "#map" }, "看地图"),
      element("a", { href: "#" }, "再听一遍"),
    ),
    !page.progress.isKept() && element("p", { class: "quiet" }, notKeptWords),
  );
  setTimeout(() => heading.focus({ preventScroll: true }), 0);
  return view;
}

function onward(root: string, next: VisitorCheckpoint["next"], count: number): HTMLElement {
  if (count >= 13) return stepLink(`${root}/t#done`, "看纪念证书", "red");
  return next === null
    ? stepLink(`${root}/t`, "看印谱", "red")
    : stepLink(`${root}/t/${next}`, `下一站：${shortOf(next)}`, "red");
}

function scoreWords({ right, asked }: Score): string {
  if (asked === 0) return "谢谢你听完这一站。";
  if (right === 0) return `${asked} 题的讲解都看过了。`;
  return right === asked ? `${asked} 题都答对了。` : `${asked} 题答对 ${right} 题，讲解都看过了。`;
}

function leftWords(count: number): string {
  return count >= 13 ? "　十三枚都盖齐了" : `　还差 ${13 - count} 枚`;
}
