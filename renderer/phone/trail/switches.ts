import { element } from "./element.ts";
import { printBlock } from "./print-block.ts";
import type { Reading } from "./progress.ts";
import type { ProgressStore } from "./progress-store.ts";

const names: readonly [keyof Reading, string, string?][] = [
  ["pinyin", "拼音"],
  ["large", "大字"],
  ["english", "English", "en"],
];

/** Three switches for how one likes to read; the phone remembers them. `show` is called at once and at each change. */
export function readingSwitches(progress: ProgressStore, show: (reading: Reading) => void): HTMLElement {
  const switches = names.map(([name, words, lang], at) => {
    const isOn = () => progress.now().reading[name];
    const button = element(
      "button",
      { type: "button", class: "switch", lang, "aria-pressed": String(isOn()) },
      element("span", {}, words),
    );
    const print = printBlock(button, isOn() ? "on" : "line", at + 21);
    button.addEventListener("click", () => {
      progress.read({ [name]: !isOn() });
      button.setAttribute("aria-pressed", String(isOn()));
      print(isOn() ? "on" : "line");
      show(progress.now().reading);
    });
    return button;
  });
  setTimeout(() => show(progress.now().reading), 0); // when the caller's view stands
  return element("div", { class: "switches", role: "group", "aria-label": "怎么看" }, ...switches);
}
