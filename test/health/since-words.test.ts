import { expect, test } from "vitest";
import { sinceWords } from "../../runtime/health/since-words.ts";

const now = Date.parse("2026-11-21T14:26:00+08:00");

test.each([
  ["2026-11-21T09:42:00+08:00", "09:42"],
  ["2026-11-21T00:00:00+08:00", "00:00"],
  ["2026-11-20T23:59:00+08:00", "昨天 23:59"],
  ["2026-11-09T08:05:00+08:00", "11 月 9 日 08:05"],
  ["2025-11-21T08:05:00+08:00", "11 月 21 日 08:05"],
])("%s is %s", (since, words) => {
  expect(sinceWords(Date.parse(since), now, "Asia/Shanghai")).toBe(words);
});

test("the hall's time zone counts, not the computer's", () => {
  expect(sinceWords(now, now, "Asia/Urumqi")).toBe("12:26");
});
