import type { Sound } from "./engine.ts";
import { runTool } from "./run-tool.ts";

/** People's recordings and other programmes' voices are brought to this. */
export const decodedRate = 44_100;

/** Reads a sound file of any kind that ffmpeg knows, as mono. Throws `narrate/tool-…`. */
export async function decodeSound(file: string): Promise<Sound> {
  const { stdout } = await runTool("ffmpeg", [
    ...["-hide_banner", "-loglevel", "error", "-nostdin", "-i", file, "-vn"],
    ...["-f", "f32le", "-ac", "1", "-ar", String(decodedRate), "-"],
  ]);
  const samples = new Float32Array(stdout.length >> 2);
  for (let at = 0; at < samples.length; at++) samples[at] = stdout.readFloatLE(at * 4);
  return { samples, sampleRate: decodedRate };
}
