import type { Knock } from "./decode-knock.ts";

/** The player begins only once it has so much; a shorter knock is filled up with silence. */
const leastMs = 80;

/**
 * The knock as interleaved 16-bit frames for a device of so many channels: from channel `channel` (from 1), or from all of them where
 * the device does not have that one, as loud as `volume` (0–1) says.
 */
export function knockFrames(
  { samples, rate }: Knock,
  { channel, channels, volume }: { channel: number; channels: number; volume: number },
): Buffer {
  const frames = Math.max(samples.length, Math.ceil((leastMs / 1000) * rate));
  const interleaved = new Int16Array(frames * channels);
  const [first, last] = channel > channels ? [0, channels - 1] : [channel - 1, channel - 1];
  const gain = volume * 32_767;
  // A plain loop: this stands between a press and its sound, and an iterator takes 7 ms until V8 has compiled it.
  for (let at = 0; at < samples.length; at++) {
    const value = Math.max(-32_767, Math.min(32_767, Math.round((samples[at] ?? 0) * gain)));
    for (let each = first; each <= last; each++) interleaved[at * channels + each] = value;
  }
  return Buffer.from(interleaved.buffer);
}
