import { join } from "node:path";
import { recordingFolder } from "../base/recording-folder.ts";
import type { Timing } from "../contract/pack.ts";
import { CurrentBuild, currentFileName, soundFileName, timingFileName } from "../contract/recording.ts";
import type { PackFault } from "./pack-fault.ts";
import { readSoundFiles, type SoundFiles } from "./read-sound.ts";
import { readYaml } from "./read-yaml.ts";
import { storyFaults } from "./story-faults.ts";
import { isStale } from "./text-hash.ts";
import { tryReadText } from "./try-read.ts";

export type RecordingRead =
  | { status: "none" }
  /** The address changes with every build, so that nothing that was decoded before is taken for it. */
  | { status: "ok"; timing: Timing; files: SoundFiles; audioUrl: string }
  /** There is one that must not or cannot sound; the pack's own sound does. */
  | { status: "unfit"; fault: PackFault };

export type Recordings = { folder: string; packId: string };

/** The recording of a person that sounds instead of a story's own narration, where it was made from these very sentences. */
export async function readRecording(
  { folder, packId }: Recordings,
  id: string,
  sentences: readonly string[],
): Promise<RecordingRead> {
  const own = recordingFolder(folder, packId, id);
  const source = await tryReadText(join(own, currentFileName));
  if (source === undefined) return { status: "none" };
  const say = storyFaults(id);
  const current = readYaml(source, CurrentBuild);
  if (current.status === "broken") return { status: "unfit", fault: say.recordingBroken() };
  const { build } = current.value;
  const files = { sound: join(own, build, soundFileName), timing: join(own, build, timingFileName) };
  const read = await readSoundFiles(files, sentences, say);
  if (read.status === "broken") {
    const isOtherText = read.fault.code === "pack/timing-mismatch"; // sentences were added or taken away
    return { status: "unfit", fault: isOtherText ? say.recordingStale() : say.recordingBroken() };
  }
  if (isStale(read.timing.source, sentences)) return { status: "unfit", fault: say.recordingStale() };
  return { status: "ok", timing: read.timing, files, audioUrl: `/pack/recordings/${id}/${build}.mp3` };
}
