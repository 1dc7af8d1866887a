import { useEffect, useState } from "react";
import { paper } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { useKiosk } from "../kiosk-context.ts";
import { pageClock } from "../page-clock.ts";
import type { Sheet } from "../stage/fit-stage.ts";
import { answerMs } from "../watch-idle.ts";
import "./still-here.css";

/** 还在看吗？ Asked before large text and pinyin are put back for the next visitor; any touch is an answer. */
export function StillHere({ sheet: { layout, width, height } }: { sheet: Sheet }) {
  const { store } = useKiosk();
  const [since] = useState(() => pageClock.upMs());
  const [left, setLeft] = useState(answerMs);
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, answerMs - (pageClock.upMs() - since))), 250);
    return () => clearInterval(timer);
  }, [since]);
  const upright = layout === "portrait";
  const unit = upright ? width / 1080 : height / 1080;
  const panel = Math.max(168, (upright ? 560 : 192) * unit);
  const scale = Math.max(unit, 0.62);
  return (
    <section
      className={`still-here still-here-${layout}`}
      style={{ width, height: panel, fontSize: 10 * scale }}
    >
      <Block width={width + 24} height={panel + 24} seed={61} chips={0} fill={paper} />
      <Block width={width + 24} height={panel + 24} seed={62} line={4} />
      <div>
        <h2 className="song">还在看吗？</h2>
        <p>{Math.ceil(left / 1000)} 秒后恢复原样</p>
      </div>
      <PrintButton
        kind="ink"
        width={420 * scale}
        height={124 * scale}
        size={60 * scale}
        seed={63}
        onPress={() => store.tell({ kind: "stayed" })}
      >
        还在看
      </PrintButton>
    </section>
  );
}
