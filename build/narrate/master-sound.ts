import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "../../runtime/base/app-error.ts";
import type { Sound } from "./engine.ts";
import { type Loudness, measureLoudness } from "./measure-sound.ts";
import { runTool } from "./run-tool.ts";
import { writeWave } from "./wave-file.ts";

/** A machine's sound is shaped towards a person's; a person's (or a better machine's) stays as it is. */
export type Finish = "machine" | "person";

/** Counts up when a figure below changes: all sounds are then made again. */
export const masterVersion = 1;

const wanted = { lufs: -16, within: 0.2, truePeakDb: -1.6 };

// Towards the long-term spectrum of human speech (Byrne 1994): espeak-ng has too little chest, too much nose (1.4 kHz) and buzz (4.3 kHz).
// Then a gentle press of the loudest syllables and a small room, 14 dB below the voice, so that it does not sound like a telephone.
const machineShape = [
  ...["gain", "-n", "-3"],
  ...["rate", "-h", "44100"],
  ...["highpass", "75"],
  ...["equalizer", "190", "1.2q", "3"],
  ...["equalizer", "1400", "1.0q", "-3.5"],
  ...["equalizer", "4300", "1.2q", "-5"],
  ...["lowpass", "9500"],
  ...["compand", "0.004,0.09", "6:-70,-70,-30,-26,-14,-12,0,-6"],
  ...["reverb", "18", "70", "22", "0", "4", "-6"],
];

/** Only the rumble of a room and of hands on a table is taken away. */
const personShape = [...["gain", "-n", "-3"], ...["rate", "-h", "44100"], ...["highpass", "70"]];

/**
 * Makes a joined narration into the MP3 that is shipped: shaped, at −16 LUFS with peaks under −1.5 dBTP (gain and limiter, so that the
 * melody of loud and soft stays), 64 kb/s mono 44.1 kHz. Nothing is shifted in time. `folder` is for passing files.
 */
export async function masterSound(
  sound: Sound,
  folder: string,
  finish: Finish = "machine",
): Promise<{ mp3: Buffer; loudness: Loudness }> {
  const raw = join(folder, "joined.wav");
  const shaped = join(folder, "shaped.wav");
  const encoded = join(folder, "encoded.mp3");
  const shape = finish === "machine" ? machineShape : personShape;
  await writeFile(raw, writeWave(sound));
  await runTool("sox", ["-V1", "-R", "-G", raw, "-e", "floating-point", "-b", "32", shaped, ...shape]);
  let gainDb = wanted.lufs - (await measureLoudness(shaped)).lufs;
  let limitDb = wanted.truePeakDb - 1; // encoding adds up to a decibel
  for (let round = 0; round < 6; round++) {
    await encode(shaped, encoded, gainDb, limitDb);
    const loudness = await measureLoudness(encoded);
    const offDb = wanted.lufs - loudness.lufs;
    if (Math.abs(offDb) <= wanted.within && loudness.truePeakDb <= wanted.truePeakDb)
      return { mp3: await readFile(encoded), loudness };
    gainDb += offDb;
    limitDb -= Math.max(0, loudness.truePeakDb - wanted.truePeakDb);
  }
  throw new AppError(
    "narrate/loudness",
    "响度调不到 −16 LUFS，请检查这个故事的声音。 The loudness of −16 LUFS cannot be reached.",
  );
}

async function encode(from: string, to: string, gainDb: number, limitDb: number): Promise<void> {
  const limit = 10 ** (limitDb / 20);
  const filters = [
    `volume=${gainDb.toFixed(2)}dB`,
    "aresample=176400", // a limiter that sees only every sample misses the peaks between them
    `alimiter=limit=${limit.toFixed(4)}:attack=4:release=60:level=0:latency=1`,
    "aresample=44100",
  ];
  await runTool("ffmpeg", [
    ...["-hide_banner", "-loglevel", "error", "-y", "-i", from, "-af", filters.join(",")],
    ...["-c:a", "libmp3lame", "-b:a", "64k", "-ac", "1", "-ar", "44100"],
    ...["-map_metadata", "-1", "-id3v2_version", "0", "-fflags", "+bitexact", "-flags:a", "+bitexact", to],
  ]);
}
