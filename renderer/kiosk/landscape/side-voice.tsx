import { useMemo, useState } from "react";
import { VoiceLine } from "../../shared/woodcut/voice-line.tsx";
import { useHeartbeat, useKiosk, useKioskState } from "../kiosk-context.ts";
import { type Play, storyOf } from "../kiosk-state.ts";
import { voiceLoudness } from "../playing/voice-loudness.ts";

const marksPerPixel = 22 / 140;
const widest = 140;
/** From the seal's middle to the voice, and from the voice to the sheet's edge. */
const fromSeal = 65;
const fromEdge = 12;

/** The voice at both sides of the seal that speaks, red as far as it has come; shorter where the sheet ends. */
export function SideVoice({ play, x, sheetWidth }: { play: Play; x: number; sheetWidth: number }) {
  const { positionMs } = useKiosk();
  const state = useKioskState();
  const story = storyOf(state, play.story);
  const leftWidth = room(x);
  const rightWidth = room(sheetWidth - x);
  const leftMarks = Math.round(leftWidth * marksPerPixel);
  const rightMarks = Math.round(rightWidth * marksPerPixel);
  const all = leftMarks + rightMarks;

  const [heard, setHeard] = useState(0);
  useHeartbeat(() => {
    if (story) setHeard(Math.floor((positionMs(play.playId) / story.durationMs) * all));
  });
  const [before, after] = useMemo(() => {
    const loudness = story ? voiceLoudness(story) : () => 1;
    const parted = leftMarks / Math.max(1, all);
    return [
      (share: number) => loudness(share * parted),
      (share: number) => loudness(parted + share * (1 - parted)),
    ];
  }, [story, leftMarks, all]);
  return (
    <>
      <div className="side-voice" style={{ left: -fromSeal - leftWidth }}>
        <VoiceLine
          width={leftWidth}
          height={68}
          count={leftMarks}
          seed={5}
          heard={Math.min(leftMarks, heard)}
          loudness={before}
        />
      </div>
      <div className="side-voice" style={{ left: fromSeal }}>
        <VoiceLine
          width={rightWidth}
          height={68}
          count={rightMarks}
          seed={9}
          heard={Math.max(0, heard - leftMarks)}
          loudness={after}
        />
      </div>
    </>
  );
}

function room(distance: number): number {
  return Math.round(Math.max(0, Math.min(widest, distance - fromSeal - fromEdge)));
}
