import type { Contestant } from "./contestant.ts";
import { type Dropouts, findDropouts } from "./find-dropouts.ts";
import { heardFrom, type Recording } from "./record.ts";
import { sampleRate } from "./sound-server.ts";

const silenceMs = 500;
/** The knock with which ours answers a press is over by then, and the story has not begun. */
const chimeMs = 130;

/** Has the story played for so long and lays what was recorded over its source. */
export async function hearStory(
  { press, stop }: Pick<Contestant, "press" | "stop">,
  recording: Recording,
  source: Int16Array,
  { forMs, hasChime = false }: { forMs: number; hasChime?: boolean },
): Promise<Dropouts> {
  await recording.silence(silenceMs);
  const kept = recording.keep();
  press();
  await new Promise((resolve) => setTimeout(resolve, forMs));
  const all = kept();
  await stop();
  const first = all.findIndex((sample) => Math.abs(sample) >= heardFrom);
  const recorded = hasChime ? all.subarray(Math.max(0, first) + (chimeMs / 1000) * sampleRate) : all;
  return findDropouts(recorded, source, { rate: sampleRate, heardFrom });
}
