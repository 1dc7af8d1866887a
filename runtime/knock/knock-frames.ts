import type { Knock } from "./decode-knock.ts";

/** The player begins only once it has so much; a shorter knock is filled up with silence. */
const leastMs = 80;
const bytesPerSample = 2;

/**
 * The knock as interleaved 16-bit frames for a device of so many channels: from channel `channel` (from 1), or from all of them where
 * the device does not have that one, as loud as `volume` (0–1) says.
 */
export function knockFrames(
  { samples, rate }: Knock,
  { channel, channels, volume }: { channel: number; channels: number; volume: number },
): Buffer {
  const frames = Math.max(samples.length, Math.ceil((leastMs / 1000) * rate));
  const bytes = Buffer.alloc(frames * channels * bytesPerSample);
  for (const [at, sample] of samples.entries()) {
    const value = Math.round(Math.max(-1, Math.min(1, sample * volume)) * 32_767);
    for (let each = 0; each < channels; each++)
      if (channel > channels || each === channel - 1)
        bytes.writeInt16LE(value, (at * channels + each) * bytesPerSample);
  }
  return bytes;
}
