import { showShortCode } from "../../../runtime/contract/short-code.ts";
import { classCodeIn } from "./class/joined-class.ts";
import { element } from "./element.ts";
import { type CodeFound, findCode } from "./find-code.ts";
import type { Walk } from "./page.ts";
import { printBlock } from "./print-block.ts";

const id = "short-code";
const example = showShortCode("7Q4M2KT");

/** The field for the code under a post's QR code; leads to its stop. */
export function codeEntry({ book, root, go }: Walk): HTMLElement {
  const input = element("input", {
    ...{ id, class: "code", type: "text", placeholder: `例如 ${example}`, maxlength: "20" },
    ...{ autocomplete: "off", autocapitalize: "characters", spellcheck: "false", enterkeyhint: "go" },
    "aria-describedby": `${id}-said`,
  });
  const button = element("button", { type: "submit", class: "code-go" }, element("span", {}, "去这一站"));
  const said = element("p", { id: `${id}-said`, class: "code-said", role: "status" });
  const form = element(
    "form",
    { class: "code-entry", novalidate: "" },
    element("label", { for: id }, "输入站牌上的短码"),
    element("div", { class: "code-line" }, input, button),
    said,
  );
  printBlock(button, "ink", 13);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const classCode = classCodeIn(input.value);
    if (classCode !== undefined) return go(`${root}/t?class=${classCode}`);
    void findCode(input.value, book.whole).then((found) => {
      if (found.status === "stop") return go(`${root}/t/${found.place}`, "code");
      said.textContent = sayNotFound(found);
      input.focus();
    });
  });
  return form;
}

function sayNotFound({ status }: Exclude<CodeFound, { status: "stop" }>): string {
  switch (status) {
    case "length":
      return "短码是七个字母和数字，请照着站牌再数一数。";
    case "mistyped":
      return "有一个字对不上，请照着站牌再看一遍，中间的点不用输。";
    case "foreign":
      return "这里没有这个短码的站。站牌也许是别的展馆的，请问问馆里的工作人员。";
    case "unreached":
      return "现在没有信号，这部手机还没有存下全部站。先去有信号的地方打开一次，或者从上面选一站。";
  }
}
