import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pinyin } from "pinyin-pro";
import { parse } from "yaml";
import {
  PackFile,
  type PackView,
  type Sentence,
  type Story,
  StoryFront,
  Timing,
} from "../../runtime/contract/pack.ts";

/**
 * The pack of the project as a screen reads it, without asking whether it is complete: pictures of the screen shall be
 * had while stories are still being written. Missing pinyin and times are made up; `soundOf` tells what is missing too.
 */
export function packForPictures(folder: string): { view: PackView; durationMs(story: string): number } {
  const file = PackFile.parse(parse(readFileSync(join(folder, "pack.yaml"), "utf8")));
  const stories = readdirSync(join(folder, "stories"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => storyFrom(folder, name.slice(0, -3)));
  return {
    view: {
      id: file.id,
      title: file.title,
      subtitle: file.subtitle,
      version: file.version,
      sample: file.sample,
      stories,
    },
    durationMs: (story) => stories.find(({ id }) => id === story)?.durationMs ?? 60_000,
  };
}

function storyFrom(folder: string, id: string): Story {
  const [, head = "", body = ""] = readFileSync(join(folder, "stories", `${id}.md`), "utf8").split(/^---$/m);
  const { title, teaser, section, order } = StoryFront.parse(parse(head));
  const texts = body
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const timing = timingFrom(join(folder, "audio", `${id}.timing.json`), texts);
  const sentences = texts.map((text, index): Sentence => {
    const time = timing.sentences[index] ?? { startMs: 0, endMs: 1 };
    return { text, pinyin: pinyinOf(text), ...time };
  });
  const hasPicture = existsSync(join(folder, "pictures", `${id}.svg`));
  return {
    id,
    title,
    teaser,
    section,
    order,
    durationMs: timing.durationMs,
    sentences,
    audioUrl: `/pack/audio/${id}.mp3`,
    ...(hasPicture ? { pictureUrl: `/pack/pictures/${id}.svg` } : {}),
  };
}

function timingFrom(path: string, texts: readonly string[]): Pick<Timing, "durationMs" | "sentences"> {
  if (existsSync(path)) return Timing.parse(JSON.parse(readFileSync(path, "utf8")));
  let at = 300;
  const sentences = texts.map((text) => {
    const startMs = at;
    const endMs = startMs + text.length * 300;
    at = endMs + 600;
    return { startMs, endMs };
  });
  return { durationMs: at, sentences };
}

function pinyinOf(text: string): string[] {
  return Array.from(text, (char) => (/[\u4e00-\u9fff]/.test(char) ? pinyin(char) : ""));
}
