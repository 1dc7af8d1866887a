import { sectionIds, sectionOf } from "../../../runtime/contract/section.ts";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import { Slip } from "../../shared/woodcut/slip.tsx";
import { DriftingScroll } from "../attract/drifting-scroll.tsx";
import { SectionRow } from "../attract/section-row.tsx";
import { useKioskState } from "../kiosk-context.ts";
import { TourBanner } from "./tour-banner.tsx";
import { type TourMode, tourWords } from "./tour-words.ts";
import "./tour-screen.css";

/** A guide leads a group, and the corridor waits for the guide's button: the upright sheet. */
export function PortraitTour({ mode }: { mode: TourMode }) {
  const { stations } = useKioskState();
  const { words, hint, progress, station, told } = tourWords(mode, stations);
  const section = station?.section ?? "founding";
  return (
    <div className="portrait-tour">
      <DriftingScroll width={1080} height={1180} turnedTo={sectionIds.indexOf(section)} onPlace={() => {}} />
      <Dissolve className="tour-dissolve" width={1080} height={152} seed={7} />
      <div className="tour-slip" key={section}>
        <Slip title={hint} width={124} size={hint.length > 5 ? 62 : 76} seed={5} />
      </div>
      <TourBanner progress={progress} layout="portrait" />
      <div className="tour-words" key={words}>
        <h2 className="song">{words}</h2>
        <p>
          {sectionOf(section).numeral} · {hint}
        </p>
      </div>
      <SectionRow passing={section} told={told} />
    </div>
  );
}
