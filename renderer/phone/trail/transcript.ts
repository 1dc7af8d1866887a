import type { VisitorCheckpoint } from "../../../runtime/contract/visitor-checkpoint.ts";
import { element } from "./element.ts";
import { sentenceAt } from "./sentence-at.ts";

type Sentences = VisitorCheckpoint["story"]["sentences"];

export type Transcript = {
  box: HTMLElement;
  follow(ms: number): void;
  /** Brings the spoken sentence back to the middle when the text has changed its size. */
  settle(): void;
};

/** All that is told, sentence by sentence; the one that is spoken stands out and stays in the middle of the box. */
export function createTranscript(sentences: Sentences, more: readonly (Node | undefined)[]): Transcript {
  const lines = sentences.map((sentence) =>
    element(
      "p",
      { class: "sentence" },
      element("span", { class: "unseen" }, sentence.text),
      element("span", { "aria-hidden": "true" }, ...cellsOf(sentence)),
    ),
  );
  const box = element(
    "section",
    { class: "transcript", tabindex: "0", "aria-label": "故事的文字" },
    ...lines,
    ...more,
  );
  let now = -1;
  const settle = () => {
    const line = lines[now];
    if (line) box.scrollTop = line.offsetTop - (box.clientHeight - line.offsetHeight) / 2;
  };
  return {
    box,
    settle,
    follow(ms) {
      const at = sentenceAt(sentences, ms);
      if (at === now) return;
      lines[now]?.classList.remove("now");
      now = at;
      lines[at]?.classList.add("now");
      settle();
    },
  };
}

/** A cell a character, its reading above it; marks that are not read hang on the character before. */
function cellsOf({ text, pinyin }: Sentences[number]): HTMLElement[] {
  const cells: HTMLElement[] = [];
  [...text].forEach((character, at) => {
    const reading = pinyin[at] ?? "";
    const last = cells[cells.length - 1];
    if (reading === "" && last) last.append(character);
    else cells.push(element("span", { class: "cell" }, cell(character, reading)));
  });
  return cells;
}

function cell(character: string, reading: string): HTMLElement {
  return element("span", { class: "read" }, reading && element("i", {}, reading), character);
}
