import { rm } from "node:fs/promises";
import { join } from "node:path";
import { writeFileSafely } from "../../runtime/base/write-file-safely.ts";
import type { ClipIndex, ClipKind } from "../../runtime/contract/spoken.ts";
import { hanOf } from "../../runtime/packs/han.ts";
import type { Clip } from "../../runtime/packs/list-clips.ts";
import { clipPinyinFile, clipSound, readClipIndex } from "../../runtime/packs/read-clips.ts";
import { isSpeakable } from "../../runtime/packs/spoken-form.ts";
import { isStale } from "../../runtime/packs/text-hash.ts";
import { tryReadHead, tryReadText } from "../../runtime/packs/try-read.ts";
import { type Engine, mayReplace } from "./engine.ts";
import { freezePinyin } from "./freeze-pinyin.ts";
import { makeSound } from "./make-sound.ts";
import { misfit, type Narrated, wrong } from "./narrated.ts";
import { sourceOf } from "./timing-file.ts";

export type ClipDeps = { folder: string; engine: Engine; force: boolean };
type Readings =
  | { status: "ok"; syllables: ReadonlyMap<string, readonly string[]>; made: string[] }
  | Extract<Narrated, { status: "wrong" }>;

/**
 * The pinyin of all clips that share a file, frozen and mended by hand as that of the stories. Both the words as shown and as
 * spoken stand there, since a page shows what a voice cannot say (25000 里, □□).
 */
export async function freezeClipPinyin(
  folder: string,
  clips: readonly Clip[],
  force: boolean,
): Promise<Readings> {
  const [first] = clips;
  if (!first) return { status: "ok", syllables: new Map(), made: [] };
  const file = clipPinyinFile(first.kind);
  const texts = [...new Set(clips.flatMap(({ text, spoken }) => [text, spoken]))].filter(
    (text) => hanOf(text).length > 0,
  );
  const existing = await tryReadText(join(folder, file));
  const frozen = freezePinyin(texts, {}, force ? undefined : existing);
  if (frozen.status === "misfit") return misfit(file, frozen);
  if (frozen.source !== existing) await writeFileSafely(join(folder, file), frozen.source);
  return {
    status: "ok",
    syllables: new Map(texts.map((text, at) => [text, frozen.syllables[at] ?? []])),
    made: frozen.made,
  };
}

/** Brings the sound of one clip up to date, and its line in clips.json. Throws AppError `narrate/…` where a tool fails. */
export async function narrateClip(
  { folder, engine, force }: ClipDeps,
  clip: Clip,
  syllables: readonly string[],
): Promise<Narrated> {
  const { kind, id, spoken } = clip;
  if (!isSpeakable(spoken))
    return wrong(
      clip.file,
      clip.line,
      `“${clip.text}”里有字母，不知道怎么念，请${kind === "questions" ? "加一行 spoken 写明怎么念" : "改成汉字"}`,
      "letters cannot be spoken",
    );
  const subject = `${kind}/${id}`;
  const settings = await engine.settings(subject);
  if (settings === undefined) return { status: "unrecorded" };
  const index = await readClipIndex(folder, kind);
  const soundFile = join(folder, clipSound(clip));
  const sound = await tryReadHead(soundFile, 1);
  const made = index.clips[id];
  const source = sourceOf([spoken], [syllables], { name: engine.name, settings });
  if (sound && !force) {
    const by = made && made.bytes === sound.sizeBytes ? made.engine : "recorded"; // another size: somebody's own
    if (made?.source === source && by === engine.name) return { status: "fresh" };
    if (!mayReplace(by, engine.name))
      return {
        status: "kept",
        by,
        isStale: made !== undefined && by === made.engine && isStale(made.source, [spoken]),
      };
  }
  const { mp3, durationMs, loudness } = await makeSound(engine, {
    subject,
    sentences: [spoken],
    syllables: [syllables],
  });
  await writeFileSafely(soundFile, mp3);
  await writeIndex(folder, kind, {
    ...index.clips,
    [id]: { durationMs, engine: engine.name, source, bytes: mp3.length },
  });
  const charactersPerSecond = hanOf(spoken).length / (durationMs / 1000);
  return { status: "made", pinyin: [], durationMs, charactersPerSecond, ...loudness };
}

/** Removes the sounds that we made for words which are no longer there; a person's own files stay. Answers with their names. */
export async function removeOrphans(
  folder: string,
  kind: ClipKind,
  wanted: ReadonlySet<string>,
): Promise<string[]> {
  const { clips } = await readClipIndex(folder, kind);
  const orphans = Object.keys(clips).filter((id) => !wanted.has(id));
  if (orphans.length === 0) return [];
  await writeIndex(folder, kind, Object.fromEntries(Object.entries(clips).filter(([id]) => wanted.has(id))));
  for (const id of orphans) {
    const file = join(folder, clipSound({ kind, id }));
    if ((await tryReadHead(file, 1))?.sizeBytes === clips[id]?.bytes) await rm(file, { force: true });
  }
  return orphans;
}

/** clips.json with one clip a line, sorted, so that a change shows as a change of lines. */
async function writeIndex(folder: string, kind: ClipKind, clips: ClipIndex["clips"]): Promise<void> {
  const lines = Object.entries(clips)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, clip]) => `    ${JSON.stringify(id)}: ${JSON.stringify(clip)}`);
  await writeFileSafely(
    join(folder, "audio", kind, "clips.json"),
    `{\n  "version": 1,\n  "clips": {\n${lines.join(",\n")}\n  }\n}\n`,
  );
}
