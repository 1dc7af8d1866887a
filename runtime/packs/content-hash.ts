import { join } from "node:path";
import { hashFiles } from "./hash-files.ts";
import { ownSoundFiles, type SoundFiles } from "./read-sound.ts";

/**
 * 32 hex digits over all that a visitor meets of one story: text with its front matter, pinyin, timing, sound, picture. Changing a
 * single character or sample changes it. `files` are those of the sound that plays, where it is not the pack's own: a recording of
 * the hall needs an approval of its own.
 */
export function contentHash(
  folder: string,
  id: string,
  files: SoundFiles = ownSoundFiles(folder, id),
): Promise<string> {
  const text = (path: string) => ({ path, isText: true, at: join(folder, path) });
  return hashFiles([
    text(`stories/${id}.md`),
    text(`pinyin/${id}.txt`),
    { path: `audio/${id}.timing.json`, isText: true, at: files.timing },
    { path: `audio/${id}.mp3`, isText: false, at: files.sound },
    text(`pictures/${id}.svg`),
  ]);
}
