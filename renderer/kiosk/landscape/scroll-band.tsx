import type { Story } from "../../../runtime/contract/pack.ts";
import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import { ink, ochre } from "../../shared/cut/inks.ts";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { Roller } from "../../shared/woodcut/roller.tsx";
import { Slip } from "../../shared/woodcut/slip.tsx";
import { WholeScroll } from "../attract/whole-scroll.tsx";
import { StoryLeaf } from "./story-leaf.tsx";

const bandHeight = 540;

export type ScrollBandProps = {
  station: StationView | undefined;
  /** Where that station stands on the wall. */
  x: number;
  /** The story told there, or thought about; without one a slip names the section. */
  story: Story | undefined;
};

/** The scroll between its rollers; where a story is told its picture lies on it, else one slip names the section. */
export function ScrollBand({ station, x, story }: ScrollBandProps) {
  const section = station && sectionOf(station.section);
  const words = story?.title ?? section?.name;
  return (
    <div className="scroll-band">
      <div className="scroll-band-picture">
        <WholeScroll width={1920} height={bandHeight} />
      </div>
      <div className="scroll-rule" style={{ top: -20 }}>
        <CutLine length={1920} width={5} seed={3} color={ochre} />
      </div>
      <div className="scroll-rule" style={{ top: -4 }}>
        <CutLine length={1920} width={2} seed={4} color={ink} />
      </div>
      <div className="scroll-rule" style={{ top: bandHeight - 3 }}>
        <CutLine length={1920} width={2} seed={5} color={ink} />
      </div>
      <div className="scroll-rule" style={{ top: bandHeight + 5 }}>
        <CutLine length={1920} width={5} seed={6} color={ochre} />
      </div>
      <Roller className="scroll-roller scroll-roller-left" height={bandHeight + 88} seed={3} />
      <Roller className="scroll-roller scroll-roller-right" height={bandHeight + 88} seed={4} />
      {story?.pictureUrl ? (
        <StoryLeaf key={story.id} title={story.title} pictureUrl={story.pictureUrl} x={x} />
      ) : words ? (
        <div className="scroll-slip" key={words} style={{ left: Math.min(1756, Math.max(78, x - 178)) }}>
          <Slip title={words} width={86} size={slipSize(words)} seed={7} />
        </div>
      ) : null}
    </div>
  );
}

/** The longer the words the smaller they are, so that the slip hangs in the sky and hides nothing on the ground. */
function slipSize(words: string): number {
  return Math.max(34, Math.min(56, Math.floor(290 / Array.from(words).length)));
}
