import { expect, test } from "vitest";
import { ceremonyCall, lineSize, lineStates } from "../../../../renderer/kiosk/modes/ceremony-lines.ts";

const lines = ["我志愿加入中国共产党，", "拥护党的纲领，", "永不叛党。"];

test("what was said is in ink, what is said now is lit, the rest is light", () => {
  expect(lineStates({ lines, line: 1, step: "speaking" })).toEqual(["said", "now", "coming"]);
  expect(lineStates({ lines, line: 1, step: "repeating" })).toEqual(["said", "now", "coming"]);
});

test("nothing is lit before the first word, and after the last all has been said", () => {
  expect(lineStates({ lines, line: 0, step: "gathering" })).toEqual(["coming", "coming", "coming"]);
  expect(lineStates({ lines, line: 2, step: "closing" })).toEqual(["said", "said", "said"]);
});

test("every step says what to do", () => {
  const steps = ["gathering", "speaking", "repeating", "closing"] as const;
  const calls = (manner: "repeat" | "answer") => steps.map((step) => ceremonyCall({ manner, step }));
  expect(calls("repeat")).toEqual(["请肃立", "请听领读", "请跟读", "礼成"]);
  expect(calls("answer")).toEqual(["请肃立", "请听呼号", "请齐声回答", "礼成"]);
});

test("the text is as large as its longest line, its rows and its limit allow", () => {
  const room = { width: 960, height: 1000, largest: 92 };
  expect(lineSize(["一二三四五六七八九十一二三，"], 1, room)).toBe(71);
  expect(lineSize(lines, 3, { ...room, height: 240 })).toBe(55);
  expect(lineSize(["永不叛党。"], 1, room)).toBe(92);
  expect(lineSize([], 0, room)).toBe(92);
});
