import { join } from "node:path";
import { hashFiles } from "./hash-files.ts";
import type { CeremonyText } from "./list-clips.ts";
import { clipPinyinFile, clipSound, readClips } from "./read-clips.ts";

/**
 * 32 hex digits over all that people meet of one ceremony: its file with every line, the pinyin shown over the lines, the voice that
 * leads them. Other ceremonies of the pack change nothing.
 */
export async function ceremonyHash(folder: string, { id, clips }: CeremonyText): Promise<string> {
  const path = `ceremony/${id}.yaml`;
  const { spoken } = await readClips(folder, clips);
  return hashFiles([
    { path, isText: true, at: join(folder, path) },
    { path: clipPinyinFile("ceremony"), words: spoken.map(({ pinyin }) => pinyin.join(" ")).join("\n") },
    ...clips.map((clip) => {
      const sound = clipSound(clip);
      return { path: sound, isText: false, at: join(folder, sound) };
    }),
  ]);
}
