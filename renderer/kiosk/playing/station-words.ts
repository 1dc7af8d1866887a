import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";
import type { SealLook } from "../../shared/woodcut/seal-shape.ts";
import type { Play } from "../kiosk-state.ts";

export type StationWords = { look: SealLook; words: string; urgent: boolean };

/** How a station's mark looks and what stands beside it. Without its board it promises nothing. */
export function stationWords(station: StationView, plays: readonly Play[]): StationWords {
  if (isHeard(station, plays)) return { look: "playing", words: "正在讲", urgent: true };
  if (station.next === null || !station.connected) return { look: "idle", words: "", urgent: false };
  if (station.state === "waiting") return { look: "asking", words: "前面一位听完就到您", urgent: true };
  if (station.state === "inviting") return { look: "asking", words: "按一下，听故事", urgent: true };
  return { look: "idle", words: "按一下就讲", urgent: false };
}

/** Does a story sound at this station, here or on another screen? */
export function isHeard(station: StationView, plays: readonly Play[]): boolean {
  return (
    plays.some((play) => play.station === station.id) ||
    station.state === "playing" ||
    station.state === "fading"
  );
}

/** What a button with that station's seal is called for those who do not see it. */
export function stationLabel(station: StationView, words: string): string {
  const { numeral, name } = sectionOf(station.section);
  return [`${numeral}号点位`, name, words].filter(Boolean).join("，");
}
