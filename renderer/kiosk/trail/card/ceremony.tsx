import { useState } from "react";
import type { TrailNow } from "../../../../runtime/contract/kiosk-trail.ts";
import { Dissolve } from "../../../shared/woodcut/dissolve.tsx";
import { paperGrain } from "../../../shared/woodcut/paper-grain.ts";
import { PrintButton } from "../../../shared/woodcut/print-button.tsx";
import { ceremonyHead } from "../../modes/draw-ceremony-head.ts";
import { DrawnPicture } from "../../modes/drawn-picture.tsx";
import type { Sheet } from "../../stage/fit-stage.ts";
import { againWords, ceremonyTitle, printingWords, thanksWords } from "./card-words.ts";
import { type Certified, PrintedCertificate } from "./certificate.tsx";
import { NameChoice } from "./name-choice.tsx";
import { SealCard } from "./seal-card.tsx";
import { useCeremony } from "./use-ceremony.ts";
import { useIdle } from "./use-idle.ts";
import "./ceremony.css";

export type CeremonyProps = {
  sheet: Sheet;
  now: TrailNow;
  hall: string;
  /** False where this code was honoured before. */
  isFirst: boolean;
  onClose(): void;
};

const idleMs = 90_000;
const grain = paperGrain();
const looks = {
  portrait: {
    width: 1080,
    head: 330,
    whole: 330,
    places: { columns: 5, pitch: 198, rowPitch: 222, size: 152 },
  },
  landscape: {
    width: 1920,
    head: 250,
    whole: 300,
    places: { columns: 5, pitch: 190, rowPitch: 232, size: 152 },
  },
};

/** The ceremony of the thirteenth seal: one after the other is printed, then the seal of the whole way, then thanks. */
export function Ceremony({ sheet, now, hall, isFirst, onClose }: CeremonyProps) {
  const { view, skip } = useCeremony(now);
  const [step, setStep] = useState<"ceremony" | "name" | "printing">("ceremony");
  const [certified, setCertified] = useState<Certified>();
  useIdle(idleMs, onClose);
  const look = looks[sheet.layout];
  return (
    <section
      className={`thirteenth thirteenth-${sheet.layout}`}
      style={{ backgroundImage: grain }}
      role="dialog"
      aria-modal="true"
      aria-label={ceremonyTitle}
    >
      <DrawnPicture draw={ceremonyHead} width={look.width} height={look.head} className="thirteenth-head" />
      <div className="thirteenth-dissolve" style={{ top: look.head - 56 }}>
        <Dissolve width={look.width} height={60} seed={29} />
      </div>
      <h1 className="song">{ceremonyTitle}</h1>
      <div className="thirteenth-places">
        <SealCard look={look.places} isStamped={(stop) => stop <= view.seals} latest={view.seals} />
      </div>
      {step === "name" ? (
        <NameChoice
          layout={sheet.layout}
          onChoose={(name) => {
            setCertified({ hall, name, at: new Date() });
            setStep("printing");
          }}
        />
      ) : (
        <div className="thirteenth-end">
          {view.hasWhole && (
            <img
              className="thirteenth-whole"
              src="/pack/stamps/complete.svg"
              alt="长征全程的印"
              width={look.whole}
              height={look.whole}
            />
          )}
          <div className="thirteenth-thanks" role="status" aria-live="polite">
            {view.hasThanks && thanksWords.map((line) => <p key={line}>{line}</p>)}
            {view.hasThanks && step === "printing" && <p className="song">{printingWords}</p>}
            {view.hasThanks && step === "ceremony" && !isFirst && <p className="quiet">{againWords}</p>}
          </div>
        </div>
      )}
      {step !== "name" && (
        <div className="thirteenth-foot">
          {!view.isOver && (
            <PrintButton kind="line" width={300} height={104} size={46} seed={471} onPress={skip}>
              直接看结尾
            </PrintButton>
          )}
          {view.isOver && now.printer && step === "ceremony" && (
            <PrintButton
              kind="red"
              width={440}
              height={120}
              size={54}
              seed={472}
              onPress={() => setStep("name")}
            >
              打印证书
            </PrintButton>
          )}
          {view.isOver && (
            <PrintButton kind="ink" width={300} height={120} size={54} seed={473} onPress={onClose}>
              好了
            </PrintButton>
          )}
        </div>
      )}
      {certified && <PrintedCertificate of={certified} onPrinted={() => setCertified(undefined)} />}
    </section>
  );
}
