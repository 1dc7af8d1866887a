import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import { ink, ochre } from "../../shared/cut/inks.ts";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { Roller } from "../../shared/woodcut/roller.tsx";
import { Slip } from "../../shared/woodcut/slip.tsx";
import { WholeScroll } from "../attract/whole-scroll.tsx";

const bandHeight = 540;

export type ScrollBandProps = {
  station: StationView | undefined;
  /** Where that station stands on the wall. */
  x: number;
  /** Title of the story told there; without one the slip names the section. */
  title: string | undefined;
};

/** The scroll between its rollers, with one slip hung where the story is told. */
export function ScrollBand({ station, x, title }: ScrollBandProps) {
  const section = station && sectionOf(station.section);
  const words = title ?? section?.name;
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
      {words && (
        <div className="scroll-slip" key={words} style={{ left: Math.min(1756, Math.max(78, x - 178)) }}>
          <Slip title={words} width={86} size={slipSize(words)} seed={7} />
        </div>
      )}
    </div>
  );
}

/** The longer the words the smaller they are, so that the slip hangs in the sky and hides nothing on the ground. */
function slipSize(words: string): number {
  return Math.max(34, Math.min(56, Math.floor(290 / Array.from(words).length)));
}
