import { execFile } from "node:child_process";
import { promisify } from "node:util";

export const sampleRate = 44_100;
export type Heard = { samples: Float32Array; lufs: number; truePeakDb: number };

/** Decodes a sound file once, for the samples and for the meter. */
export async function listen(file: string): Promise<Heard> {
  const { stdout, stderr } = await promisify(execFile)(
    "ffmpeg",
    [
      ...["-hide_banner", "-nostats", "-nostdin", "-i", file, "-af", "ebur128=peak=true:framelog=verbose"],
      ...["-f", "f32le", "-ac", "1", "-ar", String(sampleRate), "-"],
    ],
    { encoding: "buffer", maxBuffer: 1 << 28 },
  );
  const summary = stderr.toString("utf8").split("Summary:").at(-1) ?? "";
  const samples = new Float32Array(stdout.length >> 2);
  for (let at = 0; at < samples.length; at++) samples[at] = stdout.readFloatLE(at * 4);
  return {
    samples,
    lufs: Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]),
    truePeakDb: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]),
  };
}

/** Several files, four at once. */
export async function listenToAll(files: ReadonlyMap<string, string>): Promise<Map<string, Heard>> {
  const heard = new Map<string, Heard>();
  const waiting = [...files];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) heard.set(next[0], await listen(next[1]));
  };
  await Promise.all([work(), work(), work(), work()]);
  return heard;
}

/** Level of a stretch, decibels below full scale. */
export function levelDb(samples: Float32Array, fromMs: number, toMs: number): number {
  const part = samples.subarray((fromMs * sampleRate) / 1000, (toMs * sampleRate) / 1000);
  let sum = 0;
  for (const sample of part) sum += sample * sample;
  return 10 * Math.log10(sum / Math.max(1, part.length) + 1e-12);
}

/** When the first sound is heard, milliseconds. */
export function firstSoundMs(samples: Float32Array): number {
  return (samples.findIndex((sample) => Math.abs(sample) > 0.005) * 1000) / sampleRate;
}
