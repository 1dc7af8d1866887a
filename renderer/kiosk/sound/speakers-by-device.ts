import type { Speaker } from "../../../runtime/contract/screen.ts";
import type { Loudspeaker } from "./channels.ts";

/** Each device with the loudspeakers that hang on it, in the order of the speakers. */
export function speakersByDevice(speakers: readonly Speaker[]): [device: string, Loudspeaker[]][] {
  const byDevice = new Map<string, Loudspeaker[]>();
  for (const { output, volume } of speakers) {
    const loudspeakers = byDevice.get(output.device) ?? [];
    loudspeakers.push({ channel: output.channel, volume });
    byDevice.set(output.device, loudspeakers);
  }
  return [...byDevice];
}
