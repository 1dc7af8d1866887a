import { join } from "node:path";
import { z } from "zod";
import { Timing } from "../contract/pack.ts";
import { mp3DurationMs } from "./mp3-duration.ts";
import type { PackFault } from "./pack-fault.ts";
import { readYaml } from "./read-yaml.ts";
import type { StoryFaults } from "./story-faults.ts";
import { isStale } from "./text-hash.ts";
import { tryReadBytes, tryReadHead, tryReadText } from "./try-read.ts";
import { yamlLines } from "./yaml-lines.ts";

/** What playing needs: the thousands of syllables are for those who make and test sounds, and take longer to check than all the rest. */
const PlayedTiming = Timing.extend({ syllables: z.unknown().optional() });
export type PlayedTiming = Omit<Timing, "syllables">;

export type SoundRead =
  | { status: "ok"; timing: PlayedTiming; faults: PackFault[] }
  | { status: "broken"; fault: PackFault };

/** A sound whose length differs from its timing by more was replaced without a new timing. */
const lengthToleranceMs = 250;
/** Tags of ours are shorter; frames follow within. */
const headBytes = 16_384;

/** Where a story's sound and its timing lie. */
export type SoundFiles = { sound: string; timing: string };

/** The pack's own sound of a story. */
export function ownSoundFiles(folder: string, id: string): SoundFiles {
  return { sound: join(folder, "audio", `${id}.mp3`), timing: join(folder, "audio", `${id}.timing.json`) };
}

/** Checks that a story's MP3, its timing and its sentences belong together. */
export async function readSoundFiles(
  { sound: audioFile, timing: timingFile }: SoundFiles,
  sentences: readonly string[],
  say: StoryFaults,
): Promise<SoundRead> {
  const audio = await tryReadHead(audioFile, headBytes);
  if (!audio) return { status: "broken", fault: say.audioMissing() };
  const durationMs =
    mp3DurationMs(audio.head, audio.sizeBytes) ??
    mp3DurationMs((await tryReadBytes(audioFile)) ?? audio.head); // a picture in front may be longer than that
  if (durationMs === undefined) return { status: "broken", fault: say.audioBroken() };
  const source = await tryReadText(timingFile);
  if (source === undefined) return { status: "broken", fault: say.timingMissing() };
  const read = readYaml(source, PlayedTiming); // JSON is YAML, and this reader knows lines
  if (read.status === "broken") return { status: "broken", fault: say.timingBroken(read.line, read.reason) };
  const mismatch = mismatchOf(read.value, sentences.length, durationMs);
  if (mismatch)
    return { status: "broken", fault: say.timingMismatch(yamlLines(source)(mismatch.path), mismatch) };
  return {
    status: "ok",
    timing: read.value,
    faults: isStale(read.value.source, sentences) ? [say.audioStale()] : [],
  };
}

function mismatchOf(
  timing: PlayedTiming,
  count: number,
  durationMs: number,
): { path: (string | number)[]; chinese: string; english: string } | undefined {
  const written = timing.sentences.length;
  if (written !== count)
    return {
      path: ["sentences"],
      chinese: `和文字对不上（时间表有 ${written} 句，文字有 ${count} 句）`,
      english: `timing has ${written} sentences, the text ${count}`,
    };
  if (Math.abs(timing.durationMs - durationMs) > lengthToleranceMs)
    return {
      path: ["durationMs"],
      chinese: `和声音对不上（时间表写 ${seconds(timing.durationMs)} 秒，声音长 ${seconds(durationMs)} 秒）`,
      english: `timing says ${seconds(timing.durationMs)} s, the sound lasts ${seconds(durationMs)} s`,
    };
  const wrong = timing.sentences.findIndex(
    ({ startMs, endMs }, at) =>
      startMs < (timing.sentences[at - 1]?.endMs ?? 0) || endMs <= startMs || endMs > timing.durationMs,
  );
  if (wrong >= 0)
    return {
      path: ["sentences", wrong],
      chinese: `第 ${wrong + 1} 句的时间不对`,
      english: `times of sentence ${wrong + 1} are out of order`,
    };
  return undefined;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
