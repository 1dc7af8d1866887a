import { execFile } from "node:child_process";
import { codeOf } from "../base/app-error.ts";
import { meterArguments, readMeter, type SoundFigures } from "./sound-meter.ts";

export type SoundMeasure =
  | { status: "ok"; figures: SoundFigures }
  /** ffmpeg is not installed: nothing is known about the sound. */
  | { status: "no-tool" }
  | { status: "unreadable" };

/** Decodes a sound file once with ffmpeg, where that is installed, and measures it. Never throws. */
export async function measureSound(file: string): Promise<SoundMeasure> {
  return await new Promise((resolve) => {
    execFile(
      "ffmpeg",
      meterArguments(file),
      { timeout: 60_000, maxBuffer: 1 << 24, windowsHide: true },
      (error, _out, written) => {
        if (error && codeOf(error) === "ENOENT") return resolve({ status: "no-tool" });
        const figures = error ? undefined : readMeter(written);
        resolve(figures ? { status: "ok", figures } : { status: "unreadable" });
      },
    );
  });
}
