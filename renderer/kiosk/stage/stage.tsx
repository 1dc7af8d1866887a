import { type ReactNode, useEffect, useLayoutEffect, useState } from "react";
import { paperGrain } from "../../shared/woodcut/paper-grain.ts";
import { pageClock } from "../page-clock.ts";
import { burnInShift, type Sheet, type StageFit } from "./fit-stage.ts";

const grain = paperGrain();

export type StageProps = {
  /** How the sheet lies in a window of that size. */
  fit: (windowWidth: number, windowHeight: number) => StageFit;
  calm: boolean;
  /** Colour of the window beside the sheet, where it is not paper. */
  ground?: string | undefined;
  children: (sheet: Sheet) => ReactNode;
};

/** The sheet that everything is drawn on, upright or lying as the window is. */
export function Stage({ fit: measure, calm, ground, children }: StageProps) {
  const [fit, setFit] = useState(() => measure(window.innerWidth, window.innerHeight));
  const [shift, setShift] = useState<readonly [number, number]>([0, 0]);
  useEffect(() => {
    const measureAgain = (): void => setFit(measure(window.innerWidth, window.innerHeight));
    const wander = setInterval(() => setShift(burnInShift(pageClock.upMs())), 60_000);
    window.addEventListener("resize", measureAgain);
    return () => {
      window.removeEventListener("resize", measureAgain);
      clearInterval(wander);
    };
  }, [measure]);
  useLayoutEffect(() => {
    document.body.style.background = ground ?? "";
  }, [ground]);
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
      {children(fit)}
    </main>
  );
}
