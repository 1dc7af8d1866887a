import { checkpoints } from "../../../runtime/contract/checkpoint-names.ts";
import { classPart } from "./class/show-class.ts";
import { codeEntry } from "./code-entry.ts";
import { element } from "./element.ts";
import { joinSeals } from "./join-seals.ts";
import { notKeptWords, type Walk } from "./page.ts";
import { countStamps } from "./progress.ts";
import { sealPlace } from "./seal-place.ts";
import { stepLink } from "./step-link.ts";
import { numeralOf } from "./stop-words.ts";

/** 印谱: the thirteen stops as seals on one line, red as far as one has come. `notice` stands above where an address led nowhere. */
export function showTrail(walk: Walk, notice?: string): HTMLElement {
  const { root, progress } = walk;
  const { stamps } = progress.now();
  const count = countStamps(progress.now());
  const next = checkpoints.find(({ number }) => !stamps[number]);
  const items = checkpoints.map(({ number, short }) => {
    const isStamped = stamps[number] !== undefined;
    const item = element(
      "li",
      {
        class: isStamped ? "done" : "open",
        style: `grid-area: ${Math.ceil(number / 3)} / ${columnOf(number)}`,
      },
      element(
        "a",
        { href: `${root}/t/${number}` },
        sealPlace(number, root, isStamped),
        element("span", { class: "unseen" }, `第${numeralOf(number)}站 `),
        element("span", { class: "seal-name" }, number === next?.number ? `下一枚 ${short}` : short),
        element("span", { class: "unseen" }, isStamped ? "，盖了印" : "，还没有盖"),
      ),
    );
    return item;
  });
  const list = element("ol", { class: "seals" }, ...items);
  joinSeals(list, items);
  const words = progress.isKept() ? "印只留在这部手机里，不用登录。" : notKeptWords;
  list.append(element("li", { class: "kept", style: "grid-area: 5 / 2 / 6 / 4" }, words));
  return element(
    "main",
    { class: "trail" },
    element(
      "div",
      { class: "trail-head" },
      element("h1", {}, "长征路印谱"),
      element("p", { class: "from-to" }, "从于都河\n走到会宁"),
      element(
        "p",
        { class: "count" },
        count === 13 ? "十三枚都盖齐了" : `盖了 ${count} 枚，还差 ${13 - count} 枚`,
      ),
    ),
    notice !== undefined && element("p", { class: "notice", role: "status" }, notice),
    list,
    next
      ? stepLink(`${root}/t/${next.number}`, `去第${numeralOf(next.number)}站：${next.short}`, "red")
      : stepLink(`${root}/t#done`, "看纪念证书", "red"),
    codeEntry(walk),
    classPart(walk.joining),
    element(
      "p",
      { class: "ways" },
      element("a", { href: "#map" }, "看地图"),
      element("a", { href: `${root}/t/bonus` }, "路旁的附加站"),
    ),
  );
}

/** The way winds: left to right, then right to left. */
function columnOf(number: number): number {
  const [row, at] = [Math.floor((number - 1) / 3), (number - 1) % 3];
  return row % 2 === 0 ? at + 1 : 3 - at;
}
