import { useEffect } from "react";
import type { Desk } from "./use-desk.ts";

/** Space records and stops, left and right change the sentence, up is heard, down is the machine. */
export function useKeys(desk: Desk): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const act = actOf(event.key, desk);
      if (!act || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault(); // space would also press the button that has the focus
      if (!event.repeat) act();
    };
    const up = (event: KeyboardEvent) => {
      if (event.key === " ") event.preventDefault();
    };
    addEventListener("keydown", down, true);
    addEventListener("keyup", up, true);
    return () => {
      removeEventListener("keydown", down, true);
      removeEventListener("keyup", up, true);
    };
  }, [desk]);
}

function actOf(key: string, desk: Desk): (() => void) | undefined {
  switch (key) {
    case " ":
      return desk.record;
    case "ArrowLeft":
      return () => desk.go(desk.at - 1);
    case "ArrowRight":
      return () => desk.go(desk.at + 1);
    case "ArrowUp":
      return desk.hearTake;
    case "ArrowDown":
      return desk.hearMachine;
    default:
      return undefined;
  }
}
