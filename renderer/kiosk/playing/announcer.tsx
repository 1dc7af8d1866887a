import { sectionOf } from "../../../runtime/contract/section.ts";
import { useKioskState } from "../kiosk-context.ts";
import { storyOf } from "../kiosk-state.ts";

/** Says politely, for those who do not see the screen, what happens at which station; `station`: only at that one. */
export function Announcer({ station: only }: { station: string | null }) {
  const state = useKioskState();
  const lines = state.stations.flatMap((station) => {
    if (only !== null && station.id !== only) return [];
    const { numeral, name } = sectionOf(station.section);
    const play = state.plays.find((each) => each.station === station.id);
    if (play) return `${numeral}号点位正在讲：${storyOf(state, play.story)?.title ?? name}。`;
    if (station.state === "waiting") return `${numeral}号点位，前面一位听完就到您。`;
    if (station.state === "inviting" && station.connected) return `${numeral}号点位，按一下按钮，听故事。`;
    return [];
  });
  return (
    <p className="unseen" aria-live="polite">
      {lines.join("")}
    </p>
  );
}
