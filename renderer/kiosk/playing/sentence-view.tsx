import { useMemo, useRef, useState } from "react";
import type { Story } from "../../../runtime/contract/pack.ts";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { useHeartbeat, useKiosk } from "../kiosk-context.ts";
import { lineWidthEm } from "../sentence/cell.ts";
import { type Phrase, phraseAt, phrasesOf } from "../sentence/phrases.ts";
import { underlineEms } from "../sentence/underline.ts";
import { RubyLine } from "./ruby-line.tsx";
import "./sentence-view.css";

export type SentenceViewProps = {
  playId: string;
  story: Pick<Story, "sentences">;
  pinyin: boolean;
  /** Size of the sentence now, and of the ones beside it; without it those are not shown. */
  size: number;
  besideSize?: number;
  /** Room for a line, and how many lines may stand. */
  width: number;
  mostLines: number;
  /** In the middle of the sheet, or at its left. */
  centred: boolean;
};

/** The sentence now with its red line that grows with the voice, and the ones before and after it. */
export function SentenceView(props: SentenceViewProps) {
  const { playId, story, size, width, mostLines, besideSize, centred } = props;
  const { positionMs } = useKiosk();
  const phrases = useMemo(
    () => phrasesOf(story.sentences, { widestEm: width / size, mostLines }),
    [story, size, width, mostLines],
  );
  const [at, setAt] = useState(() => phraseAt(phrases, positionMs(playId)));
  const lines = useRef<(HTMLElement | null)[]>([]);
  const phrase = phrases[at];

  useHeartbeat(() => {
    const ms = positionMs(playId);
    const now = phraseAt(phrases, ms);
    if (now !== at) return setAt(now);
    if (!phrase) return;
    underlineEms(phrase, ms).forEach((em, index) => {
      const line = lines.current[index];
      if (line) line.style.clipPath = `inset(0 calc(100% - ${(em * size).toFixed(1)}px) 0 0)`;
    });
  });

  const room = Math.floor(width / (besideSize ?? size));
  return (
    <div className={`sentence${centred ? " sentence-centred" : ""}`} lang="zh-CN">
      {besideSize && centred && <Beside phrase={phrases[at - 1]} end="last" room={room} size={besideSize} />}
      <div className="sentence-now" key={at} style={{ fontSize: size }}>
        <div className="sentence-lines">
          {phrase?.lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one phrase never change places
            <div className="sentence-line" key={index}>
              <RubyLine line={line} pinyin={props.pinyin} />
              <div
                className="sentence-underline"
                ref={(element) => {
                  lines.current[index] = element;
                }}
              >
                <CutLine
                  length={lineWidthEm(line) * size}
                  width={Math.max(6, size * 0.08)}
                  seed={index + 8}
                  sway={1}
                />
              </div>
            </div>
          ))}
        </div>
      </div>
      {besideSize && <Beside phrase={phrases[at + 1]} end="first" room={room} size={besideSize} />}
    </div>
  );
}

type BesideProps = { phrase: Phrase | undefined; end: "first" | "last"; room: number; size: number };

function Beside({ phrase, end, room, size }: BesideProps) {
  const whole = words(phrase?.lines.flat() ?? []);
  const lines = phrase?.lines ?? [];
  const near = words(lines[end === "first" ? 0 : lines.length - 1] ?? []);
  return (
    <p className={`sentence-beside sentence-beside-${end}`} style={{ fontSize: size }}>
      {Array.from(whole).length <= room ? whole : near}
    </p>
  );
}

function words(line: readonly { char: string }[]): string {
  return line.map(({ char }) => char).join("");
}
