import { expect, test } from "vitest";
import { addDays, countDays, daysFrom, isDay, weekdayOf } from "../../runtime/stats/calendar.ts";

test("knows the days of the calendar and no others", () => {
  expect(["2026-11-21", "2028-02-29"].every(isDay)).toBe(true);
  for (const wrong of [
    "2026-02-30",
    "2027-02-29",
    "2026-13-01",
    "21.11.2026",
    "2026-1-1",
    "",
    "2026-11-21T00",
  ])
    expect(isDay(wrong), wrong).toBe(false);
});

test("counts over the ends of months and years", () => {
  expect(daysFrom("2026-12-30", "2027-01-02")).toEqual([
    "2026-12-30",
    "2026-12-31",
    "2027-01-01",
    "2027-01-02",
  ]);
  expect(daysFrom("2026-01-02", "2026-01-01")).toEqual([]);
  expect(countDays("2024-01-01", "2024-12-31")).toBe(366);
  expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  expect(weekdayOf("2026-11-21")).toBe("星期六");
});
