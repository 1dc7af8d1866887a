import { useEffect, useRef } from "react";

/** Calls `onIdle` when nobody has touched the page for so long; what was typed is nobody's business after that. */
export function useIdle(afterMs: number, onIdle: () => void): void {
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    let timer = setTimeout(() => latest.current(), afterMs);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), afterMs);
    };
    for (const kind of ["pointerdown", "keydown"]) window.addEventListener(kind, again, true);
    return () => {
      clearTimeout(timer);
      for (const kind of ["pointerdown", "keydown"]) window.removeEventListener(kind, again, true);
    };
  }, [afterMs]);
}
