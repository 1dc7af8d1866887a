import type { Story } from "../../../runtime/contract/pack.ts";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import { Slip } from "../../shared/woodcut/slip.tsx";
import { SectionPicture } from "../attract/section-picture.tsx";
import { StoryPicture } from "./story-picture.tsx";
import "./portrait-playing.css";

const pictureHeight = 1012;

/** The upper part of the upright sheet: the story's print, cut away to paper, and its title on a slip. */
export function PortraitPicture({ story }: { story: Story }) {
  return (
    <>
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
    </>
  );
}

/** Twelve characters fit as well as four. */
function slipSize(title: string): number {
  const count = Array.from(title).length;
  return count <= 7 ? 80 : Math.max(52, Math.floor(640 / count));
}
