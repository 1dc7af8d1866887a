import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { StudioStories } from "../../../runtime/contract/studio.ts";
import { SignInPage } from "../sign-in/sign-in-page.tsx";
import { StoryDesk } from "./desk/story-desk.tsx";
import { readStories } from "./link/studio-link.ts";
import { hashOf, type Place, placeInHash, placeLeft } from "./place.ts";
import { StoryShelf } from "./shelf/story-shelf.tsx";

type StudioState =
  | { status: "opening" }
  | { status: "away"; sentence: string }
  | { status: "signed-out"; sentence: string }
  | { status: "in"; stories: StudioStories };

const askAgainMs = 3000;

/** 录音间: choose a story, then record it sentence by sentence. */
export function StudioPage() {
  const [state, setState] = useState<StudioState>({ status: "opening" });
  const [place, setPlace] = useState<Place | null | undefined>(undefined); // not known before the stories are

  const look = useCallback(async () => {
    const read = await readStories();
    if (read.status !== "ok") {
      setState(
        read.status === "signed-out"
          ? { status: "signed-out", sentence: "" }
          : { status: "away", sentence: read.sentence },
      );
      return;
    }
    const stories = read.value;
    setPlace((old) => (old === undefined ? (placeInHash(location.hash) ?? placeLeft(stories)) : old));
    setState({ status: "in", stories });
  }, []);

  useEffect(() => void look(), [look]);
  useEffect(() => {
    if (state.status !== "away") return;
    const timer = setTimeout(() => void look(), askAgainMs);
    return () => clearTimeout(timer);
  }, [state, look]);
  useLayoutEffect(() => {
    document.title = "赞歌 · 录音间";
    document.documentElement.classList.add("studio-html");
  }, []);

  if (state.status === "opening") return <p className="opening" />;
  if (state.status === "away") return <p className="opening">{state.sentence}</p>;
  if (state.status === "signed-out")
    return <SignInPage sentence={state.sentence} onSignedIn={() => void look()} />;
  if (place && state.stories.stories.some(({ id }) => id === place.story))
    return (
      <StoryDesk
        key={place.story}
        place={place}
        last={state.stories.last}
        onMove={(at) => history.replaceState(null, "", hashOf({ story: place.story, at }))}
        onLeave={() => {
          history.replaceState(null, "", hashOf(null));
          setPlace(null);
          void look();
        }}
      />
    );
  return <StoryShelf stories={state.stories} onOpen={(story) => setPlace({ story, at: null })} />;
}
