import { useEffect } from "react";
import { paperGrain } from "../../../shared/woodcut/paper-grain.ts";
import { PrintButton } from "../../../shared/woodcut/print-button.tsx";
import type { Sheet } from "../../stage/fit-stage.ts";
import { isStamped, showTyped } from "./card-state.ts";
import { countWords } from "./card-words.ts";
import { Ceremony } from "./ceremony.tsx";
import { CodeLine } from "./code-line.tsx";
import { KeyPad } from "./key-pad.tsx";
import { SealCard } from "./seal-card.tsx";
import { useCard } from "./use-card.ts";
import { useIdle } from "./use-idle.ts";
import "./trail-card.css";

export type TrailCardProps = {
  sheet: Sheet;
  onClose(): void;
  /** Where one post's code leads besides: its story. Not offered any more when a card is being filled, which would be lost by it. */
  onStop?: (stop: number) => void;
};

const idleMs = 180_000;
const grain = paperGrain();
const looks = {
  portrait: { places: { columns: 5, pitch: 198, rowPitch: 226, size: 152 }, pad: 952, key: 92, line: 952 },
  landscape: { places: { columns: 5, pitch: 172, rowPitch: 202, size: 134 }, pad: 860, key: 80, line: 860 },
};

/** Codes typed at the hall's screen: a phone's at the end of its walk, or those of a paper card, place by place. */
export function TrailCard({ sheet, onClose, onStop }: TrailCardProps) {
  const { trail, now, card, said, completed, lastStop, letter, erase, done } = useCard();
  useIdle(idleMs, onClose);
  useEffect(() => {
    // A keyboard, or a scanner that types like one.
    const onKey = (event: KeyboardEvent): void => {
      if (completed || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) done();
      else if (event.key === "Backspace") erase();
      else if (event.key === "Escape") onClose();
      else if (event.key.length === 1 && event.key !== " ") letter(event.key);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  if (completed)
    return (
      <Ceremony
        sheet={sheet}
        now={now}
        hall={trail?.hall ?? ""}
        isFirst={completed.isFirst}
        onClose={onClose}
      />
    );
  const look = looks[sheet.layout];
  return (
    <section
      className={`trail-card trail-card-${sheet.layout}`}
      style={{ backgroundImage: grain }}
      role="dialog"
      aria-modal="true"
      aria-label="集章卡"
    >
      <h1 className="song">集章卡</h1>
      <p className="trail-card-count">{countWords(card.stamped.length)}</p>
      <div className="trail-card-places">
        <SealCard look={look.places} isStamped={(stop) => isStamped(card, stop)} latest={lastStop} />
      </div>
      <div className="trail-card-close">
        <PrintButton kind="line" width={236} height={84} size={42} seed={451} onPress={onClose}>
          回到地图
        </PrintButton>
      </div>
      {onStop && lastStop !== undefined && card.stamped.length === 1 && (
        <div className="trail-card-hear">
          <PrintButton
            kind="red"
            width={236}
            height={84}
            size={42}
            seed={452}
            onPress={() => onStop(lastStop)}
          >
            听这一站
          </PrintButton>
        </div>
      )}
      <div className="trail-card-desk">
        <CodeLine width={look.line} typed={showTyped(card.typed)} />
        <p className="trail-card-said" role="status" aria-live="polite">
          {said}
        </p>
        <KeyPad width={look.pad} keyHeight={look.key} onLetter={letter} onErase={erase} onDone={done} />
      </div>
    </section>
  );
}
