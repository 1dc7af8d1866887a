import type { Story } from "../../../runtime/contract/pack.ts";

/** How loud the voice is at a share of the story: small in the pauses between sentences. */
export function voiceLoudness({ sentences, durationMs }: Pick<Story, "sentences" | "durationMs">) {
  return (share: number): number => {
    const ms = share * durationMs;
    return sentences.some(({ startMs, endMs }) => ms >= startMs && ms <= endMs) ? 1 : 0.15;
  };
}
