import type { Story } from "../../../runtime/contract/pack.ts";
import { EnglishLine } from "../english/english-line.tsx";
import { useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { TourBanner } from "../modes/tour-banner.tsx";
import { tourWords } from "../modes/tour-words.ts";
import { CallOutStrip } from "./call-out.tsx";
import { findCallOut } from "./find-call-out.ts";
import { Neighbours } from "./neighbours.tsx";
import { PortraitControls } from "./portrait-controls.tsx";
import { PortraitPicture } from "./portrait-picture.tsx";
import { SentenceView } from "./sentence-view.tsx";
import { VoiceRow } from "./voice-row.tsx";
import "./portrait-playing.css";

/** A story being told, upright: picture, sentence, voice, neighbours or who waits at them, controls. */
export function PortraitPlaying({ play, story }: { play: Play; story: Story }) {
  const { pinyin, english, elder, stations, plays, mode } = useKioskState();
  const size = elder ? 104 : 76;
  const shownEnglish = english ? story.english : undefined;
  const call = mode.kind === "open" ? findCallOut(stations, plays) : undefined;
  return (
    <div
      className={`portrait-playing${elder ? " elderly" : ""}${shownEnglish ? " portrait-with-english" : ""}`}
    >
      <PortraitPicture story={story} />
      {shownEnglish && !elder && (
        <p className="english-title" lang="en">
          {shownEnglish.title}
        </p>
      )}
      <SentenceView
        key={`${play.playId} ${size}`}
        playId={play.playId}
        story={story}
        pinyin={pinyin}
        size={size}
        {...(elder || shownEnglish ? {} : { besideSize: 44 })}
        width={962}
        mostLines={2}
        centred
      />
      {shownEnglish && (
        <EnglishLine
          playId={play.playId}
          english={shownEnglish}
          durationMs={story.durationMs}
          longest={elder ? 84 : 100}
        />
      )}
      <VoiceRow playId={play.playId} story={story} width={660} />
      {mode.kind === "tour" ? (
        <TourBanner progress={tourWords(mode, stations).progress} layout="strip" />
      ) : call ? (
        <CallOutStrip call={call} />
      ) : (
        <Neighbours play={play} />
      )}
      <PortraitControls play={play} />
    </div>
  );
}
