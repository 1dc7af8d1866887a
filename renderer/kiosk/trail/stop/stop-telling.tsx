import { useMemo } from "react";
import type { CheckpointStory } from "../../../../runtime/contract/pack.ts";
import { PrintButton } from "../../../shared/woodcut/print-button.tsx";
import { KioskContext, useKiosk } from "../../kiosk-context.ts";
import { SentenceView } from "../../playing/sentence-view.tsx";
import { VoiceRow } from "../../playing/voice-row.tsx";
import type { StageLayout } from "../../stage/fit-stage.ts";
import { nameOf, numeralOf } from "../trail-words.ts";

export type StopTellingProps = {
  stop: number;
  story: CheckpointStory;
  layout: StageLayout;
  pinyin: boolean;
  elder: boolean;
  hushed: boolean;
  positionMs(): number;
  onStop(): void;
  onPinyin(): void;
  onElder(): void;
};

/** A stop's story while it is told: the sentence in step with the voice, as in the corridor. */
export function StopTelling(props: StopTellingProps) {
  const { stop, story, layout, pinyin, elder, hushed, positionMs, onStop, onPinyin, onElder } = props;
  const kiosk = useKiosk();
  const own = useMemo(() => ({ ...kiosk, positionMs }), [kiosk, positionMs]);
  const upright = layout === "portrait";
  const width = upright ? 952 : 620;
  const size = upright ? (elder ? 92 : 72) : elder ? 66 : 52;
  const button = { height: 92, size: elder ? 48 : 42 };
  return (
    <section
      className={`stop-telling stop-telling-${layout}${elder ? " stop-elder" : ""}`}
      aria-label={`正在讲：${nameOf(stop)}`}
    >
      <h2 className="song">
        <small>第{numeralOf(stop)}站</small> {nameOf(stop)}
      </h2>
      <KioskContext.Provider value={own}>
        <SentenceView
          key={`${story.id} ${size}`}
          playId={story.id}
          story={story}
          pinyin={pinyin}
          size={size}
          width={width}
          mostLines={upright ? 2 : 4}
          centred={false}
        />
        <VoiceRow playId={story.id} story={story} width={width - 270} />
      </KioskContext.Provider>
      <p className="stop-hushed" role="status">
        {hushed ? "现在请轻声：没有声音，跟着红线看字。" : ""}
      </p>
      <div className="stop-buttons">
        <PrintButton
          kind="red"
          width={upright ? 300 : 190}
          {...button}
          seed={54}
          onPress={onStop}
          label="停下这个故事"
        >
          停
        </PrintButton>
        <PrintButton
          kind={pinyin ? "on" : "line"}
          width={upright ? 300 : 200}
          {...button}
          seed={55}
          onPress={onPinyin}
          pressed={pinyin}
          label="拼音"
        >
          {pinyin ? "拼音 开" : "拼音"}
        </PrintButton>
        <PrintButton
          kind={elder ? "on" : "line"}
          width={upright ? 300 : 200}
          {...button}
          seed={56}
          onPress={onElder}
          pressed={elder}
          label="长辈版"
        >
          {elder ? "大字 开" : "长辈版"}
        </PrintButton>
      </div>
    </section>
  );
}
