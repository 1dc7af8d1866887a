import { useEffect } from "react";
import { sections } from "../../runtime/contract/section.ts";
import { PortraitAttract } from "./attract/portrait-attract.tsx";
import { useKioskState } from "./kiosk-context.ts";
import { shownPlay, storyOf } from "./kiosk-state.ts";
import { LandscapeScreen } from "./landscape/landscape-screen.tsx";
import { Announcer } from "./playing/announcer.tsx";
import { PortraitPlaying } from "./playing/portrait-playing.tsx";
import { SimulatorPanel } from "./simulator/simulator-panel.tsx";
import { Stage } from "./stage/stage.tsx";
import { loadFonts, useFonts } from "./stage/use-fonts.ts";

const firstWords = `红色赞歌走近，听一段故事站到点位前等一等或者按一下钮${sections.map(({ name, numeral, yearsInWords }) => name + numeral + yearsInWords).join("")}`;

/** The whole screen: the scroll that invites, or the story that is told. */
export function KioskApp() {
  const state = useKioskState();
  const { pack, hall, elder } = state;
  const ready = useFonts(firstWords);
  useEffect(() => {
    if (pack) loadFonts(wordsOf(pack.stories)).catch(() => {}); // they come with the first sentence then
  }, [pack]);
  const play = shownPlay(state);
  const story = storyOf(state, play?.story ?? null);
  if (!ready) return null;
  return (
    <Stage calm={elder}>
      {(layout) => (
        <>
          {layout === "landscape" ? (
            <LandscapeScreen play={play} story={story} />
          ) : play && story ? (
            <PortraitPlaying key={play.playId} play={play} story={story} />
          ) : (
            <PortraitAttract />
          )}
          {hall?.demo && <SimulatorPanel layout={layout} />}
          <Announcer />
        </>
      )}
    </Stage>
  );
}

function wordsOf(
  stories: readonly {
    title: string;
    teaser: string;
    sentences: readonly { text: string; pinyin: readonly string[] }[];
  }[],
): string {
  const all = stories.flatMap(({ title, teaser, sentences }) => [
    title,
    teaser,
    ...sentences.flatMap(({ text, pinyin }) => [text, ...pinyin]),
  ]);
  return [...new Set(all.join(""))].join("");
}
