import { join } from "node:path";
import { ClipIndex, type ClipKind, type SpokenClip } from "../contract/spoken.ts";
import { clipFaults } from "./clip-faults.ts";
import { hanOf } from "./han.ts";
import type { Clip } from "./list-clips.ts";
import { mp3DurationMs } from "./mp3-duration.ts";
import type { PackFault } from "./pack-fault.ts";
import { type PinyinLine, parsePinyin, spreadPinyin } from "./parse-pinyin.ts";
import { readYaml } from "./read-yaml.ts";
import { isSpeakable } from "./spoken-form.ts";
import { isStale } from "./text-hash.ts";
import { tryReadHead, tryReadText } from "./try-read.ts";

const headBytes = 16_384;

/** Path of a clip's sound inside the pack. */
export function clipSound({ kind, id }: Pick<Clip, "kind" | "id">): string {
  return `audio/${kind}/${id}.mp3`;
}

/** The file with a kind's frozen pinyin; an explanation stands with its question. */
export function clipPinyinFile(kind: ClipKind): string {
  return `pinyin/${kind === "explanations" ? "questions" : kind}.txt`;
}

/** What the sounds of a kind were made from; empty where nothing was made, or where the list cannot be read. */
export async function readClipIndex(folder: string, kind: ClipKind): Promise<ClipIndex> {
  const read = readYaml((await tryReadText(join(folder, "audio", kind, "clips.json"))) ?? "", ClipIndex);
  return read.status === "ok" ? read.value : { version: 1, clips: {} };
}

/** Clips as a screen needs them, in the given order. One without a sound keeps its words and has no `audioUrl`. Never throws for what stands in the files. */
export async function readClips(
  folder: string,
  clips: readonly Clip[],
): Promise<{ spoken: SpokenClip[]; faults: PackFault[] }> {
  const indexes = new Map<ClipKind, ClipIndex>();
  const pinyin = new Map<string, Map<string, PinyinLine>>();
  for (const kind of new Set(clips.map((clip) => clip.kind))) {
    indexes.set(kind, await readClipIndex(folder, kind));
    const lines = parsePinyin((await tryReadText(join(folder, clipPinyinFile(kind)))) ?? "");
    pinyin.set(clipPinyinFile(kind), new Map(lines.map((line) => [line.sentence, line])));
  }
  const faults: PackFault[] = [];
  const spoken = await Promise.all(
    clips.map(async (clip): Promise<SpokenClip> => {
      const sound = await soundFault(folder, clip, indexes.get(clip.kind));
      if (sound.fault) faults.push(sound.fault);
      const file = clipPinyinFile(clip.kind);
      const found = pinyin.get(file)?.get(clip.text);
      const characters = hanOf(clip.text).length;
      const fits = found?.syllables.length === characters;
      if (found && !fits)
        faults.push(clipFaults(clip).pinyin({ file, line: found.line }, characters, found.syllables.length));
      return {
        ...{ id: clip.id, text: clip.text, pinyin: spreadPinyin(clip.text, fits ? found.syllables : []) },
        ...(sound.durationMs !== undefined && {
          audioUrl: `/pack/${clipSound(clip)}`,
          durationMs: sound.durationMs,
        }),
      };
    }),
  );
  return { spoken, faults };
}

async function soundFault(
  folder: string,
  clip: Clip,
  index: ClipIndex | undefined,
): Promise<{ durationMs?: number; fault?: PackFault }> {
  const say = clipFaults(clip);
  const path = clipSound(clip);
  const sound = await tryReadHead(join(folder, path), headBytes);
  if (!sound) return { fault: isSpeakable(clip.spoken) ? say.missing(path) : say.unspeakable() };
  const durationMs = mp3DurationMs(sound.head, sound.sizeBytes);
  if (durationMs === undefined) return { fault: say.broken(path) };
  const made = index?.clips[clip.id];
  const isOurs = made?.bytes === sound.sizeBytes; // another size: somebody put a sound of their own there
  return isOurs && isStale(made.source, [clip.spoken])
    ? { durationMs, fault: say.stale(path) }
    : { durationMs };
}
