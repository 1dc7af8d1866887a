import { join } from "node:path";

/** Where people's recordings lie in a data folder; what stands in it says runtime/contract/recording.ts. */
export function recordingsIn(dataFolder: string): string {
  return join(dataFolder, "recordings");
}

/** The folder of one story's recordings. Both ids have been checked: they are letters, digits and hyphens. */
export function recordingFolder(recordings: string, packId: string, storyId: string): string {
  return join(recordings, packId, storyId);
}
