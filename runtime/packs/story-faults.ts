import type { PackFault, PackFaultCode } from "./pack-fault.ts";

type Words = {
  line?: number;
  severity?: PackFault["severity"];
  chinese: string;
  english: string;
};

export type StoryFaults = ReturnType<typeof storyFaults>;

/** The faults of one story, each in words for staff and for developers. */
export function storyFaults(id: string) {
  const make =
    (code: PackFaultCode, file: string) =>
    ({ line = 1, severity = "warning", chinese, english }: Words): PackFault => ({
      code,
      subject: id,
      file,
      line,
      severity,
      chinese,
      english,
    });
  const story = `stories/${id}.md`;
  const pinyin = `pinyin/${id}.txt`;
  const audio = `audio/${id}.mp3`;
  const timing = `audio/${id}.timing.json`;
  const leftOut = "这个故事先不播放，其他故事照常";
  const narrate = `请运行 zange narrate --story ${id} 重新生成`;
  return {
    broken: (line: number, reason: string, english: string) =>
      make(
        "pack/story-broken",
        story,
      )({
        line,
        chinese: `故事“${id}”第 ${line} 行读不懂：${reason}。${leftOut}，请改正这一行。`,
        english: `story left out: ${english}`,
      }),
    length: (line: number, characters: number) =>
      make(
        "pack/story-length",
        story,
      )({
        line,
        severity: "note",
        chinese: `故事“${id}”有 ${characters} 个字，站着听最好是 200 到 400 个字。照常播放，可以改短或补足。`,
        english: `${characters} characters; 200 to 400 are best for a standing listener`,
      }),
    pinyinMissing: () =>
      make(
        "pack/pinyin-missing",
        pinyin,
      )({
        severity: "note",
        chinese: `故事“${id}”没有拼音文件。故事照常播放，只是不显示拼音，${narrate}。`,
        english: "no pinyin file; the story plays without pinyin",
      }),
    pinyinLength: (line: number, sentence: string, characters: number, syllables: number) =>
      make(
        "pack/pinyin-length",
        pinyin,
      )({
        line,
        chinese: `故事“${id}”拼音第 ${line} 行有 ${syllables} 个音节，句子“${sentence}”有 ${characters} 个字。这一句先不显示拼音，请改成一字一音。`,
        english: `${syllables} syllables for ${characters} characters; this sentence is shown without pinyin`,
      }),
    pinyinExtra: (line: number) =>
      make(
        "pack/pinyin-length",
        pinyin,
      )({
        line,
        chinese: `故事“${id}”拼音第 ${line} 行多出来了，正文没有对应的句子。前面的句子照常显示，请删掉多余的行。`,
        english: "a line of pinyin without a sentence",
      }),
    pinyinStrange: (line: number, syllable: string) =>
      make(
        "pack/pinyin-strange",
        pinyin,
      )({
        line,
        severity: "note",
        chinese: `故事“${id}”拼音第 ${line} 行的“${syllable}”不像一个音节。照常显示，请检查拼写和声调。`,
        english: `“${syllable}” does not look like a syllable with a tone mark`,
      }),
    audioMissing: () =>
      make(
        "pack/audio-missing",
        audio,
      )({
        chinese: `故事“${id}”缺少声音文件。${leftOut}，请放回 ${id}.mp3，或者运行 zange narrate --story ${id}。`,
        english: "sound file missing, story left out",
      }),
    audioBroken: () =>
      make(
        "pack/audio-broken",
        audio,
      )({
        chinese: `故事“${id}”的声音文件不是能播放的 MP3。${leftOut}，请换成好的文件，或者运行 zange narrate --story ${id} --force。`,
        english: "not a playable MP3, story left out",
      }),
    audioStale: () =>
      make(
        "pack/audio-stale",
        timing,
      )({
        chinese: `故事“${id}”的文字在录音之后改过，念的和写的可能不一样。故事照常播放，${narrate}，或者重新录音。`,
        english: "the text changed after the sound was made",
      }),
    timingMissing: () =>
      make(
        "pack/timing-missing",
        timing,
      )({
        chinese: `故事“${id}”缺少每句话的时间表。${leftOut}，请放回 ${id}.timing.json，或者运行 zange narrate --story ${id}。`,
        english: "timing file missing, story left out",
      }),
    timingBroken: (line: number, reason: string) =>
      make(
        "pack/timing-broken",
        timing,
      )({
        line,
        chinese: `故事“${id}”的时间表第 ${line} 行读不懂。${leftOut}，${narrate}。`,
        english: `timing file: ${reason}; story left out`,
      }),
    timingMismatch: (line: number, what: { chinese: string; english: string }) =>
      make(
        "pack/timing-mismatch",
        timing,
      )({
        line,
        chinese: `故事“${id}”的时间表${what.chinese}。${leftOut}，${narrate}。`,
        english: `${what.english}; story left out`,
      }),
    lacks: (key: string, what: string) =>
      make(
        "pack/story-incomplete",
        story,
      )({
        severity: "note",
        chinese: `故事“${id}”没有写${what}。照常播放，可以在开头的说明里补上。`,
        english: `no ${key} in the front matter`,
      }),
    summaryLength: (line: number, words: number) =>
      make(
        "pack/story-incomplete",
        story,
      )({
        line,
        severity: "note",
        chinese: `故事“${id}”的英文提要有 ${words} 个词，60 到 100 个词正好。照常播放，可以改短或补足。`,
        english: `the summary has ${words} words; 60 to 100 are best`,
      }),
    pictureBroken: () =>
      make(
        "pack/picture-broken",
        `pictures/${id}.svg`,
      )({
        chinese: `故事“${id}”的配图不是 SVG 图。故事照常播放，画面用板块的长卷代替，请换成好的 ${id}.svg。`,
        english: "not an SVG picture",
      }),
    pictureActive: (line: number, what: string) =>
      make(
        "pack/picture-active",
        `pictures/${id}.svg`,
      )({
        line,
        chinese: `故事“${id}”的配图第 ${line} 行带有程序或外面的地址（${what}），这样的图不能放到屏幕上，别的内容照常。请用画图软件重新存成纯图形的 SVG。`,
        english: `the picture holds more than shapes: ${what}`,
      }),
    recordingStale: () =>
      make(
        "pack/recording-stale",
        story,
      )({
        chinese: `故事“${id}”的文字在真人录音之后改过，录音先不用，改放内容包自带的声音。请到录音间把改过的句子重录，再换上。`,
        english: "the text changed after somebody recorded it; the pack's own sound plays",
      }),
    recordingBroken: () =>
      make(
        "pack/recording-broken",
        story,
      )({
        chinese: `故事“${id}”的真人录音打不开，改放内容包自带的声音。录下的每一句都还在，请到录音间打开这个故事，按“换上真人声音”再做一次。`,
        english: "the recording cannot be played; the pack's own sound plays",
      }),
    pictureMissing: () =>
      make(
        "pack/picture-missing",
        `pictures/${id}.svg`,
      )({
        chinese: `故事“${id}”没有配图。故事照常播放，画面用板块的长卷代替，请补上 ${id}.svg。`,
        english: "no picture; the section's part of the scroll is shown instead",
      }),
  };
}
