import type { Contestant } from "./contestant.ts";
import type { Recording } from "./record.ts";

/** Nothing is heard for this long, or somewhat longer, before the next press: a hand needs so long from a stop to another press. */
const leastSilenceMs = 600;
const moreSilenceMs = 400;
const patienceMs = 3000;
/** The recording must have gone on a little before its clock is read. */
const settleMs = 1200;

/**
 * Presses so often, each time in silence, and answers for each press how long it took until it was heard, on the clock of the
 * recording (see timeline.ts). The first press warms up and does not count; one that was not heard within 3 s counts as infinite.
 */
export async function timePresses(
  { press, stop }: Pick<Contestant, "press" | "stop">,
  recording: Recording,
  presses: number,
): Promise<number[]> {
  const heard: { at: number; place: number | undefined }[] = [];
  for (let count = 0; count <= presses; count++) {
    await recording.silence(leastSilenceMs + Math.random() * moreSilenceMs);
    const sound = recording.nextSound(patienceMs);
    const at = press();
    const place = await sound;
    if (count > 0) heard.push({ at, place });
    await stop();
  }
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return heard.map(({ at, place }) =>
    place === undefined ? Number.POSITIVE_INFINITY : recording.timeline.timeOf(place) - at,
  );
}
