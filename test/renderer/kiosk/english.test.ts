import { expect, test } from "vitest";
import { englishAt, englishPages } from "../../../renderer/kiosk/english/english-pages.ts";

const summary =
  "Half a belt? Yes. The grasslands are a high marsh, more than 3.5 thousand metres up, where rain and hail come without any warning at all. They crossed it.";

test("the summary comes in pieces that fit, between words, with nothing lost", () => {
  const pages = englishPages(summary, 60_000, 60);
  expect(Math.max(...pages.map(({ text }) => text.length))).toBeLessThanOrEqual(60);
  expect(pages.map(({ text }) => text).join(" ")).toBe(summary);
  expect(pages[0]?.text).toBe("Half a belt? Yes.");
});

test("each piece stands for its share of the story", () => {
  const pages = englishPages(summary, 60_000, 60);
  expect(pages[0]?.startMs).toBe(0);
  const starts = pages.map(({ startMs }) => startMs);
  expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  expect(englishAt(pages, 0)).toBe(0);
  expect(englishAt(pages, 59_999)).toBe(pages.length - 1);
  expect(englishAt(pages, (pages[1]?.startMs ?? 0) + 1)).toBe(1);
});

test("a word longer than the line and an empty summary do no harm", () => {
  expect(englishPages("Supercalifragilistic words", 1000, 8).map(({ text }) => text)).toEqual([
    "Supercalifragilistic",
    "words",
  ]);
  expect(englishPages("", 1000, 60)).toEqual([]);
});

test("a figure is not parted from what it counts, nor an article from its word", () => {
  const pages = englishPages("The vanguard climbed over a pass of 4,114 metres in the snow.", 1000, 44);
  for (const { text } of pages.slice(0, -1)) expect(text).not.toMatch(/(\d|\b(a|of|the|in))$/);
});
