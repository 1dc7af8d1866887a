import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { Seal } from "../../shared/woodcut/seal.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import { pageClock } from "../page-clock.ts";
import { stationWords } from "../playing/station-words.ts";

const pressMs = 120;

/** One station's button and sensor. Upright they hide the seals, so that the seal stands above them here. */
export function StationKeys({
  station,
  seed,
  lying,
}: {
  station: StationView;
  seed: number;
  lying: boolean;
}) {
  const { simulate } = useKiosk();
  const { plays } = useKioskState();
  const { numeral } = sectionOf(station.section);
  const { present } = station;
  const size = { width: 124, height: lying ? 68 : 82, size: 32 };
  const press = (): void => {
    simulate({ do: "press", station: station.id });
    pageClock.after(pressMs, () => simulate({ do: "release", station: station.id }));
  };
  return (
    <>
      {!lying && <Seal numeral={numeral} size={56} look={stationWords(station, plays).look} />}
      <PrintButton kind="ink" {...size} seed={seed} onPress={press} label={`${numeral}号点位按一下`}>
        按一下
      </PrintButton>
      <PrintButton
        kind={present ? "on" : "line"}
        {...size}
        seed={seed + 1}
        pressed={present}
        onPress={() => simulate({ do: present ? "absent" : "present", station: station.id })}
        label={`${numeral}号点位有人`}
      >
        {present ? "有人" : "没人"}
      </PrintButton>
    </>
  );
}
