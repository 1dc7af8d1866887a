import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { readCommonCharacters } from "../../build/reading/common-characters.ts";
import { levelTable } from "../../build/reading/level-table.ts";
import {
  commonShare,
  commonShareOfWords,
  meanSentence,
  measureLevel,
  pace,
  sumLevels,
} from "../../build/reading/measure-level.ts";
import { measurePack } from "../../build/reading/measure-pack.ts";
import { properNames } from "../../build/reading/proper-names.ts";
import { tableIn, withTable } from "../../build/reading/table-place.ts";

const content = resolve(import.meta.dirname, "../../content");
const common = readCommonCharacters();
const stories = await measurePack(join(content, "red-ode"));
const all = sumLevels(stories.map(({ level }) => level));

test("the table of common characters is whole: 3,500, each once, by strokes", () => {
  expect(common.size).toBe(3500);
  const inOrder = [...common].join("");
  expect(inOrder).toMatch(/^一乙二十丁厂七卜八人/);
  expect(inOrder).toMatch(/镶瓤罐矗$/);
});

test("every story of the pack is measured", () => {
  const files = readdirSync(join(content, "red-ode/stories")).filter((name) => name.endsWith(".md"));
  expect(stories).toHaveLength(files.length);
});

test.each(stories)("$title is written in common characters and told at a child's pace", ({ level }) => {
  expect(commonShareOfWords(level)).toBeGreaterThanOrEqual(99);
  expect(meanSentence(level)).toBeLessThanOrEqual(22);
  expect(pace(level)).toBeGreaterThanOrEqual(3.0);
  expect(pace(level)).toBeLessThanOrEqual(3.8);
});

test("all stories together keep to the common characters, names and all", () => {
  expect(commonShare(all)).toBeGreaterThanOrEqual(99);
  expect(meanSentence(all)).toBeLessThanOrEqual(22);
});

test("content/README.md has the table as it is measured now; npm run reading-level writes it anew", () => {
  expect(tableIn(readFileSync(join(content, "README.md"), "utf8"))).toBe(levelTable(stories));
});

test("each proper name holds a character that a child has not learned", () => {
  for (const name of properNames)
    expect(
      [...name].some((character) => !common.has(character)),
      name,
    ).toBe(true);
});

test("counts characters, pieces and what is rare, with and without names", () => {
  const level = measureLevel(["一九三〇年，他在滁州。", "滁菊，粽子！"], 4000, { common, names: ["滁州"] });
  expect(level).toEqual({
    characters: 13,
    sentences: 2,
    pieces: 4,
    durationMs: 4000,
    rare: ["〇", "滁", "滁", "粽"],
    rareWords: ["滁", "粽"],
  });
  expect(pace(level)).toBe(3.25);
  expect(meanSentence(level)).toBe(6.5);
  expect(commonShare(level)).toBeCloseTo(100 * (9 / 13));
});

test("only what stands between the two marks is replaced, and lost marks are named", () => {
  const page = readFileSync(join(content, "README.md"), "utf8");
  expect(withTable(withTable(page, "| a |"), tableIn(page))).toBe(page);
  expect(tableIn(withTable(page, "| a |"))).toBe("| a |");
  expect(() => withTable("# nothing", "| a |")).toThrow("content/README.md");
});
