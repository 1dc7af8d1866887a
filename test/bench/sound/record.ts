import { spawn } from "node:child_process";
import { once } from "node:events";
import { type SoundServer, sampleRate, sinkName } from "./sound-server.ts";
import { createTimeline, type Timeline } from "./timeline.ts";

/** What the null sink plays on one of its channels, as it plays it. Places are counted in samples from the beginning of the recording. */
export type Recording = {
  /** Resolves with the place where the first sound after now begins; `undefined` when none came. */
  nextSound(withinMs: number): Promise<number | undefined>;
  /** Resolves once nothing was heard for so long. */
  silence(ms: number): Promise<void>;
  /** Begins to keep the samples; the answer ends that and hands them over, with the place of the first. */
  keep(): () => { samples: Int16Array; place: number };
  timeline: Timeline;
  stop(): Promise<void>;
};

/** −44 dBFS: above every noise of decoding, below the first consonant of a story. */
export const heardFrom = 200;
/** A sound begins where it was silent for so long before. */
const gapSamples = 0.05 * sampleRate;

/** Records until it is stopped. */
export function record(server: SoundServer, channel: "front-left" | "front-right" = "front-left"): Recording {
  const child = spawn(
    "parec",
    [
      "--latency-msec=5",
      "--raw",
      `--rate=${sampleRate}`,
      "--format=s16le",
      ...["--channels=1", `--channel-map=${channel}`, "--no-remix"],
      "-d",
      `${sinkName}.monitor`,
    ],
    { env: server.env, stdio: ["ignore", "pipe", "ignore"] },
  );
  const timeline = createTimeline(sampleRate);
  let samples = 0;
  let lastLoud = -gapSamples;
  let half: Buffer = Buffer.alloc(0); // a chunk may end within a sample
  let kept: Buffer[] | undefined;
  let onSound = (_place: number) => {};

  child.stdout.on("data", (chunk: Buffer) => {
    const at = performance.now();
    const whole = half.length > 0 ? Buffer.concat([half, chunk]) : chunk;
    const bytes = whole.length & ~1;
    half = whole.subarray(bytes);
    for (let byte = 0; byte < bytes; byte += 2) {
      if (Math.abs(whole.readInt16LE(byte)) < heardFrom) continue;
      const place = samples + byte / 2;
      if (place - lastLoud >= gapSamples) onSound(place);
      lastLoud = place;
    }
    kept?.push(whole.subarray(0, bytes));
    samples += bytes / 2;
    timeline.arrived(samples, at);
  });

  return {
    nextSound: (withinMs) =>
      new Promise((resolve) => {
        const tooLate = setTimeout(() => resolve(undefined), withinMs);
        onSound = (place) => {
          onSound = () => {};
          clearTimeout(tooLate);
          resolve(place);
        };
      }),
    async silence(ms) {
      while (samples - lastLoud < (ms / 1000) * sampleRate)
        await new Promise((resolve) => setTimeout(resolve, 10));
    },
    keep() {
      const parts: Buffer[] = [];
      kept = parts;
      const place = samples;
      return () => {
        kept = undefined;
        const all = Buffer.concat(parts);
        const heard = Int16Array.from({ length: all.length / 2 }, (_, index) => all.readInt16LE(index * 2));
        return { samples: heard, place };
      };
    },
    timeline,
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}
