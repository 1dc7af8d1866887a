import { useEffect, useState } from "react";
import { scrollSections } from "../../shared/scroll/where.ts";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import { ScrollPlanes } from "../attract/scroll-planes.tsx";
import { useKioskState } from "../kiosk-context.ts";
import { pageClock } from "../page-clock.ts";
import type { Sheet } from "../stage/fit-stage.ts";
import { wanderPx } from "./closed-wander.ts";
import { closedWords } from "./opening-words.ts";
import "../attract/scroll.css";
import "./closed-screen.css";

/** The ground of the closed hall: nothing on it is brighter than it must be to be read. */
export const closedGround = "#12100e";

const lookAgainMs = 20_000;

/** Nobody is expected: the night end of the scroll with the lights off, and when the hall opens. Nothing moves, nothing is pressed. */
export function ClosedScreen({ sheet, opensAt }: { sheet: Sheet; opensAt: number | null }) {
  const { hall } = useKioskState();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), lookAgainMs); // 明天 becomes 今天 at midnight
    return () => clearInterval(timer);
  }, []);
  const { layout, width, height } = sheet;
  const upright = layout === "portrait";
  const unit = upright ? width / 1080 : height / 1080;
  const { portrait } = scrollSections.founding;
  const pictureHeight = Math.round(height * (upright ? 0.62 : 0.66));
  const scale = upright ? width / portrait.width : width / 1420;
  const { title, opening } = closedWords(opensAt, now, hall?.timeZone ?? "Asia/Shanghai");
  const shown = Math.round(100 * scale);
  return (
    <section className={`closed closed-${layout}`} style={{ width, height }}>
      <div className="scroll closed-picture" style={{ width, height: pictureHeight }}>
        <ScrollPlanes
          scale={scale}
          left={upright ? portrait.left : 0}
          top={pictureHeight - 1000 * scale + (upright ? 0 : shown)}
        />
      </div>
      <div className="closed-dissolve" style={{ top: pictureHeight - 96 }}>
        <Dissolve width={width} height={100} seed={17} fill={closedGround} />
      </div>
      <div
        className="closed-words"
        style={{
          top: pictureHeight,
          height: height - pictureHeight,
          fontSize: 10 * unit,
          transform: wander(unit),
        }}
      >
        <h1 className="song">{title}</h1>
        <p>{opening}</p>
        {hall && <p className="closed-hall">{hall.name}</p>}
      </div>
    </section>
  );
}

function wander(unit: number): string {
  const [x, y] = wanderPx(pageClock.upMs(), unit);
  return `translate(${x}px, ${y}px)`;
}
