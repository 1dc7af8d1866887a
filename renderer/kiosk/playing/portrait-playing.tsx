import type { Story } from "../../../runtime/contract/pack.ts";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import { Slip } from "../../shared/woodcut/slip.tsx";
import { SectionPicture } from "../attract/section-picture.tsx";
import { useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { Neighbours } from "./neighbours.tsx";
import { PortraitControls } from "./portrait-controls.tsx";
import { SentenceView } from "./sentence-view.tsx";
import { StoryPicture } from "./story-picture.tsx";
import { VoiceRow } from "./voice-row.tsx";
import "./portrait-playing.css";

const pictureHeight = 1012;

/** A story being told, upright: picture, sentence, voice, neighbours, controls. */
export function PortraitPlaying({ play, story }: { play: Play; story: Story }) {
  const { pinyin, elder } = useKioskState();
  const size = elder ? 104 : 76;
  return (
    <div className={`portrait-playing${elder ? " elderly" : ""}`}>
      <div className="portrait-picture">
        {story.pictureUrl ? (
          <StoryPicture url={story.pictureUrl} width={1080} height={pictureHeight} />
        ) : (
          <SectionPicture section={story.section} width={1080} height={pictureHeight} />
        )}
        <Dissolve className="portrait-dissolve" width={1080} height={114} seed={11} />
      </div>
      <div className="portrait-slip">
        <Slip title={story.title} width={132} size={slipSize(story.title)} />
      </div>
      <SentenceView
        key={`${play.playId} ${size}`}
        playId={play.playId}
        story={story}
        pinyin={pinyin}
        size={size}
        {...(elder ? {} : { besideSize: 44 })}
        width={962}
        mostLines={2}
        centred
      />
      <VoiceRow playId={play.playId} story={story} />
      <Neighbours play={play} />
      <PortraitControls play={play} />
    </div>
  );
}

/** Twelve characters fit as well as four. */
function slipSize(title: string): number {
  const count = Array.from(title).length;
  return count <= 7 ? 80 : Math.max(52, Math.floor(640 / count));
}
