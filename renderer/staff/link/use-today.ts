import { useCallback, useEffect, useRef, useState } from "react";
import type { Today } from "../../../runtime/contract/staff.ts";
import { readToday } from "./staff-link.ts";

const refreshEveryMs = 5000;

export type StaffState =
  | { status: "opening"; isAway: boolean }
  | { status: "signed-out"; sentence: string }
  /** `isAway`: the runtime does not answer; the figures are the last it gave. */
  | { status: "in"; today: Today; isAway: boolean };

/** Keeps today's figures fresh while somebody is signed in; the answer of `look` asks at once, as after signing in. */
export function useToday(): { state: StaffState; look(): void; leave(sentence: string): void } {
  const [state, setState] = useState<StaffState>({ status: "opening", isAway: false });
  const isWatching = useRef(true);
  const wasTouched = useRef(true);
  const turn = useRef(0);

  const look = useCallback(async () => {
    isWatching.current = true;
    turn.current += 1;
    const mine = turn.current;
    const isRefresh = !wasTouched.current;
    wasTouched.current = false;
    const read = await readToday(isRefresh);
    if (mine !== turn.current) return; // a later question is under way, or somebody has left
    setState((old) => {
      if (read.status === "ok") return { status: "in", today: read.today, isAway: false };
      if (read.status === "away") return old.status === "signed-out" ? old : { ...old, isAway: true };
      isWatching.current = false;
      return { status: "signed-out", sentence: old.status === "in" ? read.sentence : "" };
    });
  }, []);

  const leave = useCallback((sentence: string) => {
    turn.current += 1;
    isWatching.current = false;
    setState({ status: "signed-out", sentence });
  }, []);

  useEffect(() => {
    const touched = () => {
      wasTouched.current = true;
    };
    addEventListener("pointerdown", touched);
    addEventListener("keydown", touched);
    const timer = setInterval(() => {
      if (isWatching.current) void look();
    }, refreshEveryMs);
    void look();
    return () => {
      clearInterval(timer);
      removeEventListener("pointerdown", touched);
      removeEventListener("keydown", touched);
    };
  }, [look]);

  return { state, look: () => void look(), leave };
}
