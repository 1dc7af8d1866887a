import type { Story } from "../../../runtime/contract/pack.ts";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import type { Play } from "../kiosk-state.ts";
import { SentenceView } from "../playing/sentence-view.tsx";

/** The lying screen's lower edge while a story is told: one sentence at the left, what may be pressed at the right. */
export function TellingFoot({ play, story }: { play: Play; story: Story }) {
  const { store, touch } = useKiosk();
  const { stations, pinyin, elder } = useKioskState();
  const single = (stations.find(({ id }) => id === play.station)?.storyCount ?? 2) < 2;
  const size = elder ? 80 : 56;
  return (
    <div className={`telling-foot${elder ? " elderly" : ""}`}>
      <SentenceView
        key={`${play.playId} ${size}`}
        playId={play.playId}
        story={story}
        pinyin={pinyin}
        size={size}
        {...(elder ? {} : { besideSize: 34 })}
        width={1250}
        mostLines={1}
        centred={false}
      />
      <div className="landscape-controls">
        <PrintButton
          kind="red"
          width={150}
          height={88}
          size={46}
          seed={3}
          onPress={() => touch(play.station, "stop")}
          label="停下这个故事"
        >
          停
        </PrintButton>
        <PrintButton
          kind="ink"
          width={296}
          height={88}
          size={elder ? 46 : 42}
          seed={4}
          onPress={() => touch(play.station, "next")}
        >
          {single ? "从头再听" : "换一个故事"}
        </PrintButton>
        <PrintButton
          kind={pinyin ? "on" : "line"}
          width={223}
          height={62}
          size={elder ? 36 : 30}
          seed={5}
          pressed={pinyin}
          onPress={() => store.tell({ kind: "pinyin-switched" })}
          label="拼音"
        >
          {pinyin ? "拼音 开" : "拼音 关"}
        </PrintButton>
        <PrintButton
          kind={elder ? "on" : "line"}
          width={223}
          height={62}
          size={elder ? 36 : 30}
          seed={6}
          pressed={elder}
          onPress={() => store.tell({ kind: "elder-switched" })}
          label="长辈版，大字"
        >
          {elder ? "长辈版 开" : "长辈版"}
        </PrintButton>
      </div>
    </div>
  );
}
