import { memo } from "react";
import { emptyLine, ink, paper, red } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import { nameOf, numeralOf, shortOf } from "./trail-words.ts";

export type StopMarkProps = {
  place: ((element: HTMLElement | null) => void) | undefined;
  stop: number;
  /** The line has come to it. */
  reached: boolean;
  isOpen: boolean;
  isCalm: boolean;
  onPress: (stop: number) => void;
};

/** On which side of its seal a name has room. */
const besides: Record<number, "left" | "below"> = {
  1: "below",
  2: "below",
  13: "left",
  6: "left",
  8: "left",
  7: "left",
};

/** A stop on the land: red where the line has come to it, pale paper before; the open one is larger. */
export const StopMark = memo(function StopMark(props: StopMarkProps) {
  const { place, stop, reached, isOpen, isCalm, onPress } = props;
  const size = isOpen ? 84 : 62;
  const half = -size / 2;
  const numeral = numeralOf(stop);
  return (
    <div
      className={`trail-mark${isOpen ? " trail-mark-open" : ""}${reached ? " trail-mark-reached" : ""}`}
      ref={place}
    >
      <button
        type="button"
        className="trail-seal"
        aria-pressed={isOpen}
        style={{ left: half, top: half, width: size, height: size, transition: isCalm ? "none" : undefined }}
        onClick={() => onPress(stop)}
      >
        {reached ? (
          <Block width={size} height={size} seed={stop + 40} fill={red} grain={6} />
        ) : (
          <>
            <Block width={size} height={size} seed={stop + 40} chips={0} fill={paper} />
            <Block width={size} height={size} seed={stop + 40} line={2.4} fill={isOpen ? ink : emptyLine} />
          </>
        )}
        <span className="unseen">
          第{numeral}站 {nameOf(stop)}
          {reached ? "" : "，红线还没有走到"}
        </span>
        <b
          aria-hidden="true"
          className={Array.from(numeral).length > 1 ? "trail-two" : ""}
          style={{ fontSize: size * (Array.from(numeral).length > 1 ? 0.4 : 0.58) }}
        >
          {numeral}
        </b>
      </button>
      <span className={`trail-name trail-name-${besides[stop] ?? "right"}`} aria-hidden="true">
        {shortOf(stop)}
      </span>
    </div>
  );
});
