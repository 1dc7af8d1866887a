import type { ClipKind } from "../contract/spoken.ts";
import type { PackFault, PackFaultCode } from "./pack-fault.ts";

export type ClipPlace = { kind: ClipKind; id: string; file: string; line: number };

const names: Readonly<Record<ClipKind, string>> = {
  questions: "题目",
  explanations: "讲解",
  prompts: "提示语",
  ceremony: "仪式",
};
const shown = "屏幕照常显示文字，只是不出声";

/** How staff call a clip: 题目“yudu-planks”. */
export function nameOfClip({ kind, id }: Pick<ClipPlace, "kind" | "id">): string {
  return `${names[kind]}“${id}”的朗读`;
}

/** The faults of a clip, named where its words stand, since that is the line a teacher mends. Every one leaves the words on the screen. */
export function clipFaults(place: ClipPlace) {
  const { id, file, line } = place;
  const name = nameOfClip(place);
  const make = (code: PackFaultCode, chinese: string, english: string, at = { file, line }): PackFault => ({
    ...{ code, subject: id, ...at, severity: "note", chinese, english },
  });
  return {
    missing: (sound: string) =>
      make(
        "pack/clip-missing",
        `${name}没有声音（${sound}）。${shown}，请运行 zange narrate。`,
        `no sound ${sound}; the words are shown without it`,
      ),
    broken: (sound: string) =>
      make(
        "pack/clip-broken",
        `${name}的声音 ${sound} 不是能播放的 MP3。${shown}，请换成好的文件，或者删掉它再运行 zange narrate。`,
        `${sound} is not a playable MP3; the words are shown without it`,
      ),
    stale: (sound: string) =>
      make(
        "pack/clip-stale",
        `${name}和文字不一样了：文字在配音之后改过。照常播放 ${sound}，请运行 zange narrate，或者重新录音。`,
        `the words changed after ${sound} was made`,
      ),
    unspeakable: () =>
      make(
        "pack/clip-unspeakable",
        `${name}里有字母，不知道怎么念。${shown}，请${place.kind === "questions" ? "加一行 spoken 写明怎么念" : "改成汉字"}。`,
        "letters cannot be spoken; write them in Chinese characters",
      ),
    pinyin: (at: { file: string; line: number }, characters: number, syllables: number) =>
      make(
        "pack/pinyin-length",
        `${name}：拼音第 ${at.line} 行有 ${syllables} 个音节，文字有 ${characters} 个字。这一句先不显示拼音，请改成一字一音。`,
        `${syllables} syllables for ${characters} characters; shown without pinyin`,
        at,
      ),
  };
}
