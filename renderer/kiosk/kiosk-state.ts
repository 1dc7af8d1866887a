import type { PackView, Story } from "../../runtime/contract/pack.ts";
import type { PlayingCommand, ScreenCommand, ShowMode, StationView } from "../../runtime/contract/screen.ts";

/** One story that is told, from the command until silence. */
export type Play = {
  playId: string;
  station: string;
  story: string;
  phase: "starting" | "running" | "fading";
  /** This page sounds it; else another one does, and this one shows it in step. */
  own: boolean;
};

/** What was heard to its end: its question stands for a while. */
export type Heard = { station: string; story: string };

export type KioskState = {
  /** The runtime answers. While it does not, the screen shows pictures and makes no promise it cannot keep. */
  linked: boolean;
  hall: Extract<ScreenCommand, { kind: "hello" }>["hall"] | null;
  /** Version of the first `hello`: what this page was loaded with. */
  version: string | null;
  /** The runtime has moved on to another version; the page reloads itself when nothing plays. */
  outdated: boolean;
  pack: PackView | null;
  mode: ShowMode;
  /** In walking order. */
  stations: readonly StationView[];
  /** Oldest first. */
  plays: readonly Play[];
  /** The play a visitor asked to see large; otherwise the one started last. */
  chosen: string | null;
  /** The story whose question is to be thought about now. */
  heard: Heard | null;
  /** The last story heard to its end at each station: its question may be asked for again. */
  past: readonly Heard[];
  pinyin: boolean;
  english: boolean;
  /** 长辈版: large text, fades instead of movement. */
  elder: boolean;
  /** Nobody has touched it for a while: the page asks whether anybody still looks. */
  asks: boolean;
};

export type KioskEvent =
  | { kind: "command"; command: ScreenCommand }
  | { kind: "linked" }
  | { kind: "link-lost" }
  | { kind: "pack-read"; pack: PackView }
  | { kind: "sounding"; playId: string }
  | { kind: "fading"; playId: string }
  /** The sound came to its end by itself; `silent` follows. */
  | { kind: "finished"; playId: string }
  | { kind: "silent"; playId: string }
  | { kind: "chosen"; playId: string }
  | { kind: "pinyin-switched" }
  | { kind: "english-switched" }
  | { kind: "elder-switched" }
  /** The question has stood long enough, or was closed. */
  | { kind: "thought" }
  /** The visitor of that station asks for its question again. */
  | { kind: "thinking"; station: string }
  /** Whoever heard it has long gone. */
  | { kind: "forgotten"; heard: Heard }
  | { kind: "asked" }
  | { kind: "stayed" }
  | { kind: "left-alone" };

export const emptyKiosk: KioskState = {
  linked: false,
  hall: null,
  version: null,
  outdated: false,
  pack: null,
  mode: { kind: "open" },
  stations: [],
  plays: [],
  chosen: null,
  heard: null,
  past: [],
  pinyin: false,
  english: false,
  elder: false,
  asks: false,
};

/** The page after that event. Pure; answers the same object when nothing changed. */
export function reduceKiosk(state: KioskState, event: KioskEvent): KioskState {
  switch (event.kind) {
    case "command":
      return obey(state, event.command);
    case "linked":
      return { ...state, linked: true };
    case "link-lost":
      return {
        ...state,
        linked: false,
        stations: state.stations.map(quiet),
        plays: state.plays.filter(({ own }) => own),
      };
    case "pack-read":
      return { ...state, pack: event.pack };
    case "sounding":
      return withPhase(state, event.playId, "running");
    case "fading":
      return withPhase(state, event.playId, "fading");
    case "finished":
      return finished(state, event.playId);
    case "silent":
      return withoutPlay(state, event.playId);
    case "chosen":
      return { ...state, chosen: event.playId };
    case "pinyin-switched":
      return { ...state, pinyin: !state.pinyin };
    case "elder-switched":
      return { ...state, elder: !state.elder };
    case "english-switched":
      return { ...state, english: !state.english };
    case "thought":
      return state.heard ? { ...state, heard: null } : state;
    case "thinking":
      return think(state, event.station);
    case "forgotten":
      return state.past.includes(event.heard)
        ? { ...state, past: state.past.filter((each) => each !== event.heard) }
        : state;
    case "asked":
      return isSwitched(state) && !state.asks ? { ...state, asks: true } : state;
    case "stayed":
      return state.asks ? { ...state, asks: false } : state;
    case "left-alone":
      return isSwitched(state)
        ? { ...state, pinyin: false, english: false, elder: false, asks: false }
        : state;
  }
}

