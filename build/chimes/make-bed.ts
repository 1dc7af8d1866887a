import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "../narrate/run-tool.ts";

/** A bed that may lie under a hall's silence: wind over reeds, no note in it, far below the voice (−16 LUFS). */
export const bed = { id: "bed", says: "底声：风吹过芦苇，可以循环", loopSeconds: 24, lufs: -38 };

const overlapSeconds = 4;

/** The MP3 of the bed, the same bytes each time; its end flows into its beginning. Throws as `makeChime` does. */
export async function makeBed(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "zange-bed-"));
  const file = (name: string): string => join(folder, `${name}.wav`);
  const whole = String(bed.loopSeconds + overlapSeconds);
  const noise = ["-R", "-V1", "-n", "-r", "44100", "-c", "1", "-b", "24"];
  try {
    // Low wind that swells every twelve seconds, and reeds that answer it in a third of that time: both end where the loop ends.
    const wind = ["synth", whole, "brownnoise", "sinc", "90-700", "tremolo", String(1 / 12), "55"];
    await runTool("sox", [...noise, file("wind"), ...wind]);
    const reeds = [
      "synth",
      whole,
      "pinknoise",
      "sinc",
      "1800-5200",
      "tremolo",
      String(1 / 4),
      "80",
      "gain",
      "-16",
    ];
    await runTool("sox", [...noise, file("reeds"), ...reeds]);
    await runTool("sox", ["-R", "-V1", "-m", file("wind"), file("reeds"), "-b", "24", file("both")]);
    const [loop, overlap] = [String(bed.loopSeconds), String(overlapSeconds)];
    await runTool("sox", [file("both"), file("head"), "trim", "0", loop, "fade", "q", overlap]);
    const tail = ["trim", loop, overlap, "fade", "q", "0", overlap, overlap];
    await runTool("sox", [file("both"), file("tail"), ...tail]);
    await runTool("sox", [
      "-R",
      "-V1",
      "-m",
      "-v",
      "1",
      file("head"),
      "-v",
      "1",
      file("tail"),
      "-b",
      "24",
      file("loop"),
    ]);
    const gainDb = bed.lufs - (await integratedLufs(file("loop")));
    await runTool("ffmpeg", [
      ...[
        "-hide_banner",
        "-loglevel",
        "error",
        "-y",
        "-i",
        file("loop"),
        "-af",
        `volume=${gainDb.toFixed(2)}dB`,
      ],
      ...["-c:a", "libmp3lame", "-b:a", "64k", "-ac", "1", "-ar", "44100"],
      ...["-map_metadata", "-1", "-id3v2_version", "0", "-fflags", "+bitexact", "-flags:a", "+bitexact"],
      join(folder, "bed.mp3"),
    ]);
    return await readFile(join(folder, "bed.mp3"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Loudness of the whole, ungated enough for a steady noise. */
export async function integratedLufs(path: string): Promise<number> {
  const { stderr } = await runTool("ffmpeg", [
    "-hide_banner",
    "-nostats",
    "-i",
    path,
    "-af",
    "ebur128",
    "-f",
    "null",
    "-",
  ]);
  return Number(/I:\s+(-?[\d.]+) LUFS/.exec(stderr.slice(stderr.lastIndexOf("Summary:")))?.[1]);
}
