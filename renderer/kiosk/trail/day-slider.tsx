import { ink, red } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { dayWords, firstDay, lastDay } from "./route/days.ts";
import { lastReached, numeralOf } from "./trail-words.ts";

export type DaySliderProps = {
  width: number;
  day: number;
  walks: boolean;
  onDay(day: number): void;
  onWalk(): void;
};

const handle = 60;

/** 1934.10 – 1936.10: the line grows to the day that one pulls it to, or walks by itself. */
export function DaySlider({ width, day, walks, onDay, onWalk }: DaySliderProps) {
  const room = width - 196;
  const share = (day - firstDay) / (lastDay - firstDay);
  const left = Math.min(room - handle, Math.max(0, share * (room - handle)));
  const last = lastReached(day, "all");
  return (
    <div className="trail-days" style={{ width }}>
      <PrintButton
        kind={walks ? "on" : "ink"}
        width={172}
        height={72}
        size={38}
        seed={21}
        onPress={onWalk}
        pressed={walks}
        label={walks ? "停在这一天" : "从头走一遍"}
      >
        {walks ? "停一停" : "走一遍"}
      </PrintButton>
      <div className="trail-days-line" style={{ width: room }}>
        <CutLine length={room} width={3} seed={12} color={ink} />
        <span
          className="trail-days-red"
          style={{ clipPath: `inset(0 ${Math.max(0, room - left - handle / 2).toFixed(0)}px 0 0)` }}
        >
          <CutLine length={room} width={9} seed={13} />
        </span>
        <span className="trail-days-seal" style={{ left, width: handle, height: handle }} aria-hidden="true">
          <Block width={handle} height={handle} seed={14} fill={red} />
          <b className={last > 10 ? "trail-two" : ""} style={{ fontSize: last > 10 ? 24 : 34 }}>
            {last === 0 ? "起" : numeralOf(last)}
          </b>
        </span>
        <input
          type="range"
          min={firstDay}
          max={lastDay}
          step={1}
          value={day}
          aria-label="红线走到哪一天"
          aria-valuetext={dayWords(day)}
          onChange={(event) => onDay(Number(event.currentTarget.value))}
        />
        <i style={{ left: 0 }}>1934.10</i>
        <i style={{ left: room / 2 - 60 }}>1935.10</i>
        <i style={{ right: 0 }}>1936.10</i>
      </div>
    </div>
  );
}
