import type { StationView } from "../../../runtime/contract/screen.ts";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import type { Question } from "../think/find-question.ts";
import { ThinkWords } from "../think/think-words.tsx";
import { restWords } from "./rest-words.ts";
import type { StationRoom } from "./station-room.ts";
import { label, thinkSize } from "./think-size.ts";

const gap = 16;
const rowHeight = 92;

export type StationThinkProps = {
  question: Question;
  /** Unknown until the runtime has told. */
  station: StationView | undefined;
  room: StationRoom;
};

/** A question to take along, on a station's small screen: who has thought lets it go, or hears the next story. */
export function StationThink({ question, station, room }: StationThinkProps) {
  const { store, touch } = useKiosk();
  const { elder, mode, plays } = useKioskState();
  const { width, height } = room.words;
  const mayPress = station !== undefined && restWords(station, mode, plays).mayPress;
  const size = thinkSize(question.question, { width, height: height - rowHeight - gap }, elder ? 62 : 54);
  const half = Math.round((width - gap) / 2);
  const block = { height: rowHeight, size: elder ? 46 : 40, seed: 8 };
  return (
    <div className="station-think">
      <ThinkWords
        question={question.question}
        size={size}
        width={width}
        label={label}
        className="think-station"
      />
      <div className="station-row">
        {mayPress && (
          <PrintButton {...block} kind="red" width={half} onPress={() => touch(question.station, "press")}>
            再听一个
          </PrintButton>
        )}
        <PrintButton
          {...block}
          kind="line"
          width={half}
          seed={9}
          onPress={() => store.tell({ kind: "thought" })}
          label="想好了，收起这道题"
        >
          想好了
        </PrintButton>
      </div>
    </div>
  );
}
