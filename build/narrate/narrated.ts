/** What became of a story or of a kind of clips. */
export type Narrated =
  | { status: "fresh" }
  /** A better voice spoke it (a person, or a programme of the hall's): it is left alone. */
  | { status: "kept"; by: string; isStale: boolean }
  /** The voice has nothing for it: nobody recorded it. */
  | { status: "unrecorded" }
  | {
      status: "made";
      /** Sentences whose pinyin was made now. */
      pinyin: string[];
      durationMs: number;
      charactersPerSecond: number;
      lufs: number;
      truePeakDb: number;
    }
  /** The text, the pinyin or the recording must be mended first. */
  | Wrong;

export type Wrong = { status: "wrong"; file: string; line: number; chinese: string; english: string };

/** A fault of the text or its pinyin; both sentences without their full stop. */
export function wrong(file: string, line: number, chinese: string, english: string): Wrong {
  return { status: "wrong", file, line, chinese, english };
}

/** The fault of a line of pinyin that does not fit its sentence. */
export function misfit(
  file: string,
  frozen: { line: number; sentence: string; characters: number; syllables: number },
): Wrong {
  const { line, sentence, characters, syllables } = frozen;
  return wrong(
    file,
    line,
    `“${sentence}”有 ${characters} 个字，这里有 ${syllables} 个音节，请改成一字一音，或者用 --force 重新注音`,
    `${syllables} syllables for ${characters} characters; mend the line or use --force`,
  );
}
