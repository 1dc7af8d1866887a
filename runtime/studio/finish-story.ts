import { AppError } from "../base/app-error.ts";
import { encodeMp3 } from "./encode-mp3.ts";
import { joinTakes } from "./join-takes.ts";
import { masterStory } from "./master-story.ts";
import { prepareTake } from "./prepare-take.ts";
import { readWave } from "./wave.ts";

export type FinishedSound = {
  mp3: Buffer;
  durationMs: number;
  sentences: { startMs: number; endMs: number }[];
};

/** Makes a story's takes, in order, into its sound. Throws `studio/bad-take` with the sentence's number, `studio/loudness`. Takes seconds. */
export async function finishStory(takes: readonly Uint8Array[]): Promise<FinishedSound> {
  const prepared = takes.map((bytes, at) => {
    const read = readWave(Buffer.from(bytes));
    const { samples } = read.status === "ok" ? prepareTake(read.sound) : { samples: new Float32Array(0) };
    if (samples.length === 0) throw new AppError("studio/bad-take", String(at + 1));
    return samples;
  });
  const { sound, sentences } = joinTakes(prepared);
  const mp3 = await encodeMp3(masterStory(sound));
  return { mp3, sentences, durationMs: Math.round((sound.samples.length * 1000) / sound.sampleRate) };
}
