import type { Story } from "../../../runtime/contract/pack.ts";
import { EnglishLine } from "../english/english-line.tsx";
import { useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { type ControlSizes, PlayControls } from "../playing/play-controls.tsx";
import { SentenceView } from "../playing/sentence-view.tsx";
import { VoiceRow } from "../playing/voice-row.tsx";
import type { StationRoom } from "./station-room.ts";

const gap = 12;
const rowHeight = 78;

/** A story told at this station, on its small screen: the sentence, the voice, what may be pressed. */
export function StationPlaying({ play, story, room }: { play: Play; story: Story; room: StationRoom }) {
  const { pinyin, english, elder } = useKioskState();
  const size = elder ? 66 : 50;
  const { width } = room.words;
  const shownEnglish = english ? story.english : undefined;
  return (
    <div className={`station-playing${shownEnglish ? " station-with-english" : ""}`}>
      <SentenceView
        key={`${play.playId} ${size} ${width}`}
        playId={play.playId}
        story={story}
        pinyin={pinyin}
        size={size}
        width={width}
        mostLines={room.layout === "landscape" && !shownEnglish && !elder ? 3 : 2}
        centred={false}
      />
      {shownEnglish && (
        <EnglishLine
          playId={play.playId}
          english={shownEnglish}
          durationMs={story.durationMs}
          longest={Math.floor((width / 13.4) * 2)}
        />
      )}
      <VoiceRow playId={play.playId} story={story} width={width - 160} />
      <PlayControls play={play} className="station-controls" sizes={sizesFor(width)} />
    </div>
  );
}

/** Two rows over the width of the words, every block taller than a finger. */
function sizesFor(width: number): ControlSizes {
  const stop = Math.round(width * 0.24);
  const third = width - gap * 2;
  const block = { height: rowHeight, size: 34, elder: 38 };
  return {
    stop: { ...block, width: stop, size: 40, elder: 44 },
    next: { ...block, width: width - gap - stop, size: 38, elder: 44 },
    pinyin: { ...block, width: Math.round(third * 0.36) },
    english: { ...block, width: Math.round(third * 0.24), size: 32, elder: 34 },
    elder: { ...block, width: Math.round(third * 0.4) },
  };
}
