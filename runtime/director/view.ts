import type { StationView } from "../contract/screen.ts";
import { storyAfter } from "./act.ts";
import type { Layout, Programme, Show, StationState } from "./state.ts";

export type StationLook = Pick<StationView, "id" | "state" | "present" | "next" | "storyCount">;

/** What the corridor does as a whole. */
export type ModeLook =
  | { kind: "open" }
  | { kind: "closed" }
  | { kind: "evacuation" }
  | { kind: "tour"; station: string; step: "waiting" | "telling" }
  | {
      kind: "ceremony";
      ceremony: string;
      line: number;
      step: "gathering" | "speaking" | "repeating" | "closing";
    };

export type ShowLook = { mode: ModeLook; stations: StationLook[] };

/** What visitors shall see; screens and lamps are drawn from this alone. */
export function viewShow(show: Show, layout: Layout): ShowLook {
  const mode = modeOf(show, layout);
  const stations = layout.stations.map((plan, index): StationLook => {
    const station = show.stations[index];
    const hasTurn = mode.kind === "tour" && mode.step === "waiting" && mode.station === plan.id;
    return {
      id: plan.id,
      state: station ? stateOf(station, hasTurn) : "idle",
      present: station?.presentSince != null,
      next: storyAfter(plan.stories, station?.lastStory ?? null) ?? null,
      storyCount: plan.stories.length,
    };
  });
  return { mode, stations };
}

function modeOf(show: Show, layout: Layout): ModeLook {
  if (show.evacuatingSince !== null) return { kind: "evacuation" };
  if (!show.open) return { kind: "closed" };
  return show.programme ? lookOf(show.programme, layout) : { kind: "open" };
}

function lookOf(programme: Programme, layout: Layout): ModeLook {
  if (programme.kind === "tour")
    return { kind: "tour", station: layout.stations[programme.at]?.id ?? "", step: programme.step };
  const { kind, ceremony, line, step } = programme;
  return { kind, ceremony, line, step };
}

function stateOf(station: StationState, hasTurn: boolean): StationLook["state"] {
  const { kind } = station.phase;
  return kind === "idle" && (station.inviting || hasTurn) ? "inviting" : kind;
}

/** The lamp in the button: breathing invites, blinking waits, steady speaks. */
export function lampOf(state: StationLook["state"]): "off" | "on" | "breathe" | "blink" {
  switch (state) {
    case "idle":
      return "off";
    case "inviting":
      return "breathe";
    case "waiting":
      return "blink";
    case "playing":
    case "fading":
      return "on";
  }
}
