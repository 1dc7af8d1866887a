import type { QuestionLevel } from "../../../runtime/contract/quiz.ts";
import { dayOf, lastDay } from "./route/days.ts";
import { type ForceId, stopDays } from "./route/forces.ts";
import type { Pace } from "./view/eye.ts";

/** What the visitor does at the stop that lies open. */
export type Doing = "card" | "story" | "quiz";

export type TrailState = {
  /** The stop whose card lies open. */
  stop: number | null;
  doing: Doing;
  /** Where the line shall go, and how fast; `turn` counts the wishes, so that the same day may be wished for again. */
  goal: { day: number; pace: Pace; turn: number };
  /** The line walks by itself. */
  walks: boolean;
  force: ForceId | "all";
  level: QuestionLevel;
  pinyin: boolean;
  elder: boolean;
  stampCard: boolean;
  /** Nobody has touched it for a while: first it asks, then it shows the way by itself. */
  asks: boolean;
  alone: boolean;
};

export type TrailEvent =
  | { kind: "stop-chosen"; stop: number }
  | { kind: "closed" }
  | { kind: "story-began" }
  | { kind: "story-over" }
  | { kind: "quiz-opened" }
  | { kind: "quiz-closed" }
  | { kind: "level-chosen"; level: QuestionLevel }
  | { kind: "day-set"; day: number }
  | { kind: "walk-switched"; from: number }
  | { kind: "walked" }
  | { kind: "force-chosen"; force: ForceId | "all" }
  | { kind: "pinyin-switched" }
  | { kind: "elder-switched" }
  | { kind: "stamp-card"; isOpen: boolean }
  | { kind: "waited" }
  | { kind: "touched" };

export const freshTrail: TrailState = {
  stop: null,
  doing: "card",
  goal: { day: lastDay, pace: "fly", turn: 0 },
  walks: false,
  force: "all",
  level: "lower",
  pinyin: false,
  elder: false,
  stampCard: false,
  asks: false,
  alone: false,
};

/** The screen after that event. Pure; answers the same object when nothing changed. */
export function reduceTrail(state: TrailState, event: TrailEvent): TrailState {
  switch (event.kind) {
    case "stop-chosen":
      return {
        ...toDay(state, dayOf(stopDays[event.stop - 1] ?? ""), "fly"),
        stop: event.stop,
        doing: "card",
        walks: false,
      };
    case "closed":
      return { ...state, stop: null, doing: "card" };
    case "story-began":
      return state.stop === null ? state : { ...state, doing: "story", walks: false };
    case "story-over":
      return state.doing === "story" ? { ...state, doing: "card" } : state;
    case "quiz-opened":
      return state.stop === null ? state : { ...state, doing: "quiz" };
    case "quiz-closed":
      return state.doing === "quiz" ? { ...state, doing: "card" } : state;
    case "level-chosen":
      return { ...state, level: event.level };
    case "day-set":
      return { ...toDay(state, event.day, "now"), walks: false };
    case "walk-switched":
      return state.walks
        ? { ...toDay(state, event.from, "now"), walks: false }
        : { ...toDay(state, lastDay, "walk"), walks: true, stop: null, doing: "card" };
    case "walked":
      return state.walks ? { ...state, walks: false } : state;
    case "force-chosen":
      return { ...state, force: event.force };
    case "pinyin-switched":
      return { ...state, pinyin: !state.pinyin };
    case "elder-switched":
      return { ...state, elder: !state.elder };
    case "stamp-card":
      return { ...state, stampCard: event.isOpen };
    case "waited":
      return waited(state);
    case "touched":
      return state.asks || state.alone ? { ...state, asks: false, alone: false } : state;
  }
}

/** Has a visitor left anything behind that the next one would find? */
export function isUsed({ stop, walks, force, pinyin, elder, stampCard }: TrailState): boolean {
  return stop !== null || walks || force !== "all" || pinyin || elder || stampCard;
}

/** First a question where something would be put back, then the way by itself. Never while a story is told. */
function waited(state: TrailState): TrailState {
  if (state.doing === "story" || state.alone) return state;
  if (isUsed(state) && !state.asks) return { ...state, asks: true };
  return { ...freshTrail, alone: true, goal: { day: lastDay, pace: "now", turn: state.goal.turn + 1 } };
}

function toDay(state: TrailState, day: number, pace: Pace): TrailState {
  return { ...state, goal: { day, pace, turn: state.goal.turn + 1 } };
}
