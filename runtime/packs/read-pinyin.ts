import { join } from "node:path";
import { hanOf } from "./han.ts";
import type { PackFault } from "./pack-fault.ts";
import { isSyllable, parsePinyin, spreadPinyin } from "./parse-pinyin.ts";
import type { StoryFaults } from "./story-faults.ts";
import { tryReadText } from "./try-read.ts";

/** The pinyin of each sentence, one entry a character. A sentence whose pinyin does not fit gets empty entries and a fault. */
export async function readPinyin(
  folder: string,
  id: string,
  sentences: readonly string[],
  say: StoryFaults,
): Promise<{ lines: string[][]; faults: PackFault[] }> {
  const without = sentences.map((text) => spreadPinyin(text, []));
  const source = await tryReadText(join(folder, "pinyin", `${id}.txt`));
  if (source === undefined) return { lines: without, faults: [say.pinyinMissing()] };
  const read = parsePinyin(source);
  const faults: PackFault[] = [];
  const lines = without.map((empty, at) => {
    const text = sentences[at] ?? "";
    const characters = hanOf(text).length;
    const found = read[at] ?? { syllables: [], line: source.trimEnd().split("\n").length };
    if (found.syllables.length !== characters) {
      faults.push(say.pinyinLength(found.line, text, characters, found.syllables.length));
      return empty;
    }
    const strange = found.syllables.find((syllable) => !isSyllable(syllable));
    if (strange) faults.push(say.pinyinStrange(found.line, strange));
    return spreadPinyin(text, found.syllables);
  });
  const extra = read[sentences.length];
  if (extra) faults.push(say.pinyinExtra(extra.line));
  return { lines, faults };
}
