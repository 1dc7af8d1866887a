import { element, refill } from "../element.ts";
import { printBlock } from "../print-block.ts";
import { joinedWords, unaskedWords, unknownWords } from "./class-words.ts";
import { type JoinDeps, type Joining, joinClass } from "./join-class.ts";
import { leaveClass, readJoined } from "./joined-class.ts";

/** 我们是一个班: whose class this phone walks with, or the field for its code; which team, where there are several. */
export function classPart(deps: JoinDeps): HTMLElement {
  const part = element("section", { class: "class-part", "aria-label": "班级" });
  const said = element("p", { class: "code-said", role: "status" });
  draw();
  return part;

  function draw(): void {
    const joined = readJoined(deps.storage, deps.now());
    if (!joined) {
      refill(part, opener());
      return;
    }
    const leave = element("button", { type: "button", class: "plain" }, "不在这个班了");
    leave.addEventListener("click", () => {
      leaveClass(deps.storage);
      said.textContent = "";
      draw();
    });
    refill(part, element("p", { class: "class-joined" }, joinedWords(joined)), said, leave);
  }

  function opener(): HTMLElement {
    const open = element("button", { type: "button", class: "plain" }, "我们是一个班");
    open.addEventListener("click", () => refill(part, form()));
    return open;
  }

  function form(): HTMLElement {
    const id = "class-code";
    const input = element("input", {
      ...{ id, class: "code", type: "text", placeholder: "四个字母和数字", maxlength: "12" },
      ...{ autocomplete: "off", autocapitalize: "characters", spellcheck: "false", enterkeyhint: "go" },
      "aria-describedby": `${id}-said`,
    });
    said.id = `${id}-said`;
    const button = element("button", { type: "submit", class: "code-go" }, element("span", {}, "加入"));
    const made = element(
      "form",
      { class: "code-entry", novalidate: "" },
      element("label", { for: id }, "输入班级码"),
      element("div", { class: "code-line" }, input, button),
      said,
    );
    printBlock(button, "ink", 19);
    made.addEventListener("submit", (event) => {
      event.preventDefault();
      void joinClass(input.value, undefined, deps).then((joining) => answer(joining, input));
    });
    setTimeout(() => input.focus(), 0);
    return made;
  }

  function answer(joining: Joining, input: HTMLElement): void {
    if (!("joined" in joining)) {
      said.textContent = unknownWords;
      input.focus();
      return;
    }
    said.textContent = joining.status === "unasked" ? unaskedWords : "";
    const { joined, teams: starts } = joining;
    if (starts.length > 1 && joined.team === undefined) refill(part, teams(joined.code, starts.length));
    else draw();
  }

  function teams(code: string, count: number): HTMLElement {
    const buttons = Array.from({ length: count }, (_, at) => {
      const button = element(
        "button",
        { type: "button", class: "team" },
        element("span", {}, `第 ${at + 1} 队`),
      );
      button.addEventListener("click", () => void joinClass(code, at + 1, deps).then(draw));
      return button;
    });
    setTimeout(() => {
      buttons.forEach((button, at) => {
        printBlock(button, "line", 23 + at);
      });
    }, 0);
    return element(
      "div",
      { class: "class-teams", role: "group", "aria-label": "你在第几队" },
      element("p", {}, "你在第几队？"),
      ...buttons,
    );
  }
}
