import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFileSafely } from "../../runtime/base/write-file-safely.ts";
import { Timing } from "../../runtime/contract/pack.ts";
import { hanOf } from "../../runtime/packs/han.ts";
import { mp3DurationMs } from "../../runtime/packs/mp3-duration.ts";
import { parseStory } from "../../runtime/packs/parse-story.ts";
import { readYaml } from "../../runtime/packs/read-yaml.ts";
import { isStale } from "../../runtime/packs/text-hash.ts";
import { isFile, tryReadText } from "../../runtime/packs/try-read.ts";
import type { Engine } from "./engine.ts";
import { freezePinyin } from "./freeze-pinyin.ts";
import { joinPhrases } from "./join-phrases.ts";
import { masterSound } from "./master-sound.ts";
import { speakStory } from "./speak-story.ts";
import { sourceOf, timingText } from "./timing-file.ts";

export type Narrated =
  | { status: "fresh" }
  /** A person spoke it: it is left alone. */
  | { status: "recorded"; isStale: boolean }
  | {
      status: "made";
      /** Sentences whose pinyin was made now. */
      pinyin: string[];
      durationMs: number;
      charactersPerSecond: number;
      lufs: number;
      truePeakDb: number;
    }
  /** The text or the pinyin must be mended first. */
  | { status: "wrong"; file: string; line: number; chinese: string; english: string };

/**
 * Brings pinyin, MP3 and timing of one story up to date. Nothing is written where nothing changed. With `force` pinyin and sound are
 * made anew, a recording included. Throws AppError `narrate/…` where a tool fails.
 */
export async function narrateStory(
  folder: string,
  id: string,
  engine: Engine,
  force: boolean,
): Promise<Narrated> {
  const storyFile = `stories/${id}.md`;
  const source = await tryReadText(join(folder, storyFile));
  if (source === undefined) return wrong(storyFile, 1, "没有这个故事", "there is no such story");
  const parsed = parseStory(source);
  if (parsed.status === "broken") return wrong(storyFile, parsed.line, parsed.reason, parsed.english);
  const { front, sentences } = parsed.story;
  const unspoken = sentences.find(({ text }) => /[\p{Nd}A-Za-z]/u.test(text));
  if (unspoken)
    return wrong(
      storyFile,
      unspoken.line,
      "数字和字母请写成汉字，才好念、好注音",
      "write figures and letters in Chinese characters",
    );
  const texts = sentences.map(({ text }) => text);

  const pinyinFile = `pinyin/${id}.txt`;
  const existing = await tryReadText(join(folder, pinyinFile));
  const frozen = freezePinyin(texts, front.pinyin, force ? undefined : existing);
  if (frozen.status === "misfit")
    return wrong(
      pinyinFile,
      frozen.line,
      `“${frozen.sentence}”有 ${frozen.characters} 个字，这里有 ${frozen.syllables} 个音节，请改成一字一音，或者用 --force 重新注音`,
      `${frozen.syllables} syllables for ${frozen.characters} characters; mend the line or use --force`,
    );
  if (frozen.source !== existing) await writeFileSafely(join(folder, pinyinFile), frozen.source);

  const soundFile = join(folder, "audio", `${id}.mp3`);
  const timingFile = join(folder, "audio", `${id}.timing.json`);
  const made = readYaml((await tryReadText(timingFile)) ?? "", Timing);
  const wantedSource = sourceOf(texts, frozen.syllables, engine);
  if (made.status === "ok" && !force && (await isFile(soundFile))) {
    if (made.value.source === wantedSource) return { status: "fresh" };
    if (made.value.engine !== engine.name)
      return { status: "recorded", isStale: isStale(made.value.source, texts) };
  }

  const spoken = await speakStory(engine, texts, frozen.syllables);
  const passing = await mkdtemp(join(tmpdir(), "zange-narrate-"));
  try {
    const joined = joinPhrases(spoken.phrases, spoken.sampleRate);
    const { mp3, loudness } = await masterSound(joined.sound, passing);
    const durationMs = Math.round(mp3DurationMs(mp3) ?? 0);
    const timing: Timing = {
      version: 1,
      durationMs,
      engine: engine.name,
      source: wantedSource,
      sentences: joined.sentences.map(({ startMs, endMs }) => ({
        startMs: Math.round(startMs),
        endMs: Math.round(endMs),
      })),
    };
    await writeFileSafely(soundFile, mp3);
    await writeFileSafely(timingFile, timingText(timing));
    const characters = hanOf(texts.join("")).length;
    return {
      status: "made",
      pinyin: frozen.made,
      durationMs,
      charactersPerSecond: characters / (durationMs / 1000),
      ...loudness,
    };
  } finally {
    await rm(passing, { recursive: true, force: true });
  }
}

function wrong(file: string, line: number, chinese: string, english: string): Narrated {
  return { status: "wrong", file, line, chinese, english };
}
