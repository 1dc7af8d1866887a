import { useState } from "react";
import type { Fault } from "../../../runtime/contract/health.ts";
import type { Today } from "../../../runtime/contract/staff.ts";
import { ink, qingText, red } from "../../shared/cut/inks.ts";
import { BlockBehind } from "../print/block-behind.tsx";
import { Button } from "../print/button.tsx";

/** The foot of the page says this one in its own line. */
const saidElsewhere = "pack/sample-not-approved";

/** 请看看: what is wrong, the worst first, one sentence each. Where nothing is wrong it says so quietly. */
export function FaultStrip({ today, isAway }: { today: Today; isAway: boolean }) {
  const [isOpen, setOpen] = useState(false);
  const faults = today.faults.filter((fault) => fault.code !== saidElsewhere);
  if (isAway) return <Strip tag="重连中" color={ink} sentences={[awaySentence(today.time)]} />;
  const [first] = faults;
  if (!first)
    return (
      <Strip tag="都好" color={qingText} sentences={["屏幕、线盒、故事、流水都正常，没有要处理的事。"]} />
    );
  const shown = isOpen ? faults : [first];
  const isNoteOnly = first.severity === "note";
  return (
    <Strip
      tag={isNoteOnly ? "留意" : "请看看"}
      color={isNoteOnly ? ink : red}
      sentences={shown.map(sentenceOf)}
    >
      {faults.length > 1 && (
        <Button look="next" seed={16} className="small" onPress={() => setOpen(!isOpen)}>
          {isOpen ? "收起" : `还有 ${faults.length - 1} 件`}
        </Button>
      )}
    </Strip>
  );
}

type StripProps = { tag: string; color: string; sentences: string[]; children?: React.ReactNode };

/** A few sentences behind a tag; calm, without a frame, in green-grey. */
export function Strip({ tag, color, sentences, children }: StripProps) {
  const isCalm = color === qingText;
  return (
    <section className={`strip${isCalm ? " calm" : ""}`} aria-live="polite">
      {!isCalm && <BlockBehind seed={14} line={2.4} fill={color} />}
      <b className="strip-tag song">
        <BlockBehind seed={15} chips={1} fill={color} />
        <span className="strip-word">{tag}</span>
      </b>
      <ul className="strip-sentences">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function sentenceOf(fault: Fault): string {
  return fault.sentence;
}

function awaySentence(time: string): string {
  return `连不上展项程序，正在重新连接……下面还是 ${time} 的数。过五分钟还不好，请看看展项电脑开着没有。`;
}
