import { join } from "node:path";
import { type PackStory, type StoryFront, StoryId } from "../contract/pack.ts";
import type { PackFault } from "./pack-fault.ts";
import { parseStory } from "./parse-story.ts";
import { readPinyin } from "./read-pinyin.ts";
import { type Recordings, readRecording } from "./read-recording.ts";
import { ownSoundFiles, readSoundFiles, type SoundFiles } from "./read-sound.ts";
import { storyFaults } from "./story-faults.ts";
import { isFile, tryReadText } from "./try-read.ts";

export type StoryRead = {
  story: PackStory | undefined;
  faults: PackFault[];
  /** What sounds: the pack's own or a recording. */
  files?: SoundFiles;
};

/** Reads one story with all that belongs to it. What cannot be played is left out; missing pinyin or picture leaves the story in. */
export async function readStory(folder: string, id: string, recordings?: Recordings): Promise<StoryRead> {
  const say = storyFaults(id);
  if (!StoryId.safeParse(id).success)
    return leaveOut(say.broken(1, "文件名只能用小写字母、数字和 -", "a file name is made of a-z, 0-9 and -"));
  const source = await tryReadText(join(folder, "stories", `${id}.md`));
  if (source === undefined) return leaveOut(say.broken(1, "文件打不开", "the file cannot be read"));
  const parsed = parseStory(source);
  if (parsed.status === "broken") return leaveOut(say.broken(parsed.line, parsed.reason, parsed.english));
  const { front } = parsed.story;
  const texts = parsed.story.sentences.map(({ text }) => text);

  const recording = recordings ? await readRecording(recordings, id, texts) : { status: "none" as const };
  const unfit = recording.status === "unfit" ? [recording.fault] : [];
  const own = ownSoundFiles(folder, id);
  const sound =
    recording.status === "ok" ? { ...recording, faults: [] } : await readSoundFiles(own, texts, say);
  if (sound.status === "broken") return { story: undefined, faults: [sound.fault, ...unfit] };
  const pinyin = await readPinyin(folder, id, texts, say);
  const hasPicture = await isFile(join(folder, "pictures", `${id}.svg`));
  const { durationMs } = sound.timing;
  const { title, teaser, facts, think, english } = front;
  return {
    files: recording.status === "ok" ? recording.files : own,
    faults: [...unfit, ...sound.faults, ...pinyin.faults, ...(hasPicture ? [] : [say.pictureMissing()])],
    story: {
      ...{ id, title, teaser, durationMs, ...placeOf(front) },
      sentences: texts.map((text, at) => ({
        text,
        pinyin: pinyin.lines[at] ?? [],
        startMs: sound.timing.sentences[at]?.startMs ?? 0,
        endMs: sound.timing.sentences[at]?.endMs ?? durationMs,
      })),
      audioUrl: recording.status === "ok" ? recording.audioUrl : `/pack/audio/${id}.mp3`,
      ...(hasPicture && { pictureUrl: `/pack/pictures/${id}.svg` }),
      ...(facts && { facts }),
      ...(think && { think }),
      ...(english && { english }),
    },
  };
}

/** The schema has seen to it that there is exactly one. */
function placeOf({ section, order = 1, checkpoint = "bonus" }: StoryFront) {
  return section === undefined ? { checkpoint } : { section, order };
}

function leaveOut(fault: PackFault): StoryRead {
  return { story: undefined, faults: [fault] };
}
