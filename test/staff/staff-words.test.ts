import { expect, test } from "vitest";
import { dayPlus, daysWithin, dayWords, weekdayWords } from "../../renderer/staff/day-words.ts";
import { isSpan, spanOf, spanWords } from "../../renderer/staff/export/spans.ts";
import { fileNameIn } from "../../renderer/staff/link/file-name.ts";
import { usualSoFar, usualWords } from "../../renderer/staff/today/usual-so-far.ts";
import { attachment } from "../../runtime/staff/attachment.ts";
import { makeToday } from "./make-today.ts";

test("a day is said as people say it", () => {
  expect(dayWords("2026-11-01")).toBe("2026 年 11 月 1 日");
  expect(weekdayWords("2026-11-21")).toBe("星期六");
});

test("days are counted over months and years", () => {
  expect(dayPlus("2026-03-01", -1)).toBe("2026-02-28");
  expect(dayPlus("2028-02-28", 1)).toBe("2028-02-29");
  expect(dayPlus("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysWithin("2026-11-01", "2026-11-21")).toBe(21);
});

test.each([
  ["today", "2026-11-21", "2026-11-21", "2026-11-21"],
  ["yesterday", "2026-11-01", "2026-10-31", "2026-10-31"],
  ["month", "2026-11-21", "2026-11-01", "2026-11-21"],
  ["last-month", "2026-01-05", "2025-12-01", "2025-12-31"],
  ["last-month", "2028-03-31", "2028-02-01", "2028-02-29"],
] as const)("%s seen on %s is %s to %s", (id, today, from, to) => {
  expect(spanOf(id, today)).toEqual({ from, to });
});

test("a span is said with its length, and its year where that is not this one", () => {
  const today = "2026-11-21";
  expect(spanWords({ from: today, to: today }, today)).toBe("11 月 21 日，星期六");
  expect(spanWords({ from: "2026-11-01", to: today }, today)).toBe("11 月 1 日到 11 月 21 日，共 21 天");
  expect(spanWords({ from: "2025-12-01", to: "2025-12-31" }, today)).toContain("2025 年 12 月 1 日");
});

test("two typed days are a span when both are there and in order", () => {
  expect(isSpan({ from: "2026-11-01", to: "2026-11-01" })).toBe(true);
  expect(isSpan({ from: "2026-11-02", to: "2026-11-01" })).toBe(false);
  expect(isSpan({ from: "", to: "2026-11-01" })).toBe(false);
});

test("the usual figure counts the running hour by its minutes", () => {
  const byHour = [
    { hour: 9, plays: 3, usual: 10 },
    { hour: 10, plays: 1, usual: 12 },
    { hour: 11, plays: 0, usual: 9 },
  ];
  expect(usualSoFar({ byHour, time: "10:30" })).toBe(16);
  expect(usualWords({ byHour, time: "10:30", weekday: "星期六", plays: 20 })).toBe(
    "往常星期六到这时 16，多 4",
  );
  expect(usualWords({ byHour, time: "10:30", weekday: "星期六", plays: 16 })).toContain("正好一样");
});

test("a hall in its first week has nothing to compare with, and says so", () => {
  const byHour = makeToday().byHour.map((each) => ({ ...each, usual: 0 }));
  expect(usualWords({ byHour, time: "14:26", weekday: "星期六", plays: 3 })).toBe("还没有往常的数可比");
});

test("the page reads the Chinese name that the runtime writes", () => {
  expect(fileNameIn(attachment("赞歌 长岭（一）'11 月'.xlsx"))).toBe("赞歌 长岭（一）'11 月'.xlsx");
  expect(fileNameIn("attachment")).toBe("");
  expect(fileNameIn("attachment; filename*=UTF-8''%E4%B8")).toBe("");
});
