import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { DaySlider } from "./day-slider.tsx";
import { Legend } from "./legend.tsx";
import type { TrailEvent, TrailState } from "./trail-state.ts";

export type TrailRestProps = {
  upright: boolean;
  day: number;
  state: TrailState;
  tell(event: TrailEvent): void;
  onHome(): void;
};

/** The days, and while no stop lies open what else one may do here: the four lines, the stamp card, large letters. */
export function TrailRest({ upright, day, state, tell, onHome }: TrailRestProps) {
  const { stop, walks, force, elder } = state;
  return (
    <>
      <DaySlider
        width={upright ? 952 : 1120}
        day={day}
        walks={walks}
        onDay={(chosen) => tell({ kind: "day-set", day: chosen })}
        onWalk={() => tell({ kind: "walk-switched", from: day })}
      />
      {stop === null && (
        <div className="trail-rest">
          <h2 className="song">点一站，听它的故事</h2>
          <Legend
            chosen={force}
            size={elder ? 42 : 36}
            width={upright ? 306 : 300}
            onChoose={(chosen) => tell({ kind: "force-chosen", force: chosen })}
          />
          <div className="trail-doings">
            <PrintButton
              kind="ink"
              width={upright ? 306 : 195}
              height={84}
              size={elder ? 46 : 40}
              seed={41}
              onPress={() => tell({ kind: "stamp-card", isOpen: true })}
            >
              集章卡
            </PrintButton>
            <PrintButton
              kind={elder ? "on" : "line"}
              width={upright ? 306 : 195}
              height={84}
              size={elder ? 46 : 40}
              seed={42}
              pressed={elder}
              label="长辈版"
              onPress={() => tell({ kind: "elder-switched" })}
            >
              {elder ? "大字 开" : "长辈版"}
            </PrintButton>
            <PrintButton
              kind="line"
              width={upright ? 306 : 195}
              height={84}
              size={elder ? 46 : 40}
              seed={43}
              onPress={onHome}
            >
              看全图
            </PrintButton>
          </div>
        </div>
      )}
    </>
  );
}
