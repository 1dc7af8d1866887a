import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../narrate/run-tool.ts";
import type { Chime, Layer } from "./chimes.ts";

/** A signal is softer than the voice (−16 LUFS): it asks, it does not startle. */
const wanted = { momentaryLufs: -20, truePeakDb: -3 };

/** The MP3 of a chime, the same bytes each time. Throws AppError `narrate/tool-missing` or `narrate/tool-failed` of sox and ffmpeg. */
export async function makeChime(chime: Chime): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "zange-chime-"));
  try {
    const mixed = join(folder, "mixed.wav");
    const encoded = join(folder, "encoded.mp3");
    const files: string[] = [];
    for (const [at, layer] of chime.layers.entries()) {
      const file = join(folder, `${at}.wav`);
      await runTool("sox", layerArguments(layer, file));
      files.push(file);
    }
    const inputs = files.flatMap((file) => ["-v", "0.4", file]);
    const length = seconds(chime.lengthMs);
    await runTool("sox", [
      ...["-R", "-V1", ...(files.length > 1 ? ["-m"] : []), ...inputs, "-b", "24", mixed],
      ...["highpass", "60", "trim", "0", length, "pad", "0", length, "trim", "0", length],
      ...["fade", "t", "0", length, "0.06"],
    ]);
    const heard = await measureMomentary(mixed);
    const gainDb = Math.min(
      wanted.momentaryLufs - heard.momentaryLufs,
      wanted.truePeakDb - 1 - heard.truePeakDb, // encoding adds up to a decibel
    );
    await runTool("ffmpeg", [
      ...["-hide_banner", "-loglevel", "error", "-y", "-i", mixed, "-af", `volume=${gainDb.toFixed(2)}dB`],
      ...["-c:a", "libmp3lame", "-b:a", "96k", "-ac", "1", "-ar", "44100", "-map_metadata", "-1"],
      ...["-id3v2_version", "0", "-fflags", "+bitexact", "-flags:a", "+bitexact", encoded],
    ]);
    return await readFile(encoded);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function layerArguments(
  { tone, atMs, lengthMs, gainDb, attackMs = 0, fall = "l", effects = [] }: Layer,
  file: string,
) {
  const length = seconds(lengthMs);
  return [
    ...["-R", "-V1", "-n", "-r", "44100", "-c", "1", "-b", "24", file],
    ...["synth", length, ...tone, ...effects],
    ...["fade", fall, seconds(attackMs), length, seconds(lengthMs - attackMs)],
    ...["gain", String(gainDb), "pad", seconds(atMs)],
  ];
}

/** Loudest 0.4 s (integrated loudness needs a longer sound) and true peak. */
export async function measureMomentary(file: string): Promise<{ momentaryLufs: number; truePeakDb: number }> {
  const { stderr } = await runTool("ffmpeg", [
    ...["-hide_banner", "-nostats", "-i", file],
    ...["-af", "apad=pad_dur=1,ebur128=peak=true:framelog=info", "-f", "null", "-"],
  ]);
  const moments = [...stderr.matchAll(/ M:\s*(-?[\d.]+)/g)].map(([, value]) => Number(value));
  return {
    momentaryLufs: Math.max(...moments),
    truePeakDb: Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(stderr.slice(stderr.lastIndexOf("Summary:")))?.[1]),
  };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
