import type { Story } from "../../../runtime/contract/pack.ts";
import { type KioskState, storyOf } from "../kiosk-state.ts";

/** What the visitor of a station may think about now. */
export type Question = { station: string; story: Story; question: string };

/**
 * The question of the story that has just ended, as long as the corridor has nothing else to say: nobody is told a story,
 * waits, or is invited at another station.
 */
export function findQuestion(state: KioskState): Question | undefined {
  const { heard, plays, mode, stations } = state;
  if (!heard || plays.length > 0 || mode.kind !== "open") return undefined;
  const isBusy = stations.some(
    ({ id, state: look }) => look !== "idle" && !(id === heard.station && look === "inviting"),
  );
  if (isBusy) return undefined;
  return questionOf(state, heard.story, heard.station);
}

/** The same for one station's own screen, whatever the others do. */
export function findQuestionAt(state: KioskState, station: string): Question | undefined {
  const { heard, plays, mode, stations } = state;
  if (heard?.station !== station || mode.kind !== "open") return undefined;
  if (plays.some((play) => play.station === station)) return undefined;
  const look = stations.find(({ id }) => id === station)?.state;
  return look === "idle" || look === "inviting" ? questionOf(state, heard.story, station) : undefined;
}

/** Has a story just been heard at this station whose question may be asked for again? */
export function mayThinkAt(state: KioskState, station: string): boolean {
  const past = state.past.find((each) => each.station === station);
  return (
    past !== undefined && state.mode.kind === "open" && questionOf(state, past.story, station) !== undefined
  );
}

function questionOf(state: KioskState, id: string, station: string): Question | undefined {
  const story = storyOf(state, id);
  return story?.think ? { station, story, question: story.think } : undefined;
}
