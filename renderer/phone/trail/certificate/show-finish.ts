import { checkpoints } from "../../../../runtime/contract/checkpoint-names.ts";
import { completionCodeOf, showCompletionCode } from "../../../../runtime/contract/completion-code.ts";
import type { VisitorTrail } from "../../../../runtime/contract/visitor-trail.ts";
import { nicknames } from "../../../shared/nicknames.ts";
import { element } from "../element.ts";
import { planWalk } from "../map/walk.ts";
import { notKeptWords, type Page } from "../page.ts";
import { sealPlace } from "../seal-place.ts";
import { stepLink } from "../step-link.ts";
import { nameOf, numeralOf, shortOf } from "../stop-words.ts";
import { certificateFrame } from "./certificate-frame.ts";
import { codeDrawing } from "./code-drawing.ts";
import { keepNickname, readNickname } from "./keep-nickname.ts";
import "./certificate.css";

/** The end of the trail: the thirteen stamps, a certificate to keep and the code for the hall's screen; before that, what is still missing. */
export function showFinish(page: Page, trail: VisitorTrail): HTMLElement {
  const { stamps } = page.progress.now();
  const missing = checkpoints.map(({ number }) => number).filter((number) => !stamps[number]);
  const heading = element(
    "h1",
    { tabindex: "-1" },
    missing.length === 0 ? "十三枚印，盖齐了" : stillWords(missing),
  );
  setTimeout(() => heading.isConnected && heading.focus({ preventScroll: true }), 0);
  const parts = missing.length === 0 ? finished(page, trail) : unfinished(page, missing);
  return element("main", { class: "finish" }, heading, ...parts);
}

function stillWords(missing: readonly number[]): string {
  return `还差${missing.length === 2 ? "两" : numeralOf(missing.length)}枚印`;
}

/** What is still to be walked, and the way to the next one. */
function unfinished({ root, progress }: Page, missing: readonly number[]): HTMLElement[] {
  const next = planWalk(progress.now().stamps, "all").to ?? missing[0] ?? 1;
  const link = stepLink(`${root}/t/${next}`, `去第${numeralOf(next)}站：${shortOf(next)}`, "red");
  return [
    element("p", { class: "finish-words" }, "盖齐十三枚，这里会印一张证书。不着急，哪天再来接着走都行。"),
    element("h2", {}, "还没盖的"),
    element(
      "ol",
      { class: "finish-missing" },
      ...missing.map((stop) =>
        element(
          "li",
          {},
          element(
            "a",
            { href: `${root}/t/${stop}` },
            element("b", {}, `第${numeralOf(stop)}站`),
            nameOf(stop),
          ),
        ),
      ),
    ),
    link,
    ways(root),
  ];
}

function finished(page: Page, trail: VisitorTrail): HTMLElement[] {
  const { root, progress } = page;
  const { visit, stamps } = progress.now();
  const storage = () => window.localStorage;
  const code = completionCodeOf(trail.hallId, visit);
  const shown = showCompletionCode(code);
  const frame = certificateFrame({ root, hall: trail.hall, stamps, code: shown });
  const chosen = readNickname(storage);
  frame.show(chosen);
  const choice = element(
    "select",
    { id: "nickname" },
    ...["不写", ...nicknames].map((word) => element("option", {}, word)),
  );
  choice.value = chosen ?? "不写";
  choice.addEventListener("change", () => {
    const nickname = nicknames.find((each) => each === choice.value);
    keepNickname(storage, nickname);
    frame.show(nickname);
  });
  return [
    element(
      "p",
      { class: "finish-words" },
      "从于都河到会宁，十三站你都走到了。谢谢你听完这些故事，路上辛苦了。",
    ),
    element(
      "div",
      { class: "finish-seals", "aria-hidden": "true" },
      ...checkpoints.map(({ number }) => sealPlace(number, root, true)),
    ),
    frame.view,
    element("p", { class: "finish-nickname" }, element("label", { for: "nickname" }, "证书上的称呼"), choice),
    element(
      "section",
      { class: "finish-code" },
      element("h2", {}, "完成码"),
      element("p", { class: "finish-code-letters" }, shown),
      element(
        "div",
        { class: "finish-code-square", role: "img", "aria-label": `完成码 ${shown} 的二维码` },
        codeDrawing(code),
      ),
      element("p", { class: "finish-words" }, "到馆里的屏幕上输入或扫这个码。"),
    ),
    ...(progress.isKept() ? [] : [element("p", { class: "quiet", role: "status" }, notKeptWords)]),
    ways(root),
  ];
}

function ways(root: string): HTMLElement {
  return element(
    "p",
    { class: "ways" },
    element("a", { href: "#map" }, "看地图"),
    element("a", { href: `${root}/t` }, "全部十三站"),
  );
}
