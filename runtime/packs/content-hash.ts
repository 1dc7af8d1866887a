import { createHash } from "node:crypto";
import { join } from "node:path";
import { ownSoundFiles, type SoundFiles } from "./read-sound.ts";
import { tryReadBytes } from "./try-read.ts";

/**
 * 32 hex digits over all that a visitor meets of one story: text with its front matter, pinyin, timing, sound, picture. Changing a
 * single character or sample changes it; saving a text with other line ends (Windows, git) does not. A missing file counts as missing.
 * `files` are those of the sound that plays, where it is not the pack's own: a recording of the hall needs an approval of its own.
 */
export async function contentHash(
  folder: string,
  id: string,
  files: SoundFiles = ownSoundFiles(folder, id),
): Promise<string> {
  const parts: { path: string; isText: boolean; at?: string }[] = [
    { path: `stories/${id}.md`, isText: true },
    { path: `pinyin/${id}.txt`, isText: true },
    { path: `audio/${id}.timing.json`, isText: true, at: files.timing },
    { path: `audio/${id}.mp3`, isText: false, at: files.sound },
    { path: `pictures/${id}.svg`, isText: true },
  ];
  const hash = createHash("sha256");
  for (const { path, isText, at = join(folder, path) } of parts) {
    const bytes = await tryReadBytes(at);
    const content = bytes && (isText ? Buffer.from(sameLineEnds(bytes.toString("utf8"))) : bytes);
    // The length before the bytes keeps a character from moving unseen from one file to the next.
    hash.update(`${path}\n${content ? content.length : "missing"}\n`);
    if (content) hash.update(content);
  }
  return hash.digest("hex").slice(0, 32);
}

function sameLineEnds(text: string): string {
  return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
}