function obey(state: KioskState, command: ScreenCommand): KioskState {
  switch (command.kind) {
    case "hello": {
      const version = state.version ?? command.version;
      return { ...state, hall: command.hall, version, outdated: version !== command.version };
    }
    case "corridor":
      return {
        ...state,
        mode: command.mode,
        stations: [...command.stations].sort((a, b) => a.atMetres - b.atMetres),
      };
    case "play":
      return withPlay(state, { ...told(command), phase: "starting", own: true });
    case "playing":
      return follow(state, command);
    case "stop":
      return withPhase(state, command.playId, "fading");
    case "say":
    case "volume":
    case "chime":
    case "ping":
    case "reload":
      return state;
  }
}

function told({ playId, station, story }: Omit<Play, "phase" | "own">): Omit<Play, "phase" | "own"> {
  return { playId, station, story };
}

/** What another screen sounds is shown here as if it were told here. */
function follow(state: KioskState, command: PlayingCommand): KioskState {
  const { playId, phase } = command;
  if (phase === "finished") return withoutPlay(finished(state, playId), playId);
  if (phase === "over") return withoutPlay(state, playId);
  return withPhase(withPlay(state, { ...told(command), phase, own: false }), playId, phase);
}

/** Said again after a reconnection it changes nothing. */
function withPlay(state: KioskState, play: Play): KioskState {
  if (state.plays.some(({ playId }) => playId === play.playId)) return state;
  const past = state.past.filter(({ station }) => station !== play.station);
  return { ...state, plays: [...state.plays, play], chosen: null, heard: null, past, asks: false };
}

/** A story that was stopped asks nothing. */
function finished(state: KioskState, playId: string): KioskState {
  const play = state.plays.find((each) => each.playId === playId);
  if (!play || play.phase === "fading") return state;
  const heard = { station: play.station, story: play.story };
  const past = [...state.past.filter(({ station }) => station !== play.station), heard];
  return { ...state, heard, past };
}

function think(state: KioskState, station: string): KioskState {
  const heard = state.past.find((each) => each.station === station);
  return heard && heard !== state.heard ? { ...state, heard } : state;
}

function withPhase(state: KioskState, playId: string, phase: Play["phase"]): KioskState {
  const play = state.plays.find((each) => each.playId === playId);
  if (!play || play.phase === phase || play.phase === "fading") return state;
  return { ...state, plays: state.plays.map((each) => (each === play ? { ...each, phase } : each)) };
}

function withoutPlay(state: KioskState, playId: string): KioskState {
  const plays = state.plays.filter((each) => each.playId !== playId);
  if (plays.length === state.plays.length) return state;
  return { ...state, plays, chosen: state.chosen === playId ? null : state.chosen };
}

function quiet(station: StationView): StationView {
  return { ...station, state: "idle", present: false };
}

/** The play shown large: the one that a visitor asked for, else the one started last; nobody plays: `undefined`. */
export function shownPlay({ plays, chosen }: KioskState): Play | undefined {
  return plays.find(({ playId }) => playId === chosen) ?? plays[plays.length - 1];
}

/** The story of that id in the pack that this page has read. */
export function storyOf({ pack }: Pick<KioskState, "pack">, id: string | null): Story | undefined {
  return pack?.stories.find((story) => story.id === id);
}

/** Has a visitor set the page to his own eyes? */
export function isSwitched({ pinyin, english, elder }: KioskState): boolean {
  return pinyin || english || elder;
}

/** May the page load itself anew without a visitor noticing? */
export function mayReload(state: KioskState): boolean {
  return state.outdated && state.plays.length === 0;
}
