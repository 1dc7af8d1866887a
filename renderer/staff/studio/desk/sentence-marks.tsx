import { useMemo } from "react";
import type { StudioSentence } from "../../../../runtime/contract/studio.ts";
import { emptyLine, ink, ochre, red } from "../../../shared/cut/inks.ts";
import { pathOf } from "../../../shared/cut/knife.ts";
import { createChance } from "../../../shared/cut/seeded.ts";
import { lens } from "../../../shared/cut/strokes.ts";
import { Carving } from "../../../shared/woodcut/carving.tsx";
import { verdictWords } from "../words.ts";

export type SentenceMarksProps = {
  sentences: readonly StudioSentence[];
  at: number;
  onGo(at: number): void;
};

/** A cut a sentence: red where it is recorded, ochre where it had better be recorded again, tall where one is. */
export function SentenceMarks({ sentences, at, onGo }: SentenceMarksProps) {
  return (
    <ol className="marks">
      {sentences.map(({ key, take }, index) => {
        const isGood = take?.verdict === "good";
        const color = take ? (isGood ? red : ochre) : index === at ? ink : emptyLine;
        const says = take ? (isGood ? "录好了" : verdictWords[take.verdict]) : "还没有录";
        return (
          <li key={key}>
            <button
              type="button"
              className="mark"
              aria-label={`第 ${index + 1} 句，${says}`}
              aria-current={index === at ? "step" : undefined}
              onClick={() => onGo(index)}
            >
              <Mark color={color} isHere={index === at} seed={index + 5} />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function Mark({ color, isHere, seed }: { color: string; isHere: boolean; seed: number }) {
  const path = useMemo(() => {
    const chance = createChance(seed);
    return pathOf(
      lens(13, 24, Math.PI / 2 + chance.around(0.05), isHere ? 44 : 26, isHere ? 17 : 11, chance),
    );
  }, [isHere, seed]);
  return (
    <Carving width={26} height={48}>
      <path fill={color} d={path} />
    </Carving>
  );
}
