import { PortraitAttract } from "./attract/portrait-attract.tsx";
import { useKioskState } from "./kiosk-context.ts";
import { shownPlay, storyOf } from "./kiosk-state.ts";
import { LandscapeScreen } from "./landscape/landscape-screen.tsx";
import { PortraitTour } from "./modes/tour-screen.tsx";
import { PortraitPlaying } from "./playing/portrait-playing.tsx";
import type { StageLayout } from "./stage/fit-stage.ts";
import { findQuestion } from "./think/find-question.ts";
import { PortraitThink } from "./think/portrait-think.tsx";

/** The corridor while it is open: the scroll that invites, the story that is told, the question after it, the guided walk. */
export function CorridorScreen({ layout }: { layout: StageLayout }) {
  const state = useKioskState();
  const play = shownPlay(state);
  const story = storyOf(state, play?.story ?? null);
  if (layout === "landscape") return <LandscapeScreen play={play} story={story} />;
  if (play && story) return <PortraitPlaying key={play.playId} play={play} story={story} />;
  if (state.mode.kind === "tour") return <PortraitTour mode={state.mode} />;
  const question = findQuestion(state);
  if (question) return <PortraitThink story={question.story} question={question.question} />;
  return <PortraitAttract />;
}
