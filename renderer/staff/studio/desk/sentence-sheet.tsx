import type { StudioSentence } from "../../../../runtime/contract/studio.ts";
import { red } from "../../../shared/cut/inks.ts";
import { CutLine } from "../../../shared/woodcut/cut-line.tsx";
import { Fitted } from "../../print/fitted.tsx";

export type SentenceSheetProps = {
  sentences: readonly StudioSentence[];
  at: number;
  isRecording: boolean;
};

/** Up to so many characters; longer sentences are set smaller, so that two lines are enough. */
const sizes = [
  [12, "short"],
  [15, "middle"],
  [20, "long"],
  [Number.POSITIVE_INFINITY, "longest"],
] as const;

/** The sentence to read, large, with its pinyin above; the one before and the one after stand by, small. */
export function SentenceSheet({ sentences, at, isRecording }: SentenceSheetProps) {
  const sentence = sentences[at];
  if (!sentence) return null;
  const length = Array.from(sentence.text).length;
  const size = sizes.find(([most]) => length <= most)?.[1] ?? "longest";
  return (
    <section className={`sheet-now${isRecording ? " recording" : ""}`}>
      <p className="beside">{sentences[at - 1]?.text ?? ""}</p>
      <p className={`read ${size}`} lang="zh-CN" key={sentence.key}>
        {phrasesOf(sentence).map((phrase) => (
          <span className="phrase" key={phrase.from}>
            {phrase.cells.map(({ char, pinyin, closer }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes, its characters have no other name
              <span className="cell" key={index}>
                <span className="char">
                  {pinyin && <i aria-hidden="true">{pinyin}</i>}
                  {char}
                </span>
                {closer && <span className="closer">{closer}</span>}
              </span>
            ))}
          </span>
        ))}
      </p>
      <Fitted className="speaking">
        {({ width, height }) => (
          <CutLine length={width} width={height / 3} seed={at + 20} color={red} sway={1} />
        )}
      </Fitted>
      <p className="beside">{sentences[at + 1]?.text ?? "这是最后一句"}</p>
    </section>
  );
}

/** `closer` is the punctuation after the character: it must not begin a line. */
type Cell = { char: string; pinyin: string; closer: string };
type Phrase = { from: number; cells: Cell[] };

const closers = "，。！？；：、”’》」』）…—";
const clauseEnds = "，。！？；：";

/** Pieces between two marks, so that a line breaks there first. */
export function phrasesOf({ text, pinyin }: Pick<StudioSentence, "text" | "pinyin">): Phrase[] {
  const phrases: Phrase[] = [];
  let open = false;
  Array.from(text).forEach((char, index) => {
    const phrase = phrases[phrases.length - 1];
    const last = phrase?.cells[phrase.cells.length - 1];
    if (closers.includes(char) && phrase && last) {
      last.closer += char;
      if (clauseEnds.includes(char)) open = false;
      return;
    }
    const cell = { char, pinyin: pinyin[index] ?? "", closer: "" };
    if (open && phrase) phrase.cells.push(cell);
    else phrases.push({ from: index, cells: [cell] });
    open = true;
  });
  return phrases;
}
