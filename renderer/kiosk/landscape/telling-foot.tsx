import type { Story } from "../../../runtime/contract/pack.ts";
import { useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { PlayControls } from "../playing/play-controls.tsx";
import { SentenceView } from "../playing/sentence-view.tsx";

const sizes = {
  stop: { width: 150, height: 88, size: 46, elder: 46 },
  next: { width: 296, height: 88, size: 42, elder: 46 },
  toggle: { width: 223, height: 62, size: 30, elder: 36 },
};

/** The lying screen's lower edge while a story is told: one sentence at the left, what may be pressed at the right. */
export function TellingFoot({ play, story }: { play: Play; story: Story }) {
  const { pinyin, elder } = useKioskState();
  const size = elder ? 80 : 56;
  return (
    <div className={`telling-foot${elder ? " elderly" : ""}`}>
      <SentenceView
        key={`${play.playId} ${size}`}
        playId={play.playId}
        story={story}
        pinyin={pinyin}
        size={size}
        {...(elder ? {} : { besideSize: 34 })}
        width={1250}
        mostLines={1}
        centred={false}
      />
      <PlayControls play={play} className="landscape-controls" sizes={sizes} />
    </div>
  );
}
