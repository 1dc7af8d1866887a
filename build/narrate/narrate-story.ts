import { join } from "node:path";
import { writeFileSafely } from "../../runtime/base/write-file-safely.ts";
import { Timing } from "../../runtime/contract/pack.ts";
import { hanOf } from "../../runtime/packs/han.ts";
import { parseStory } from "../../runtime/packs/parse-story.ts";
import { readYaml } from "../../runtime/packs/read-yaml.ts";
import { isSpeakable } from "../../runtime/packs/spoken-form.ts";
import { isStale } from "../../runtime/packs/text-hash.ts";
import { isFile, tryReadText } from "../../runtime/packs/try-read.ts";
import { type Engine, mayReplace } from "./engine.ts";
import { freezePinyin } from "./freeze-pinyin.ts";
import type { JoinedSentence } from "./join-phrases.ts";
import { makeSound } from "./make-sound.ts";
import { misfit, type Narrated, wrong } from "./narrated.ts";
import { sourceOf, timingText } from "./timing-file.ts";

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
  const unspoken = sentences.find(({ text }) => !isSpeakable(text));
  if (unspoken)
    return wrong(
      storyFile,
      unspoken.line,
      "数字和字母请写成汉字，才好念、好注音",
      "write figures and letters in Chinese characters",
    );
  const settings = await engine.settings(id);
  if (settings === undefined) return { status: "unrecorded" };
  const texts = sentences.map(({ text }) => text);
  const last = engine.unit === "sentence" ? ((await engine.lastSentence?.(id)) ?? 0) : 0;
  if (last > texts.length)
    return wrong(
      storyFile,
      1,
      `录音编到了第 ${last} 句，故事只有 ${texts.length} 句，可能错了位，请核对文件名里的数字；声音先不换`,
      `there is a recording of sentence ${last}, but only ${texts.length} sentences; the sound is left as it was`,
    );

  const pinyinFile = `pinyin/${id}.txt`;
  const existing = await tryReadText(join(folder, pinyinFile));
  const frozen = freezePinyin(texts, front.pinyin, force ? undefined : existing);
  if (frozen.status === "misfit") return misfit(pinyinFile, frozen);
  if (frozen.source !== existing) await writeFileSafely(join(folder, pinyinFile), frozen.source);

  const soundFile = join(folder, "audio", `${id}.mp3`);
  const timingFile = join(folder, "audio", `${id}.timing.json`);
  const made = readYaml((await tryReadText(timingFile)) ?? "", Timing);
  const wantedSource = sourceOf(texts, frozen.syllables, { name: engine.name, settings });
  if (made.status === "ok" && !force && (await isFile(soundFile))) {
    const { source: madeFrom, engine: by } = made.value;
    if (madeFrom === wantedSource) return { status: "fresh" };
    if (!mayReplace(by, engine.name)) return { status: "kept", by, isStale: isStale(madeFrom, texts) };
  }

  const wanted = { subject: id, sentences: texts, syllables: frozen.syllables };
  const { mp3, durationMs, sentences: spoken, loudness } = await makeSound(engine, wanted);
  await writeFileSafely(soundFile, mp3);
  await writeFileSafely(timingFile, timingText(timingOf(spoken, durationMs, engine.name, wantedSource)));
  const charactersPerSecond = hanOf(texts.join("")).length / (durationMs / 1000);
  return { status: "made", pinyin: frozen.made, durationMs, charactersPerSecond, ...loudness };
}

function timingOf(
  spoken: readonly JoinedSentence[],
  durationMs: number,
  engine: string,
  source: string,
): Timing {
  const areTimed = spoken.every(({ syllables }) => syllables.length > 0);
  return {
    version: 1,
    ...{ durationMs, engine, source },
    sentences: spoken.map(({ startMs, endMs }) => ({
      startMs: Math.round(startMs),
      endMs: Math.round(endMs),
    })),
    ...(areTimed && {
      syllables: spoken.map(({ syllables }) =>
        syllables.map(([from, to]): [number, number] => [Math.round(from), Math.round(to)]),
      ),
    }),
  };
}
