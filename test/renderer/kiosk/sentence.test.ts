import { expect, test } from "vitest";
import { breakLines } from "../../../renderer/kiosk/sentence/break-lines.ts";
import { cellsOf, lineWidthEm } from "../../../renderer/kiosk/sentence/cell.ts";
import { phraseAt, phrasesOf } from "../../../renderer/kiosk/sentence/phrases.ts";
import { underlineEms } from "../../../renderer/kiosk/sentence/underline.ts";

const wide = 12.6;
const noWords = () => new Set<number>();

function lines(text: string, widestEm = wide, wordEnds = noWords): string[] {
  return breakLines(cellsOf({ text, pinyin: [] }), widestEm, wordEnds).map((line) =>
    line.map(({ char }) => char).join(""),
  );
}

function sentence(text: string, startMs = 0, endMs = 1000) {
  return { text, pinyin: Array.from(text, () => ""), startMs, endMs };
}

test("a sentence too long for one line breaks at its comma", () => {
  expect(lines("前面的人踩着铁索向前，后面的人跟着铺上木板。")).toEqual([
    "前面的人踩着铁索向前，",
    "后面的人跟着铺上木板。",
  ]);
});

test("short clauses stand on one line while they fit", () => {
  expect(lines("当晚，她六次横渡，把三批战士送过了江。")).toEqual([
    "当晚，她六次横渡，",
    "把三批战士送过了江。",
  ]);
});

test("a long clause without a comma is cut into even pieces", () => {
  expect(lines("五星红旗在天安门广场上第一次冉冉升起。")).toEqual([
    "五星红旗在天安门广",
    "场上第一次冉冉升起。",
  ]);
});

test("a long clause is rather cut between words", () => {
  const wordEnds = () => new Set([4, 5, 8, 10, 11, 14, 16, 18]);
  expect(lines("五星红旗在天安门广场上第一次冉冉升起。", wide, wordEnds)).toEqual([
    "五星红旗在天安门广场",
    "上第一次冉冉升起。",
  ]);
});

test("a series is rather cut after 、", () => {
  expect(lines("红军战士带着草鞋、粮袋和最后一点盐上路。")).toEqual([
    "红军战士带着草鞋、",
    "粮袋和最后一点盐上路。",
  ]);
});

test.each([6, 7, 8, 9, 10, 11, 12, 13])(
  "no mark begins a line and no opening quote ends one, at %d em",
  (em) => {
    const text = "1934年10月的一个晚上，大家说：“请带上这条被子，路上很冷。”（当时他只有14岁）他笑了！";
    const set = lines(text, em);
    expect(set.join("")).toBe(text);
    for (const line of set) {
      expect(line).not.toMatch(/^[，。！？；：、”’》）]/);
      expect(line).not.toMatch(/[“‘《（]$/);
    }
    expect(set.some((line) => /193$|19$|1$/.test(line))).toBe(false);
  },
);

test("no line is wider than its place", () => {
  const text = "他们从于都河畔出发踏上漫漫征途一路翻过雪山走过草地最后到达陕北高原与兄弟部队胜利会师。";
  for (const line of breakLines(cellsOf({ text, pinyin: [] }), 9)) {
    expect(lineWidthEm(line)).toBeLessThanOrEqual(9);
  }
});

test("a sentence of more lines than there is room for becomes several phrases, timed by their characters", () => {
  const text = "一二三四五六七八九十，一二三四五六七八九十，一二三四五六七八九十，一二三四五六七八九十。";
  const phrases = phrasesOf([sentence(text, 1000, 5300)], {
    widestEm: wide,
    mostLines: 2,
    wordEnds: noWords,
  });
  expect(phrases.map(({ lines }) => lines.length)).toEqual([2, 2]);
  expect(phrases.map(({ startMs, endMs }) => [Math.round(startMs), Math.round(endMs)])).toEqual([
    [1000, 3200],
    [3200, 5300],
  ]);
});

test("an empty sentence does no harm", () => {
  const phrases = phrasesOf([sentence("", 0, 0)], { widestEm: wide, mostLines: 2 });
  expect(phrases).toHaveLength(1);
  expect(phrases.flatMap((phrase) => underlineEms(phrase, 10))).toEqual([0]);
});

test("a phrase stands from its first syllable until the next one begins", () => {
  const phrases = phrasesOf([sentence("一。", 500, 900), sentence("二。", 1500, 2000)], {
    widestEm: wide,
    mostLines: 2,
  });
  expect([0, 499, 500, 1499, 1500, 9999].map((ms) => phraseAt(phrases, ms))).toEqual([0, 0, 0, 0, 1, 1]);
  expect(phraseAt([], 5)).toBe(0);
});

test("the red line grows with the voice, character by character, over two lines", () => {
  const [phrase] = phrasesOf([sentence("一二三四五六七八九十，一二三四五六七八九十。", 0, 2100)], {
    widestEm: wide,
    mostLines: 2,
    wordEnds: noWords,
  });
  if (!phrase) throw new Error("no phrase");
  const at = (ms: number) => underlineEms(phrase, ms).map((em) => Number(em.toFixed(2)));
  expect(at(-50)).toEqual([0, 0]);
  expect(at(0)).toEqual([0, 0]);
  expect(at(500)).toEqual([5.7, 0]);
  expect(at(1050)).toEqual([11.4, 0]); // in the comma's pause the line waits
  expect(at(1100)).toEqual([11.64, 0]);
  expect(at(1600)).toEqual([11.64, 5.7]);
  expect(at(2100)).toEqual([11.64, 11.64]);
  expect(at(9000)).toEqual([11.64, 11.64]);
});
