import { useEffect, useRef } from "react";
import { qing, red, voiceToCome } from "../../../shared/cut/inks.ts";
import { pathOf } from "../../../shared/cut/knife.ts";
import { createChance } from "../../../shared/cut/seeded.ts";
import { gouge } from "../../../shared/cut/strokes.ts";
import { Fitted } from "../../print/fitted.tsx";
import type { LevelTrack } from "../mic/level-track.ts";

const marks = 56;
const windowsPerMark = 4;
const drawEveryMs = 70;
/** The softest and the loudest level that a mark shows. */
const from = -62;
const to = -8;

export type LevelMeterProps = { levels: LevelTrack; isRecording: boolean };

/** The last two seconds as a row of cuts, each as tall as it was loud: red while it is being recorded. */
export function LevelMeter({ levels, isRecording }: LevelMeterProps) {
  return (
    <Fitted className="level-meter">
      {({ width, height }) => (
        <Marks levels={levels} width={width} height={height} color={isRecording ? red : qing} />
      )}
    </Fitted>
  );
}

type MarksProps = { levels: LevelTrack; width: number; height: number; color: string };

function Marks({ levels, width, height, color }: MarksProps) {
  const loud = useRef<SVGPathElement>(null);
  const still = useRef<SVGPathElement>(null);
  useEffect(() => {
    const draw = () => {
      const recent = levels.recent(marks * windowsPerMark);
      const shape = shapeOf(recent, width, height);
      loud.current?.setAttribute("d", shape.loud);
      still.current?.setAttribute("d", shape.still);
    };
    draw();
    const timer = setInterval(draw, drawEveryMs);
    return () => clearInterval(timer);
  }, [levels, width, height]);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width * 2} ${height * 2}`} aria-hidden="true">
      <path ref={still} fill={voiceToCome} />
      <path ref={loud} fill={color} />
    </svg>
  );
}

function shapeOf(levels: readonly number[], width: number, height: number): { loud: string; still: string } {
  let loud = "";
  let still = "";
  for (let mark = 0; mark < marks; mark++) {
    const end = levels.length - (marks - 1 - mark) * windowsPerMark;
    const level = end <= 0 ? from : Math.max(from, ...levels.slice(Math.max(0, end - windowsPerMark), end));
    const share = Math.min(1, Math.max(0, (level - from) / (to - from)));
    const length = Math.max(height * 0.1, height * 0.96 * share);
    const chance = createChance(mark + 3);
    const d = pathOf(
      gouge(
        ((mark + 0.5) / marks) * width + chance.around(0.8),
        height / 2 + length / 2,
        -Math.PI / 2 + chance.around(0.04),
        length,
        (width / marks) * 0.6,
        chance,
      ),
    );
    if (share > 0.25) loud += d;
    else still += d;
  }
  return { loud, still };
}
