import { ink, paper } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import { Slip } from "../../shared/woodcut/slip.tsx";
import { StoryPicture } from "../playing/story-picture.tsx";
import { leafLeft, leafSize } from "./leaf-place.ts";

const margin = 13;

export type StoryLeafProps = {
  title: string;
  pictureUrl: string;
  /** Where the telling station stands on the wall. */
  x: number;
};

/** The story's print, laid on the scroll above its station like a leaf on a mount, its title hung beside the scene. */
export function StoryLeaf({ title, pictureUrl, x }: StoryLeafProps) {
  const { width, height } = leafSize;
  const size = Math.max(34, Math.min(54, Math.floor(300 / Array.from(title).length)));
  return (
    <div className="story-leaf" style={{ left: leafLeft(x), width, height }}>
      <Block className="story-leaf-shadow" width={width} height={height} seed={31} chips={0} fill={ink} />
      <Block width={width} height={height} seed={30} chips={0} fill={paper} />
      <div className="story-leaf-picture" style={{ left: margin, top: margin }}>
        <StoryPicture url={pictureUrl} width={width - margin * 2} height={height - margin * 2} travels />
      </div>
      <Block width={width} height={height} seed={34} line={2.2} inset={margin - 1} fill={ink} />
      <div className="story-leaf-slip">
        <Slip title={title} width={86} size={size} seed={7} />
      </div>
    </div>
  );
}
