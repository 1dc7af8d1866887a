import type { Contestant } from "./contestant.ts";
import { type Dropouts, findDropouts } from "./find-dropouts.ts";
import { heardFrom, type Recording } from "./record.ts";
import { sampleRate } from "./sound-server.ts";

const silenceMs = 500;

/** Has the story played for so long and lays what was recorded over its source. */
export async function hearStory(
  { press, stop }: Pick<Contestant, "press" | "stop">,
  recording: Recording,
  source: Int16Array,
  forMs: number,
): Promise<Dropouts> {
  await recording.silence(silenceMs);
  const kept = recording.keep();
  press();
  await new Promise((resolve) => setTimeout(resolve, forMs));
  const recorded = kept();
  await stop();
  return findDropouts(recorded, source, { rate: sampleRate, heardFrom });
}
