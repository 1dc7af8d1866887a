import { hanOf } from "../../runtime/packs/han.ts";
import { parsePinyin } from "../../runtime/packs/parse-pinyin.ts";
import { textToPinyin } from "./text-to-pinyin.ts";

export type Frozen =
  | {
      status: "ok";
      /** One list of syllables a sentence. */
      syllables: string[][];
      /** The file as it must stand on the disk. */
      source: string;
      /** Sentences whose pinyin was made now, not found in the file. */
      made: string[];
    }
  | { status: "misfit"; line: number; sentence: string; characters: number; syllables: number };

const head = "# 一行一句，一字一音。读音不对就改这里的音节，然后运行 zange narrate。\n";

/**
 * The pinyin of a story. What the file already holds for a sentence wins over the programme, since a person may have mended it;
 * sentences that are new or were changed are made anew. A line that does not fit its sentence is reported, never overwritten.
 */
export function freezePinyin(
  sentences: readonly string[],
  overrides: Readonly<Record<string, string>>,
  existing: string | undefined,
): Frozen {
  const lines = parsePinyin(existing ?? "");
  const isBare = lines.every((line) => line.sentence === ""); // syllables only: the place says the sentence
  const extra = isBare ? lines[sentences.length] : undefined;
  if (extra)
    return {
      status: "misfit",
      line: extra.line,
      sentence: "",
      characters: 0,
      syllables: extra.syllables.length,
    };
  const made: string[] = [];
  const syllables: string[][] = [];
  for (const [at, sentence] of sentences.entries()) {
    const found = isBare ? lines[at] : lines.find((line) => line.sentence === sentence);
    const characters = hanOf(sentence).length;
    if (found && found.syllables.length !== characters)
      return { status: "misfit", line: found.line, sentence, characters, syllables: found.syllables.length };
    if (!found) made.push(sentence);
    syllables.push(found?.syllables ?? textToPinyin(sentence, overrides));
  }
  const body = sentences.map((sentence, at) => `\n# ${sentence}\n${(syllables[at] ?? []).join(" ")}\n`);
  return { status: "ok", syllables, source: head + body.join(""), made };
}
