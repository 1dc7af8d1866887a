import { emptyLine, ink, qingText } from "../../../shared/cut/inks.ts";
import type { Mark } from "../../../shared/quiz/mark.ts";
import { Block } from "../../../shared/woodcut/block.tsx";

const marks = ["甲", "乙", "丙", "丁", "戊", "己", "庚"];

export type AnswerRowProps = {
  at: number;
  text: string;
  width: number;
  height: number;
  isChosen: boolean;
  several: boolean;
  mark: Mark | undefined;
  onPress(): void;
};

/** One answer: an outline to press; afterwards what is right stands out and what was tried steps back, never in red. */
export function AnswerRow({ at, text, width, height, isChosen, several, mark, onPress }: AnswerRowProps) {
  const isRight = mark?.right.includes(at) ?? false;
  const wasTried = mark?.chosen.includes(at) ?? false;
  const solid = isRight || (isChosen && !mark);
  const word = !mark ? "" : isRight ? (wasTried ? "对" : "是这个") : wasTried ? "不是它" : "";
  return (
    <button
      type="button"
      className={`quiz-answer${solid ? " quiz-answer-solid" : ""}`}
      style={{ width, height }}
      aria-pressed={several && !mark ? isChosen : undefined}
      aria-disabled={mark ? true : undefined}
      onClick={onPress}
    >
      {solid ? (
        <Block width={width} height={height} seed={at + 71} fill={qingText} grain={5} />
      ) : (
        <Block
          width={width}
          height={height}
          seed={at + 71}
          line={mark ? 1.6 : 3}
          fill={mark ? emptyLine : ink}
        />
      )}
      <b aria-hidden="true">{marks[at] ?? "·"}</b>
      <span>{text}</span>
      {word && <em>{word}</em>}
    </button>
  );
}
