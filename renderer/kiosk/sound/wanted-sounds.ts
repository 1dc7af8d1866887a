import type { StationView } from "../../../runtime/contract/screen.ts";
import { type KioskState, storyOf } from "../kiosk-state.ts";
import type { ClipName } from "./clip-bank.ts";

export type WantedSound = ClipName & { durationMs: number };

/** The likelier a press, the earlier: where somebody waits or stands, then where nobody is, then where a story has only begun. */
const order: Record<StationView["state"], number> = {
  waiting: 0,
  inviting: 1,
  idle: 3,
  fading: 4,
  playing: 5,
};

/** What sounds, then what may be asked for next, the likeliest first. The memory may not reach to its end. */
export function wantedSounds(state: Pick<KioskState, "stations" | "plays" | "pack">): WantedSound[] {
  const { stations, plays } = state;
  const outputOf = new Map(stations.map(({ id, output }) => [id, output.device]));
  const likely = [...stations].sort((a, b) => rankOf(a) - rankOf(b));
  const wanted = [
    ...plays.map(({ station, story }) => ({ device: outputOf.get(station), sound: story })),
    ...likely.map(({ next, output }) => ({ device: output.device, sound: next })),
  ];
  const seen = new Set<string>();
  return wanted.flatMap(({ device, sound }) => {
    const story = storyOf(state, sound);
    const key = `${device} ${sound}`;
    if (!story || sound === null || device === undefined || seen.has(key)) return [];
    seen.add(key);
    return { device, sound, durationMs: story.durationMs };
  });
}

function rankOf({ state, present }: StationView): number {
  return state === "idle" && present ? 2 : order[state];
}
