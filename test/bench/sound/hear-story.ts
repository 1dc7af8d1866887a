import type { Contestant } from "./contestant.ts";
import { type Dropouts, findDropouts } from "./find-dropouts.ts";
import { heardFrom, type Recording } from "./record.ts";
import { sampleRate } from "./sound-server.ts";

const silenceMs = 500;
/** The knock with which ours answers a press is over by then, and the story has not begun. */
const chimeMs = 80;

/**
 * `times`: when each drop-out was heard, on the clock of `performance.timeOrigin + performance.now()`, milliseconds; `voiceMs`: from the
 * press to the story's own first sound.
 */
export type HeardStory = Dropouts & { times: number[]; voiceMs: number };

/** Has the story played for so long and lays what was recorded over its source. */
export async function hearStory(
  { press, stop }: Pick<Contestant, "press" | "stop">,
  recording: Recording,
  source: Int16Array,
  { forMs, hasChime = false }: { forMs: number; hasChime?: boolean },
): Promise<HeardStory> {
  await recording.silence(silenceMs);
  const kept = recording.keep();
  const at = press();
  await new Promise((resolve) => setTimeout(resolve, forMs));
  const { samples, place } = kept();
  await stop();
  const first = samples.findIndex((sample) => Math.abs(sample) >= heardFrom);
  const skipped = hasChime ? Math.max(0, first) + (chimeMs / 1000) * sampleRate : 0;
  const found = findDropouts(samples.subarray(skipped), source, { rate: sampleRate, heardFrom });
  const timeOf = (sample: number) => recording.timeline.timeOf(place + skipped + sample);
  const times = found.places.map((sample) => performance.timeOrigin + timeOf(sample));
  return { ...found, times, voiceMs: timeOf(found.beganAt) - at };
}
