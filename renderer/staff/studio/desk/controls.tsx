import { emptyLine, ink, red } from "../../../shared/cut/inks.ts";
import { BlockBehind } from "../../print/block-behind.tsx";
import { Button } from "../../print/button.tsx";
import type { Desk } from "./use-desk.ts";

export type ControlsProps = { desk: Desk; isReady: boolean };

/** One solid block says what comes next: record, or go on. It is red while somebody speaks. */
export function Controls({ desk, isReady }: ControlsProps) {
  const { story, at, current, doing, playing } = desk;
  const isRecording = doing === "recording";
  const isBusy = doing === "saving" || doing === "building";
  const isLast = at + 1 === story?.sentences.length;
  const hasTake = Boolean(current?.take);
  const isWhole = story?.sentences.every(({ take }) => take);
  const isGood = current?.take?.verdict === "good";
  const look =
    !isReady || isBusy ? "off" : isRecording ? "speaking-now" : isGood || isWhole ? "choice" : "next";
  return (
    <section className="controls">
      <Button
        look="choice"
        seed={101}
        className={off(isRecording || isBusy || at === 0)}
        onPress={() => desk.go(at - 1)}
      >
        上一句
      </Button>
      <Button look="choice" seed={102} className={off(isRecording || isBusy)} onPress={desk.hearMachine}>
        {playing?.startsWith("/pack/") ? "停" : "听机器念"}
      </Button>
      <button
        type="button"
        className={`record song ${look}`}
        aria-pressed={isRecording}
        onClick={desk.record}
      >
        <RecordBlock look={look} />
        <span>{isRecording ? "念完了，停" : hasTake ? "再录一遍" : "录音"}</span>
      </button>
      <Button
        look="choice"
        seed={104}
        className={off(isRecording || isBusy || !hasTake)}
        onPress={desk.hearTake}
      >
        {playing?.includes("/takes/") ? "停" : "听一听"}
      </Button>
      <Button
        look={isGood && !isWhole && !isRecording ? "next" : "choice"}
        seed={105}
        className={off(isRecording || isBusy || isLast)}
        onPress={() => desk.go(at + 1)}
      >
        下一句
      </Button>
      <p className="keys">空格：录音、停　←　→：换一句　↑：听自己录的　↓：听机器念</p>
    </section>
  );
}

type RecordLook = "off" | "speaking-now" | "choice" | "next";

function RecordBlock({ look }: { look: RecordLook }) {
  if (look === "off") return <BlockBehind seed={103} fill={emptyLine} line={2.4} />;
  if (look === "choice") return <BlockBehind seed={103} line={2.8} />;
  return <BlockBehind seed={103} fill={look === "next" ? ink : red} grain={6} chips={3} />;
}

/** A block that cannot be pressed now steps back; it stays, so that nothing jumps. */
function off(isOff: boolean): string {
  return isOff ? " off" : "";
}
