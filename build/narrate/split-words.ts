const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
const numeral = /[〇零一二三四五六七八九十百千万亿]/;
const particle = /^[的了着呢吗吧啊们]$/;

export type Word = { text: string; syllables: string[] };

/**
 * Groups the syllables of a phrase into words, so that a voice says 红军 closer together than 红 军, and leans 的 and 了 on the word
 * before. Numbers stay apart, syllable by syllable: years and figures must be understood at the first hearing.
 */
export function splitWords(text: string, syllables: readonly string[]): Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const { segment } of segmenter.segment(text)) {
    const own = syllables.slice(from, from + segment.length);
    from += segment.length;
    const before = words.at(-1);
    if (particle.test(segment) && before && before.text.length <= 3) {
      before.text += segment;
      before.syllables.push(...own);
    } else if (segment.length <= 3 && !numeral.test(segment)) words.push({ text: segment, syllables: own });
    else words.push(...[...segment].map((each, at) => ({ text: each, syllables: own.slice(at, at + 1) })));
  }
  return words;
}
