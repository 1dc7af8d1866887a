import { hanOf } from "../../runtime/packs/han.ts";

/** How hard a text is to read and how fast it is told. All counts are of Chinese characters, without punctuation. */
export type ReadingLevel = {
  characters: number;
  sentences: number;
  /** Pieces between any two marks. */
  pieces: number;
  durationMs: number;
  /** Characters that are not among the common ones, in order, as often as they stand there. */
  rare: string[];
  /** Those of them that are left without proper names and without 〇, the nought of every year. */
  rareWords: string[];
};

export function measureLevel(
  sentences: readonly string[],
  durationMs: number,
  known: { common: ReadonlySet<string>; names: readonly string[] },
): ReadingLevel {
  const characters = sentences.flatMap(hanOf);
  const isRare = (character: string): boolean => !known.common.has(character);
  const nameless = sentences.map((text) =>
    known.names.reduce((left, name) => left.replaceAll(name, ""), text),
  );
  const pieces = sentences.flatMap((text) => text.split(/\P{Script=Han}+/u)).filter((text) => text !== "");
  return {
    characters: characters.length,
    sentences: sentences.length,
    pieces: pieces.length,
    durationMs,
    rare: characters.filter(isRare),
    rareWords: nameless.flatMap(hanOf).filter((character) => character !== "〇" && isRare(character)),
  };
}

export function sumLevels(levels: readonly ReadingLevel[]): ReadingLevel {
  const sum = (count: (level: ReadingLevel) => number): number =>
    levels.reduce((total, level) => total + count(level), 0);
  return {
    characters: sum(({ characters }) => characters),
    sentences: sum(({ sentences }) => sentences),
    pieces: sum(({ pieces }) => pieces),
    durationMs: sum(({ durationMs }) => durationMs),
    rare: levels.flatMap(({ rare }) => rare),
    rareWords: levels.flatMap(({ rareWords }) => rareWords),
  };
}

/** Per cent of all characters. */
export function commonShare({ characters, rare }: ReadingLevel): number {
  return (100 * (characters - rare.length)) / characters;
}

/** The same, with proper names and 〇 held to be known. */
export function commonShareOfWords({ characters, rareWords }: ReadingLevel): number {
  return (100 * (characters - rareWords.length)) / characters;
}

export function meanSentence({ characters, sentences }: ReadingLevel): number {
  return characters / sentences;
}

/** Characters a second, pauses included. */
export function pace({ characters, durationMs }: ReadingLevel): number {
  return (1000 * characters) / durationMs;
}
