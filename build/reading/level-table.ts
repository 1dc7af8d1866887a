import {
  commonShare,
  commonShareOfWords,
  meanSentence,
  pace,
  type ReadingLevel,
  sumLevels,
} from "./measure-level.ts";

/** A story with its place as the table calls it, and its title. */
export type StoryLevel = { place: string; title: string; level: ReadingLevel };

/** The table of content/README.md, one row a story and one for all, with the characters beyond the common ones below. */
export function levelTable(stories: readonly StoryLevel[]): string {
  const all = sumLevels(stories.map(({ level }) => level));
  return [
    "| 故事 | 字数 | 句数 | 平均句长（字） | 逗号之间（字） | 常用字 | 名字除外 | 时长（秒） | 每秒字数 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...stories.map(({ place, title, level }) => row(`${place}　${title}`, level)),
    row("合计", all),
    "",
    `常用字以外的字，括号里是出现的次数。全部故事里一共是：${counted(all.rare)}。`,
    `除去人名、地名和写年份的“〇”，剩下的只有：${counted(all.rareWords)}。分开来看：`,
    "",
    ...stories
      .filter(({ level }) => level.rare.length > 0)
      .map(({ title, level }) => `- ${title}：${counted(level.rare)}`),
  ].join("\n");
}

function row(name: string, level: ReadingLevel): string {
  const cells = [
    name,
    level.characters,
    level.sentences,
    meanSentence(level).toFixed(1),
    (level.characters / level.pieces).toFixed(1),
    perCent(commonShare(level)),
    perCent(commonShareOfWords(level)),
    Math.round(level.durationMs / 1000),
    pace(level).toFixed(2),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Never rounded up: 98.96 is not 99. */
function perCent(share: number): string {
  return `${(Math.floor(10 * share) / 10).toFixed(1)}%`;
}

function counted(characters: readonly string[]): string {
  return [...new Set(characters)]
    .map((character) => {
      const times = characters.filter((each) => each === character).length;
      return times === 1 ? character : `${character}（${times}）`;
    })
    .join("、");
}
