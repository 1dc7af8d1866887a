import type { Policy } from "../contract/hall.ts";
import type { EndReason, Fact } from "../contract/journal.ts";
import type { Trigger, Via } from "../contract/trigger.ts";

/** What the director must know of the hall and the pack; made anew when either changes. */
export type Layout = {
  policy: Policy;
  stations: readonly StationPlan[];
};

export type StationPlan = {
  id: string;
  /** As people call it, for facts: 一 开天辟地. */
  placeName: string;
  onMotion: "invite" | "play" | "count";
  /** Station × hall, 0–1. */
  volume: number;
  hasMotion: boolean;
  /** Stories of its section in their order. */
  stories: readonly string[];
  /** Indexes of the stations that are nearer than `bleedMetres`, without itself. */
  bleeds: readonly number[];
};

export type Wish = { cause: string; via: Via };

export type Phase =
  | { kind: "idle" }
  | { kind: "waiting"; since: number; wish: Wish }
  | { kind: "playing"; playId: string; story: string; startedAt: number }
  /** Falling silent; `again` is what its own visitor wants next. */
  | { kind: "fading"; playId: string; giveUpAt: number; again: Wish | null };

export type StationState = {
  phase: Phase;
  /** What the motion sensor says now. */
  sensed: boolean;
  /** The sensor's board answers, so that its silence means something. */
  sensing: boolean;
  /** Somebody is here: on with the first edge, off once the sensor kept off for `cooldownMs`. */
  presentSince: number | null;
  /** The last edge to off, or the last wish: from here `leaveAfterMs` runs. */
  lastSignAt: number;
  presenceCause: string;
  /** Invited in this presence and not taken up yet. */
  inviting: boolean;
  /** The button is down since; `null` once its press has been answered. */
  heldSince: number | null;
  lastStory: string | null;
  /** Until then motion neither invites nor plays. */
  calmUntil: number;
};

export type Show = {
  stations: readonly StationState[];
  /** A page that can sound is there. */
  screenReady: boolean;
  /** Makes play ids unique over restarts. */
  run: string;
  plays: number;
};

export type ShowEvent =
  | { kind: "trigger"; trigger: Trigger }
  | { kind: "play-ended"; playId: string }
  | { kind: "screen"; ready: boolean }
  /** The board that carries these stations' inputs came or went. */
  | { kind: "board"; online: boolean; stations: readonly string[] }
  | { kind: "tick" };

export type Effect =
  | { kind: "play"; playId: string; station: string; story: string; volume: number; wish: Wish }
  | { kind: "stop"; playId: string; fadeMs: number; reason: EndReason }
  | { kind: "fact"; fact: Fact; cause: string };

export type Decision = { show: Show; effects: Effect[] };

export function openShow(layout: Layout, run: string, now: number): Show {
  return { stations: layout.stations.map(() => emptyStation(now)), screenReady: false, run, plays: 0 };
}

export function emptyStation(now: number): StationState {
  return {
    phase: { kind: "idle" },
    sensed: false,
    sensing: false,
    presentSince: null,
    lastSignAt: now,
    presenceCause: "",
    inviting: false,
    heldSince: null,
    lastStory: null,
    calmUntil: 0,
  };
}
