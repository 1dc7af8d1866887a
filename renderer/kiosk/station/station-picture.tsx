import type { Story } from "../../../runtime/contract/pack.ts";
import { type SectionId, sectionOf } from "../../../runtime/contract/section.ts";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import { Slip } from "../../shared/woodcut/slip.tsx";
import { SectionPicture } from "../attract/section-picture.tsx";
import { StoryPicture } from "../playing/story-picture.tsx";
import type { StationRoom } from "./station-room.ts";

export type StationPictureProps = {
  room: StationRoom;
  /** Unknown until the runtime has told. */
  section: SectionId | undefined;
  /** The story told, or thought about; else the section's own part of the scroll. */
  story: Story | undefined;
};

/** The print of the story or of the section, cut away towards the words, with its title on a slip. */
export function StationPicture({ room, section, story }: StationPictureProps) {
  const { width, height } = room.picture;
  const title = story?.title ?? (section && sectionOf(section).name);
  const upright = room.layout === "portrait";
  return (
    <div className="station-picture" style={room.picture}>
      {story?.pictureUrl ? (
        <StoryPicture key={story.id} url={story.pictureUrl} width={width} height={height} />
      ) : (
        <SectionPicture section={section ?? "founding"} width={width} height={height} />
      )}
      {upright ? (
        <div className="station-edge" style={{ left: 0, top: height - 44 }}>
          <Dissolve width={width} height={48} seed={11} />
        </div>
      ) : (
        // the same cuts turned aside: they end at the words
        <div
          className="station-edge station-edge-right"
          style={{ left: width - 44, top: 0, width: 48, height }}
        >
          <Dissolve width={height} height={48} seed={11} />
        </div>
      )}
      {title && (
        <div className="station-slip" key={title}>
          <Slip title={title} width={76} size={slipSize(title, upright ? height : 420)} seed={5} />
        </div>
      )}
    </div>
  );
}

function slipSize(title: string, room: number): number {
  return Math.max(26, Math.min(44, Math.floor((room * 0.86) / (Array.from(title).length * 1.06 + 1.2))));
}
