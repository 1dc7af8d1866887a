import { useMemo, useState } from "react";
import type { Story } from "../../../runtime/contract/pack.ts";
import { VoiceLine } from "../../shared/woodcut/voice-line.tsx";
import { useHeartbeat, useKiosk } from "../kiosk-context.ts";
import { timeWords } from "./time-words.ts";
import { voiceLoudness } from "./voice-loudness.ts";

const marksPerPixel = 88 / 660;

/** Time, the voice as a row of gouges, and the whole length. */
export function VoiceRow({
  playId,
  story,
  width,
}: {
  playId: string;
  story: Pick<Story, "sentences" | "durationMs">;
  width: number;
}) {
  const { positionMs } = useKiosk();
  const marks = Math.round(width * marksPerPixel);
  const [heard, setHeard] = useState(0);
  const [time, setTime] = useState("0:00");
  const loudness = useMemo(() => voiceLoudness(story), [story]);
  useHeartbeat(() => {
    const ms = positionMs(playId);
    setHeard(Math.min(marks, Math.floor((ms / story.durationMs) * marks)));
    setTime(timeWords(ms));
  });
  return (
    <div className="voice-row">
      <span className="voice-time">{time}</span>
      <VoiceLine heard={heard} width={width} height={54} count={marks} seed={5} loudness={loudness} />
      <span className="voice-time voice-whole">{timeWords(story.durationMs)}</span>
    </div>
  );
}
