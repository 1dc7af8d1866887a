import type { Policy } from "../contract/hall.ts";
import type { EndReason, Fact } from "../contract/journal.ts";
import type { GroupSize } from "../contract/order.ts";
import type { Trigger, Via } from "../contract/trigger.ts";

/** What the director must know of the hall and the pack; made anew when either changes. */
export type Layout = {
  policy: Policy;
  stations: readonly StationPlan[];
  ceremonies: readonly CeremonyPlan[];
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

export type CeremonyPlan = {
  id: string;
  title: string;
  lines: readonly CeremonyLine[];
};

export type CeremonyLine = {
  /** How long the voice takes; the people say it in about the same time. */
  durationMs: number;
  /** `both`: the voice leads and all repeat; `call`: the voice alone, an answer follows; `answer`: the people alone. */
  by: "both" | "call" | "answer";
};

export type Wish = { cause: string; via: Via };

export type Phase =
  | { kind: "idle" }
  | { kind: "waiting"; since: number; wish: Wish }
  | { kind: "playing"; playId: string; story: string; startedAt: number; wish: Wish }
  /** Falling silent; `again` is what its own visitor wants next. */
  | { kind: "fading"; playId: string; giveUpAt: number; again: Wish | null };

export type StationState = {
  phase: Phase;
  /** What the motion sensor says now. */
  sensed: boolean;
  sensedSince: number;
  /** The sensor has said "somebody" for so long that it is not believed until it says "nobody". */
  masked: boolean;
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
  /** Stories in a row that could not be heard here. */
  failures: number;
  /** Until then motion neither invites nor plays. */
  calmUntil: number;
};

/** What the whole corridor does together, instead of station by station. */
export type Programme = Tour | Ceremony;

export type Tour = {
  kind: "tour";
  id: string;
  group: GroupSize | null;
  cause: string;
  startedAt: number;
  /** The station whose turn it is. */
  at: number;
  /** It waits for the guide, or has been heard to tell. */
  step: "waiting" | "telling";
  /** Stations that told their story. */
  told: number;
  /** From the last thing that happened, `leadPatienceMs` runs. */
  lastSignAt: number;
};

export type Ceremony = {
  kind: "ceremony";
  ceremony: string;
  lead: "voice" | "hand";
  cause: string;
  startedAt: number;
  line: number;
  /** Until it is quiet; the leader's voice; the people's turn; the last line is over. */
  step: "gathering" | "speaking" | "repeating" | "closing";
  /** The voice of this line, while it speaks. */
  playId: string | null;
  stepSince: number;
};

export type Show = {
  stations: readonly StationState[];
  /** A page that can sound is there. */
  screenReady: boolean;
  /** Opening hours, and the loudest each station may be now; both come from the shell, which has the wall clock. */
  open: boolean;
  ceilings: readonly number[];
  evacuatingSince: number | null;
  programme: Programme | null;
  /** Makes play ids unique over restarts. */
  run: string;
  plays: number;
};

export type ShowEvent =
  | { kind: "trigger"; trigger: Trigger }
  /** `failed`: it could not be heard, so whoever asked is still owed a story. */
  | { kind: "play-ended"; playId: string; failed?: boolean }
  | { kind: "screen"; ready: boolean }
  /** The board that carries these stations' inputs came or went. */
  | { kind: "board"; online: boolean; stations: readonly string[] }
  /** Rule 6, told at the start, at every change and after every new layout; ceilings in the order of the stations, 0–1. */
  | { kind: "hours"; open: boolean; ceilings: readonly number[] }
  | { kind: "tick" };

export type Effect =
  | { kind: "play"; playId: string; station: string; story: string; volume: number; wish: Wish }
  /** One line of a ceremony, from every speaker at its own volume. */
  | { kind: "say"; playId: string; ceremony: string; line: number; volumes: readonly SpeakerVolume[] }
  | { kind: "volume"; playId: string; station: string; volume: number }
  | { kind: "stop"; playId: string; fadeMs: number; reason: EndReason }
  | { kind: "chime"; chime: "invite"; station: string; volume: number }
  | { kind: "sensor"; station: string; stuck: boolean }
  | { kind: "fact"; fact: Fact; cause: string };

export type SpeakerVolume = { station: string; volume: number };

export type Decision = { show: Show; effects: Effect[] };

export function openShow(layout: Layout, run: string, now: number): Show {
  return {
    stations: layout.stations.map(() => emptyStation(now)),
    screenReady: false,
    open: true,
    ceilings: layout.stations.map(() => 1),
    evacuatingSince: null,
    programme: null,
    run,
    plays: 0,
  };
}

export function emptyStation(now: number): StationState {
  return {
    phase: { kind: "idle" },
    sensed: false,
    sensedSince: now,
    masked: false,
    sensing: false,
    presentSince: null,
    lastSignAt: now,
    presenceCause: "",
    inviting: false,
    heldSince: null,
    lastStory: null,
    failures: 0,
    calmUntil: 0,
  };
}
