import type { ShowMode, StationView } from "../../../runtime/contract/screen.ts";
import type { Play } from "../kiosk-state.ts";
import { stationWords } from "../playing/station-words.ts";

/** What a station's own screen says while nothing is told there, line by line. */
export type RestWords = { words: readonly string[]; mayPress: boolean };

/** A station without its board or without a story promises nothing; in a guided walk only the guide's button counts. */
export function restWords(station: StationView, mode: ShowMode, plays: readonly Play[]): RestWords {
  if (mode.kind === "tour") {
    const hasTurn = mode.station === station.id && mode.step === "waiting";
    return { words: hasTurn ? ["请讲解员", "按下按钮"] : ["讲解", "进行中"], mayPress: false };
  }
  if (station.state === "waiting") return { words: ["前面一位", "听完就到您"], mayPress: false };
  const { look, words } = stationWords(station, plays);
  if (words === "" || look === "playing") return { words: ["听一段", "红色故事"], mayPress: false };
  return { words: ["按一下，", "听故事"], mayPress: true };
}
