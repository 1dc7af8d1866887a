import { useMemo } from "react";
import { paper, qingText } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import { breakLines } from "../sentence/break-lines.ts";
import { cellsOf } from "../sentence/cell.ts";
import "./think-words.css";

export type ThinkWordsProps = {
  question: string;
  size: number;
  width: number;
  label: number;
  className: string;
};

/** 想一想: a question without one right answer, set in lines that break where one would breathe. */
export function ThinkWords({ question, size, width, label, className }: ThinkWordsProps) {
  const lines = useMemo(
    () => breakLines(cellsOf({ text: question, pinyin: [] }), width / size),
    [question, size, width],
  );
  return (
    <div className={`think ${className}`} role="status">
      <h2 className="song" style={{ width: label * 4.2, height: label * 1.6, fontSize: label, color: paper }}>
        <Block width={label * 4.2} height={label * 1.6} seed={51} grain={6} fill={qingText} />
        <span style={{ lineHeight: `${label * 1.6}px` }}>想一想</span>
      </h2>
      <p style={{ fontSize: size }}>
        {lines.map((line) => (
          <span key={line.map(({ char }) => char).join("")}>{line.map(({ char }) => char).join("")}</span>
        ))}
      </p>
    </div>
  );
}
