import {
  KioskTrail,
  type StopAnswered,
  type StoryHeard,
  TrailNow,
} from "../../../runtime/contract/kiosk-trail.ts";
import type { PageClock } from "../page-clock.ts";

/** What the runtime says of the trail; until it has answered the screen shows the way and makes no sound. */
export type TrailDesk = {
  /** Asks at once and then every two seconds how loud it may be; the answer ends that. */
  watch(tell: (news: { trail: KioskTrail } | { now: TrailNow }) => void): () => void;
  heard(fact: StoryHeard): void;
  answered(fact: StopAnswered): void;
};

const everyMs = 2000;

export function createTrailDesk(
  clock: PageClock,
  ask: typeof fetch = (...words) => fetch(...words),
): TrailDesk {
  async function read(path: string): Promise<unknown> {
    const answer = await ask(path);
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    return answer.json();
  }
  // a fact that is not taken is not asked for again: the counts say what was heard, and a visitor waits for nothing
  function say(path: string, fact: unknown): void {
    const body = JSON.stringify(fact);
    ask(path, { method: "POST", headers: { "content-type": "application/json" }, body }).catch(() => {});
  }

  return {
    watch(tell) {
      let isOver = false;
      let hasTrail = false;
      let cancel = (): void => {};
      const again = async (): Promise<void> => {
        try {
          if (!hasTrail) {
            const trail = KioskTrail.parse(await read("/api/trail"));
            if (!isOver) tell({ trail });
            hasTrail = true;
          } else {
            const now = TrailNow.parse(await read("/api/trail/now"));
            if (!isOver) tell({ now });
          }
        } catch {
          // the runtime is starting again: what was last said holds, the corridor's own command silences
        }
        if (!isOver) cancel = clock.after(everyMs, () => void again());
      };
      void again();
      return () => {
        isOver = true;
        cancel();
      };
    },
    heard: (fact) => say("/api/trail/heard", fact),
    answered: (fact) => say("/api/trail/answered", fact),
  };
}
