import type { Ceremony } from "../contract/spoken.ts";
import type { CeremonyPlan } from "../director/state.ts";

/** A line that nobody has spoken yet is led in silence for about as long as its characters take. */
const silentMsPerCharacter = 350;

/** A ceremony of the pack as the director leads it: in calls and answers every second line is the people's own. */
export function planCeremony({ id, title, manner, lines }: Ceremony): CeremonyPlan {
  return {
    id,
    title,
    lines: lines.map(({ text, durationMs = text.length * silentMsPerCharacter }, at) => ({
      durationMs,
      by: manner === "repeat" ? "both" : at % 2 === 0 ? "call" : "answer",
    })),
  };
}
