import { useState } from "react";
import { sectionIds, sectionOf } from "../../../runtime/contract/section.ts";
import { paper } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import { Slip } from "../../shared/woodcut/slip.tsx";
import { useKioskState } from "../kiosk-context.ts";
import { DriftingScroll } from "./drifting-scroll.tsx";
import { invitationFor } from "./invitation.ts";
import { SectionRow } from "./section-row.tsx";
import "./portrait-attract.css";

/** From where on the sky behind the title, and behind the years at the right, is too light for paper letters. */
const titleDayLeft = 1180;
const yearsDayLeft = 650;

/** Nobody plays: the scroll drifts past, the title stands in its sky, and the screen invites. */
export function PortraitAttract() {
  const { stations, pack } = useKioskState();
  const [section, setSection] = useState(0);
  const [titleOnDay, setTitleOnDay] = useState(false);
  const [yearsOnDay, setYearsOnDay] = useState(false);
  const onPlace = (now: number, left: number): void => {
    setSection(now);
    setTitleOnDay(left > titleDayLeft);
    setYearsOnDay(left > yearsDayLeft);
  };
  const invitation = invitationFor(stations, pack);
  const turnedTo = invitation.station && sectionIds.indexOf(invitation.station.section);
  const shownSection = sectionIds[turnedTo ?? section] ?? "founding";
  const { name, yearsInWords } = sectionOf(shownSection);
  return (
    <div className="portrait-attract">
      <DriftingScroll width={1080} height={1300} turnedTo={turnedTo} onPlace={onPlace} />
      <Dissolve className="attract-dissolve" width={1080} height={152} seed={7} />
      <h1 className={`attract-title song vertical${titleOnDay ? " on-paper" : ""}`}>
        {pack?.title ?? "红色赞歌"}
      </h1>
      <p className={`attract-subtitle vertical${titleOnDay ? " on-paper" : ""}`}>{pack?.subtitle ?? ""}</p>
      <div className="attract-slip" key={shownSection}>
        <Slip title={name} width={104} size={name.length > 5 ? 52 : 62} seed={5} />
      </div>
      <p className={`attract-years vertical${yearsOnDay ? " on-paper" : ""}`}>
        {yearsOnDay && (
          <Block width={60} height={yearsHeight(yearsInWords)} seed={21} chips={0} fill={paper} />
        )}
        <span>{yearsInWords}</span>
      </p>
      <div className="attract-invitation" key={invitation.words}>
        <h2 className="song">{invitation.words}</h2>
        <p>{invitation.hint}</p>
      </div>
      <SectionRow passing={shownSection} />
    </div>
  );
}

/** A strip of paper as long as the years on it: on a sky of bands they could not be read. */
function yearsHeight(years: string): number {
  return Array.from(years).length * 37 + 44;
}
