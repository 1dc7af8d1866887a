import { useState } from "react";
import type { StudioStories } from "../../../../runtime/contract/studio.ts";
import { Button } from "../../print/button.tsx";
import { Rule } from "../../print/rule.tsx";
import { SignInPage } from "../../sign-in/sign-in-page.tsx";
import { useMicrophone } from "../mic/use-microphone.ts";
import type { Place } from "../place.ts";
import { Controls } from "./controls.tsx";
import { FinishStrip } from "./finish-strip.tsx";
import { MeterRow } from "./meter-row.tsx";
import { SentenceMarks } from "./sentence-marks.tsx";
import { SentenceSheet } from "./sentence-sheet.tsx";
import { useDesk } from "./use-desk.ts";
import { useKeys } from "./use-keys.ts";

export type StoryDeskProps = {
  place: Place;
  last: StudioStories["last"];
  onMove(at: number): void;
  onLeave(): void;
};

/** One story, sentence by sentence. */
export function StoryDesk({ place, last, onMove, onLeave }: StoryDeskProps) {
  const { mic, tryAgain } = useMicrophone();
  const [move] = useState(() => onMove);
  const desk = useDesk({ place, last, mic, onMove: move });
  useKeys(desk);
  const { story, at } = desk;

  if (desk.isSignedOut)
    return (
      <SignInPage sentence="太久没有用，已自动退出。请再输一次工作码，接着录。" onSignedIn={desk.signedIn} />
    );
  if (!story) return <p className="opening">{desk.sentence}</p>;
  const recorded = story.sentences.filter(({ take }) => take).length;
  return (
    <div className="studio desk">
      <header className="head desk-head">
        <Button look="choice" seed={81} className="small" onPress={onLeave}>
          全部故事
        </Button>
        <h1 className="song">{story.title}</h1>
        <p className="head-hall">{story.place}</p>
        <p className="head-time">
          第 <b className="song">{at + 1}</b> 句，共 {story.sentences.length} 句
        </p>
      </header>
      <Rule seed={72} />
      <SentenceMarks sentences={story.sentences} at={at} onGo={desk.go} />
      <SentenceSheet sentences={story.sentences} at={at} isRecording={desk.doing === "recording"} />
      <MeterRow mic={mic} desk={desk} onTryAgain={tryAgain} />
      <Controls desk={desk} isReady={mic.status === "ok"} />
      <FinishStrip desk={desk} story={story} recorded={recorded} />
    </div>
  );
}
