import type { StationView } from "../contract/screen.ts";
import { storyAfter } from "./act.ts";
import type { Layout, Show, StationState } from "./state.ts";

export type StationLook = Pick<StationView, "id" | "state" | "present" | "next" | "storyCount">;

/** What visitors shall see of each station; screens and lamps are drawn from this alone. */
export function viewShow(show: Show, layout: Layout): StationLook[] {
  return layout.stations.map((plan, index) => {
    const station = show.stations[index];
    return {
      id: plan.id,
      state: station ? stateOf(station) : "idle",
      present: station?.presentSince != null,
      next: storyAfter(plan.stories, station?.lastStory ?? null) ?? null,
      storyCount: plan.stories.length,
    };
  });
}

function stateOf(station: StationState): StationLook["state"] {
  return station.phase.kind === "idle" && station.inviting ? "inviting" : station.phase.kind;
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
