import type { PackView } from "../../../runtime/contract/pack.ts";
import type { StationView } from "../../../runtime/contract/screen.ts";
import { sectionOf } from "../../../runtime/contract/section.ts";

export type Invitation = {
  words: string;
  hint: string;
  /** The station it turns to, if any. */
  station: StationView | undefined;
};

/** What the screen says while nothing plays: to everybody, or to whoever stands at a station. */
export function invitationFor(stations: readonly StationView[], pack: PackView | null): Invitation {
  const waiting = stations.find(({ state }) => state === "waiting");
  if (waiting) return { words: "前面一位听完就到您", hint: nameOf(waiting), station: waiting };
  const inviting = stations.filter(({ state, connected, next }) => state === "inviting" && connected && next);
  const [station] = inviting;
  if (!station) {
    return { words: "走近，听一段红色故事", hint: "站到点位前等一等，或者按一下按钮", station: undefined };
  }
  if (inviting.length > 1) return { words: "按一下，听故事", hint: "红框亮着的点位，按一下就讲", station };
  const title = pack?.stories.find(({ id }) => id === station.next)?.title;
  return {
    words: "按一下，听故事",
    hint: [nameOf(station), title && `《${title}》`].filter(Boolean).join("　"),
    station,
  };
}

function nameOf({ section }: StationView): string {
  const { numeral, name } = sectionOf(section);
  return `${numeral} · ${name}`;
}
