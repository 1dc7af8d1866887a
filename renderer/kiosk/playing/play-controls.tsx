import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import { type Play, storyOf } from "../kiosk-state.ts";

/** Blocks in stage pixels; `size` is the letters' height, `elder` the same in 长辈版. */
type BlockSize = { width: number; height: number; size: number; elder: number };
export type PlayControlsProps = {
  play: Play;
  className: string;
  sizes: { stop: BlockSize; next: BlockSize; pinyin: BlockSize; english: BlockSize; elder: BlockSize };
};

export type ControlSizes = PlayControlsProps["sizes"];

/** What a visitor may do while a story is told; in the lower third, where a child reaches. */
export function PlayControls({ play, className, sizes }: PlayControlsProps) {
  const { store, touch } = useKiosk();
  const state = useKioskState();
  const { stations, pinyin, english, elder } = state;
  const hasEnglish = storyOf(state, play.story)?.english !== undefined;
  const single = (stations.find(({ id }) => id === play.station)?.storyCount ?? 2) < 2;
  const block = (of: BlockSize) => ({
    width: of.width,
    height: of.height,
    size: elder ? of.elder : of.size,
  });
  return (
    <div className={className}>
      <PrintButton
        kind="red"
        {...block(sizes.stop)}
        seed={3}
        onPress={() => touch(play.station, "stop")}
        label="停下这个故事"
      >
        停
      </PrintButton>
      <PrintButton kind="ink" {...block(sizes.next)} seed={4} onPress={() => touch(play.station, "next")}>
        {single ? "从头再听" : "换一个故事"}
      </PrintButton>
      <PrintButton
        kind={pinyin ? "on" : "line"}
        {...block(sizes.pinyin)}
        seed={5}
        pressed={pinyin}
        onPress={() => store.tell({ kind: "pinyin-switched" })}
        label="拼音"
      >
        {pinyin ? "拼音 开" : "拼音 关"}
      </PrintButton>
      {hasEnglish && (
        <PrintButton
          kind={english ? "on" : "line"}
          {...block(sizes.english)}
          seed={7}
          pressed={english}
          onPress={() => store.tell({ kind: "english-switched" })}
          label="English"
        >
          {english ? "EN 开" : "EN"}
        </PrintButton>
      )}
      <PrintButton
        kind={elder ? "on" : "line"}
        {...block(sizes.elder)}
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
