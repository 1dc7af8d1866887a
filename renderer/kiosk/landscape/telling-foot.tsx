import type { Story } from "../../../runtime/contract/pack.ts";
import { EnglishLine } from "../english/english-line.tsx";
import { useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { type ControlSizes, PlayControls } from "../playing/play-controls.tsx";
import { SentenceView } from "../playing/sentence-view.tsx";

const sizes: ControlSizes = {
  stop: { width: 150, height: 88, size: 46, elder: 46 },
  next: { width: 296, height: 88, size: 42, elder: 46 },
  pinyin: { width: 158, height: 62, size: 32, elder: 36 },
  english: { width: 104, height: 62, size: 30, elder: 30 },
  elder: { width: 178, height: 62, size: 32, elder: 35 },
};

/** The lying screen's lower edge while a story is told: one sentence at the left, what may be pressed at the right. */
export function TellingFoot({ play, story }: { play: Play; story: Story }) {
  const { pinyin, english, elder } = useKioskState();
  const shownEnglish = english ? story.english : undefined;
  const size = elder ? 80 : 56;
  return (
    <div className={`telling-foot${elder ? " elderly" : ""}`}>
      <SentenceView
        key={`${play.playId} ${size}`}
        playId={play.playId}
        story={story}
        pinyin={pinyin}
        size={size}
        {...(elder || shownEnglish ? {} : { besideSize: 34 })}
        width={1250}
        mostLines={1}
        centred={false}
      />
      {shownEnglish && (
        <EnglishLine playId={play.playId} english={shownEnglish} durationMs={story.durationMs} longest={84} />
      )}
      <PlayControls play={play} className="landscape-controls" sizes={sizes} />
    </div>
  );
}
