import { pinyin } from "pinyin-pro";
import { hanOf } from "../../runtime/packs/han.ts";
import { lexicon } from "./lexicon.ts";
import { toMarked } from "./tone-marks.ts";
import { changeTones } from "./tone-sandhi.ts";

/**
 * The syllables of a sentence with tone marks, exactly one a Chinese character. `overrides` are a story's own words
 * (`长征` → `chang2 zheng1`, marks or digits) and beat the lexicon, which beats pinyin-pro.
 */
export function textToPinyin(sentence: string, overrides: Readonly<Record<string, string>> = {}): string[] {
  const own = Object.entries(overrides).map(
    ([word, syllables]) => [word, syllables.trim().split(/\s+/).map(toMarked)] as const,
  );
  return runsOf(sentence).flatMap((run) => {
    const characters = [...run];
    const spoken = changeTones(characters, laidOver(run, baseTones(run), [...lexicon]));
    return laidOver(run, spoken, own);
  });
}

/** Stretches of Chinese characters: tones change within one, never across a comma. */
function runsOf(sentence: string): string[] {
  return sentence.split(/[^\p{Script=Han}]+/u).filter((run) => run !== "");
}

function baseTones(run: string): string[] {
  // surname "off": "head" would read 六月 as lù yuè and 过了 as guō le at the start of a sentence.
  const syllables = pinyin(run, { type: "array", toneSandhi: false, surname: "off" });
  // 〇 is missing in the dictionary of some versions.
  return hanOf(run).map((character, at) => (character === "〇" ? "líng" : (syllables[at] ?? character)));
}

type Entry = readonly [word: string, syllables: readonly string[]];

function laidOver(run: string, syllables: readonly string[], entries: readonly Entry[]): string[] {
  const result = [...syllables];
  const taken = new Set<number>();
  for (const [word, reading] of [...entries].sort((a, b) => b[0].length - a[0].length)) {
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + 1)) {
      const places = reading.map((_, offset) => at + offset);
      if (places.some((place) => taken.has(place))) continue; // a longer word already stands here
      reading.forEach((syllable, offset) => {
        result[at + offset] = syllable;
        taken.add(at + offset);
      });
    }
  }
  return result;
}
