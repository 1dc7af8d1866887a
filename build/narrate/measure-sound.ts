import { AppError } from "../../runtime/base/app-error.ts";
import { meterArguments, readMeter } from "../../runtime/packs/sound-meter.ts";
import { runTool } from "./run-tool.ts";

export type Loudness = { lufs: number; truePeakDb: number };

/** Integrated loudness (EBU R128) and true peak of a sound file, as a player decodes it. */
export async function measureLoudness(file: string): Promise<Loudness> {
  const { stderr } = await runTool("ffmpeg", meterArguments(file));
  const figures = readMeter(stderr);
  if (!figures || !Number.isFinite(figures.truePeakDb))
    throw new AppError(
      "narrate/tool-failed",
      "量不出声音的响度，请检查 ffmpeg。 ffmpeg does not tell the loudness.",
    );
  return { lufs: figures.lufs, truePeakDb: figures.truePeakDb };
}
