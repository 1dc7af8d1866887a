import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";

/** What a visitor may do while a story is told; in the lower third, where a child reaches. */
export function PortraitControls({ play }: { play: Play }) {
  const { store, touch } = useKiosk();
  const { stations, pinyin, elder } = useKioskState();
  const single = (stations.find(({ id }) => id === play.station)?.storyCount ?? 2) < 2;
  const large = elder ? 64 : 52;
  const small = elder ? 56 : 42;
  return (
    <div className="portrait-controls">
      <PrintButton
        kind="red"
        width={250}
        height={116}
        size={elder ? 64 : 56}
        seed={3}
        onPress={() => touch(play.station, "stop")}
        label="停下这个故事"
      >
        停
      </PrintButton>
      <PrintButton
        kind="ink"
        width={684}
        height={116}
        size={large}
        seed={4}
        onPress={() => touch(play.station, "next")}
      >
        {single ? "从头再听" : "换一个故事"}
      </PrintButton>
      <PrintButton
        kind={pinyin ? "on" : "line"}
        width={467}
        height={90}
        size={small}
        seed={5}
        pressed={pinyin}
        onPress={() => store.tell({ kind: "pinyin-switched" })}
        label="拼音"
      >
        {pinyin ? "拼音 开" : "拼音 关"}
      </PrintButton>
      <PrintButton
        kind={elder ? "on" : "line"}
        width={467}
        height={90}
        size={small}
        seed={6}
        pressed={elder}
        onPress={() => store.tell({ kind: "elder-switched" })}
        label="长辈版，大字"
      >
        {elder ? "长辈版 开" : "长辈版"}
      </PrintButton>
    </div>
  );
}
