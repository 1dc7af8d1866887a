import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { PackStory } from "../contract/pack.ts";
import { nameOfClip } from "./clip-faults.ts";
import { hanOf } from "./han.ts";
import type { Clip } from "./list-clips.ts";
import type { SoundMeasure } from "./measure-sound.ts";
import type { PackFault, PackFaultCode } from "./pack-fault.ts";
import { clipSound } from "./read-clips.ts";
import type { SoundFigures } from "./sound-meter.ts";

export type MeasureSound = (file: string) => Promise<SoundMeasure>;

/** What a sound must keep to, so that no story is louder than the next and nobody waits after a press. */
export const soundBounds = {
  lufs: -16,
  lufsWithin: 0.7,
  truePeakDb: -1.5,
  firstSoundMs: 30,
  charactersPerSecond: 4,
  lengthMs: 120_000,
};

/** Faults of pace and length, which the timing tells. */
export function paceFaults({ id, durationMs, sentences }: PackStory): PackFault[] {
  const faults: PackFault[] = [];
  const pace = hanOf(sentences.map(({ text }) => text).join("")).length / (durationMs / 1000);
  const seconds = Math.round(durationMs / 1000);
  if (durationMs > soundBounds.lengthMs)
    faults.push(
      soundFault("pack/sound-too-long", soundOfStory(id), {
        chinese: `故事“${id}”有 ${seconds} 秒，站着听最多 120 秒。照常播放，请把文字改短，再重新配音。`,
        english: `lasts ${seconds} s; 120 s at most for a standing listener`,
      }),
    );
  if (pace >= soundBounds.charactersPerSecond)
    faults.push(
      soundFault("pack/sound-too-fast", soundOfStory(id), {
        chinese: `故事“${id}”每秒念 ${pace.toFixed(1)} 个字，孩子和老人跟不上（应当慢于 4 个字）。照常播放，请念慢一些重新配音。`,
        english: `${pace.toFixed(1)} characters a second; fewer than 4 can be followed`,
      }),
    );
  return faults;
}

/** A sound to be measured, with its name for staff and the order that makes it anew. */
type MeasuredSound = { subject: string; file: string; name: string; remake: string };

/**
 * Decodes the sound of every story and clip, and says which is too loud, too soft, clipped or late. `measured` is false where the
 * tool for it is not installed: then nothing is said about any sound.
 */
export async function checkSounds(
  folder: string,
  storyIds: readonly string[],
  measure: MeasureSound,
  clips: readonly Clip[] = [],
): Promise<{ faults: PackFault[]; measured: boolean }> {
  const waiting = [...storyIds.map(soundOfStory), ...clips.map(soundOfClip)];
  const faults: PackFault[] = [];
  let measured = true;
  const work = async (): Promise<void> => {
    for (let sound = waiting.shift(); sound !== undefined && measured; sound = waiting.shift()) {
      const read = await measure(join(folder, sound.file));
      if (read.status === "no-tool") measured = false;
      else faults.push(...(read.status === "ok" ? figureFaults(sound, read.figures) : [unreadable(sound)]));
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
  return { faults: measured ? faults : [], measured };
}

function soundOfStory(id: string): MeasuredSound {
  return {
    ...{ subject: id, file: `audio/${id}.mp3`, name: `故事“${id}”` },
    remake: `zange narrate --story ${id} --force`,
  };
}

function soundOfClip(clip: Clip): MeasuredSound {
  const file = clipSound(clip);
  return { subject: clip.id, file, name: nameOfClip(clip), remake: `zange narrate（先删掉 ${file}）` };
}

function figureFaults(sound: MeasuredSound, { lufs, truePeakDb, firstSoundMs }: SoundFigures): PackFault[] {
  const faults: PackFault[] = [];
  if (Math.abs(lufs - soundBounds.lufs) > soundBounds.lufsWithin)
    faults.push(
      soundFault("pack/sound-loudness", sound, {
        chinese: `${sound.name}太${lufs > soundBounds.lufs ? "响" : "轻"}：响度 ${lufs.toFixed(1)} LUFS，应当在 −16 上下 0.7 以内。照常播放，请调整响度后换上。`,
        english: `${lufs.toFixed(1)} LUFS; all sounds keep to −16 ±0.7`,
      }),
    );
  if (truePeakDb > soundBounds.truePeakDb)
    faults.push(
      soundFault("pack/sound-peak", sound, {
        chinese: `${sound.name}的声音顶得太满：真峰值 ${truePeakDb.toFixed(1)} dBTP，不能超过 −1.5，喇叭会破音。照常播放，请压低峰值后换上。`,
        english: `true peak ${truePeakDb.toFixed(1)} dBTP; −1.5 at most`,
      }),
    );
  if (firstSoundMs > soundBounds.firstSoundMs)
    faults.push(
      soundFault("pack/sound-late", sound, {
        chinese: `${sound.name}开头空了 ${Number.isFinite(firstSoundMs) ? `${Math.round(firstSoundMs)} 毫秒` : "整整一段"}才有声音，按下去像没反应（最多 30 毫秒）。照常播放，请剪掉开头的空白，再核对每句的时间。`,
        english: `the first sound comes after ${Math.round(firstSoundMs)} ms; 30 at most`,
      }),
    );
  return faults;
}

function unreadable(sound: MeasuredSound): PackFault {
  return soundFault("pack/audio-broken", sound, {
    chinese: `${sound.name}的声音文件解不开，屏幕上可能放不出来。其他的照常，请换成好的文件，或者运行 ${sound.remake}。`,
    english: "the sound cannot be decoded",
  });
}

function soundFault(
  code: PackFaultCode,
  { subject, file }: Pick<MeasuredSound, "subject" | "file">,
  words: { chinese: string; english: string },
): PackFault {
  return { code, subject, file, line: 1, severity: "warning", ...words };
}
