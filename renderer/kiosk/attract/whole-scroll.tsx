import { useRef } from "react";
import { scrollSections, scrollSize } from "../../shared/scroll/where.ts";
import { useHeartbeat } from "../kiosk-context.ts";
import { pageClock } from "../page-clock.ts";
import { useCalm } from "../use-calm.ts";
import { ScrollPlanes, useScrollPlanes } from "./scroll-planes.tsx";
import "./scroll.css";

const swayMs = 90_000;
const firstCentre = scrollSections.founding.centre;
const span = scrollSections.spark.centre - firstCentre;
const beatsBetweenMoves = 4;

/** The scroll from end to end, night to day; its planes breathe a little against each other. */
export function WholeScroll({ width, height }: { width: number; height: number }) {
  const scale = width / scrollSize.length;
  const { hosts, move } = useScrollPlanes(scale);
  const calm = useCalm();
  const beat = useRef(0);
  useHeartbeat(() => {
    beat.current += 1;
    if (!calm && beat.current % beatsBetweenMoves === 0) {
      move(0, firstCentre + (pageClock.upMs() / swayMs) * span);
    }
  });
  return (
    <div className="scroll" style={{ width, height }}>
      <ScrollPlanes scale={scale} top={(height - scrollSize.height * scale) / 2} hosts={hosts} />
    </div>
  );
}
