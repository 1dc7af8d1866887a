import { type ReactNode, useEffect, useState } from "react";
import { paperGrain } from "../../shared/woodcut/paper-grain.ts";
import { pageClock } from "../page-clock.ts";
import { burnInShift, fitStage, type StageLayout } from "./fit-stage.ts";

const grain = paperGrain();

/** The sheet that everything is drawn on, upright or lying as the window is. */
export function Stage({ calm, children }: { calm: boolean; children: (layout: StageLayout) => ReactNode }) {
  const [fit, setFit] = useState(() => fitStage(window.innerWidth, window.innerHeight));
  const [shift, setShift] = useState<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const measure = (): void => setFit(fitStage(window.innerWidth, window.innerHeight));
    const wander = setInterval(() => setShift(burnInShift(pageClock.upMs())), 60_000);
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("resize", measure);
      clearInterval(wander);
    };
  }, []);
  const [x, y] = shift;
  return (
    <main
      className={`stage stage-${fit.layout}${calm ? " calm" : ""}`}
      style={{
        width: fit.width,
        height: fit.height,
        backgroundImage: grain,
        transform: `translate(${fit.left + x}px, ${fit.top + y}px) scale(${fit.scale})`,
      }}
    >
      {children(fit.layout)}
    </main>
  );
}
