import { useMemo, useState } from "react";
import type { Story } from "../../../runtime/contract/pack.ts";
import { useHeartbeat, useKiosk } from "../kiosk-context.ts";
import { englishAt, englishPages } from "./english-pages.ts";
import "./english-line.css";

export type EnglishLineProps = {
  playId: string;
  english: NonNullable<Story["english"]>;
  durationMs: number;
  /** How many characters stand at once. */
  longest: number;
  className?: string;
};

/** The story in English, a piece at a time in step with the narration; read by the way, below the sentence. */
export function EnglishLine({ playId, english, durationMs, longest, className = "" }: EnglishLineProps) {
  const { positionMs } = useKiosk();
  const pages = useMemo(
    () => englishPages(english.summary, durationMs, longest),
    [english, durationMs, longest],
  );
  const [at, setAt] = useState(() => englishAt(pages, positionMs(playId)));
  useHeartbeat(() => setAt(englishAt(pages, positionMs(playId))));
  return (
    <p className={`english-line ${className}`} lang="en" key={at}>
      {pages[at]?.text}
    </p>
  );
}
