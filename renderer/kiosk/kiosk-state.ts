import type { PackView, Story } from "../../runtime/contract/pack.ts";
import type { ScreenCommand, ShowMode, StationView } from "../../runtime/contract/screen.ts";

/** One story that this page sounds, from the command until silence. */
export type Play = {
  playId: string;
  station: string;
  story: string;
  phase: "starting" | "running" | "fading";
};

export type KioskState = {
  /** The runtime answers. While it does not, the screen shows pictures and makes no promise it cannot keep. */
  linked: boolean;
  hall: { name: string; demo: boolean } | null;
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
  pinyin: boolean;
  /** 长辈版: large text, fades instead of movement. */
  elder: boolean;
};

export type KioskEvent =
  | { kind: "command"; command: ScreenCommand }
  | { kind: "linked" }
  | { kind: "link-lost" }
  | { kind: "pack-read"; pack: PackView }
  | { kind: "sounding"; playId: string }
  | { kind: "fading"; playId: string }
  | { kind: "silent"; playId: string }
  | { kind: "chosen"; playId: string }
  | { kind: "pinyin-switched" }
  | { kind: "elder-switched" }
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
  pinyin: false,
  elder: false,
};

/** The page after that event. Pure; answers the same object when nothing changed. */
export function reduceKiosk(state: KioskState, event: KioskEvent): KioskState {
  switch (event.kind) {
    case "command":
      return obey(state, event.command);
    case "linked":
      return { ...state, linked: true };
    case "link-lost":
      return { ...state, linked: false, stations: state.stations.map(quiet) };
    case "pack-read":
      return { ...state, pack: event.pack };
    case "sounding":
      return withPhase(state, event.playId, "running");
    case "fading":
      return withPhase(state, event.playId, "fading");
    case "silent":
      return withoutPlay(state, event.playId);
    case "chosen":
      return { ...state, chosen: event.playId };
    case "pinyin-switched":
      return { ...state, pinyin: !state.pinyin };
    case "elder-switched":
      return { ...state, elder: !state.elder };
    case "left-alone":
      return state.pinyin || state.elder ? { ...state, pinyin: false, elder: false } : state;
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
    case "play": {
      if (state.plays.some(({ playId }) => playId === command.playId)) return state; // said again after a reconnection
      const { playId, station, story } = command;
      return {
        ...state,
        plays: [...state.plays, { playId, station, story, phase: "starting" }],
        chosen: null,
      };
    }
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

/** May the page load itself anew without a visitor noticing? */
export function mayReload(state: KioskState): boolean {
  return state.outdated && state.plays.length === 0;
}
