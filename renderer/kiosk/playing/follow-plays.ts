import type { PlayingCommand } from "../../../runtime/contract/screen.ts";
import type { PageClock } from "../page-clock.ts";

/** Where the stories are that another screen sounds. */
export type Follower = {
  hear(command: PlayingCommand): void;
  /** Place in the story, milliseconds, never going back; `undefined` for a story that this page does not follow. */
  positionMs(playId: string): number | undefined;
  forgetAll(): void;
};

/** Said about once a second: a story of which nobody has spoken for longer stands still. */
const trustMs = 3000;

export function followPlays(clock: PageClock): Follower {
  const heard = new Map<string, { atMs: number; at: number; runs: boolean; shownMs: number }>();
  return {
    hear({ playId, atMs, phase }) {
      if (phase === "finished" || phase === "over") {
        heard.delete(playId);
        return;
      }
      const shownMs = heard.get(playId)?.shownMs ?? 0;
      heard.set(playId, { atMs, at: clock.upMs(), runs: phase === "running", shownMs });
    },
    positionMs(playId) {
      const play = heard.get(playId);
      if (!play) return undefined;
      const sinceMs = play.runs ? Math.min(trustMs, clock.upMs() - play.at) : 0;
      play.shownMs = Math.max(play.shownMs, play.atMs + sinceMs);
      return play.shownMs;
    },
    forgetAll: () => heard.clear(),
  };
}
