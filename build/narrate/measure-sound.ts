import { AppError } from "../../runtime/base/app-error.ts";
import { runTool } from "./run-tool.ts";

export type Loudness = { lufs: number; truePeakDb: number };

/** Integrated loudness (EBU R128) and true peak of a sound file, as a player decodes it. */
export async function measureLoudness(file: string): Promise<Loudness> {
  const { stderr } = await runTool("ffmpeg", [
    ...["-hide_banner", "-nostats", "-i", file],
    ...["-af", "ebur128=peak=true:framelog=verbose", "-f", "null", "-"],
  ]);
  const summary = stderr.slice(stderr.lastIndexOf("Summary:"));
  const lufs = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
  const truePeakDb = Number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)?.[1]);
  if (!Number.isFinite(lufs) || !Number.isFinite(truePeakDb))
    throw new AppError(
      "narrate/tool-failed",
      "量不出声音的响度，请检查 ffmpeg。 ffmpeg does not tell the loudness.",
    );
  return { lufs, truePeakDb };
}
