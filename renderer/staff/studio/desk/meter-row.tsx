import { useEffect, useRef, useState } from "react";
import { Button } from "../../print/button.tsx";
import type { LevelTrack, LiveWord } from "../mic/level-track.ts";
import { troubleSentences } from "../mic/open-microphone.ts";
import type { MicState } from "../mic/use-microphone.ts";
import { liveWords, verdictWords } from "../words.ts";
import { LevelMeter } from "./level-meter.tsx";
import type { Desk } from "./use-desk.ts";

export type MeterRowProps = { mic: MicState; desk: Desk; onTryAgain(): void };

/** What the microphone hears, as marks and in words; where there is none, what to do. */
export function MeterRow({ mic, desk, onTryAgain }: MeterRowProps) {
  if (mic.status === "opening")
    return <section className="meter-row">正在打开话筒……浏览器问能不能用麦克风时，请选“允许”。</section>;
  if (mic.status !== "ok")
    return (
      <section className="meter-row trouble" role="alert">
        <p>{troubleSentences[mic.status]}</p>
        <Button look="next" seed={91} className="small" onPress={onTryAgain}>
          再试一次
        </Button>
      </section>
    );
  const isRecording = desk.doing === "recording";
  return (
    <section className="meter-row">
      <LevelMeter levels={mic.levels} isRecording={isRecording} />
      {isRecording ? <LiveWords levels={mic.levels} /> : <StillWords desk={desk} />}
    </section>
  );
}

const lookEveryMs = 250;
/** A word stays at least so long, so that it can be read. */
const steadyLooks = 3;

function LiveWords({ levels }: { levels: LevelTrack }) {
  const [word, setWord] = useState<LiveWord>("silent");
  const from = useRef(levels.count());
  useEffect(() => {
    let candidate: LiveWord = "silent";
    let looks = 0;
    const timer = setInterval(() => {
      const next = levels.word(from.current);
      looks = next === candidate ? looks + 1 : 0;
      candidate = next;
      if (looks >= steadyLooks - 1 || next === "loud") setWord(next);
    }, lookEveryMs);
    return () => clearInterval(timer);
  }, [levels]);
  return (
    <p className={`meter-words${word === "good" || word === "silent" ? "" : " mend"}`} aria-live="polite">
      {liveWords[word]}
    </p>
  );
}

function StillWords({ desk }: { desk: Desk }) {
  const { doing, sentence, current } = desk;
  const take = current?.take;
  const words = sentence || wordsOf();
  const isMend = sentence !== "" || (doing === "nothing" && take && take.verdict !== "good");
  return (
    <p className={`meter-words${isMend ? " mend" : ""}`} aria-live="polite">
      {words}
    </p>
  );

  function wordsOf(): string {
    if (doing === "saving") return "正在存这一句……";
    if (doing === "building") return "正在换……大约要半分钟，请等一等。";
    if (doing === "hearing-all") return "从头听一遍";
    if (!take) return "这一句还没有录，按“录音”就开始";
    const seconds = (take.lengthMs / 1000).toFixed(1);
    return take.verdict === "good"
      ? `录好了，${seconds} 秒，${verdictWords.good}`
      : verdictWords[take.verdict];
  }
}
