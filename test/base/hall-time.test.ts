import { expect, test } from "vitest";
import { createHallTime } from "../../runtime/base/hall-time.ts";

test("a day begins at the hall's midnight, not at that of Greenwich", () => {
  const time = createHallTime("Asia/Shanghai");
  const midnight = Date.UTC(2026, 10, 20, 16);
  expect(time.dayOf(midnight - 1)).toBe("2026-11-20");
  expect(time.dayOf(midnight)).toBe("2026-11-21");
  expect(time.hourOf(midnight + 9.5 * 3_600_000)).toBe("2026-11-21T09");
  expect(time.stampOf(midnight + 34_200_000)).toBe("2026-11-21 09:30:00 +08:00");
});

test("a dead clock of 1970 has a day too", () => {
  expect(createHallTime("Asia/Shanghai").hourOf(0)).toBe("1970-01-01T08");
});

test("follows summer time and half-hour zones, in any order of asking", () => {
  const london = createHallTime("Europe/London");
  const summer = Date.UTC(2026, 6, 1, 12);
  const winter = Date.UTC(2026, 0, 1, 12);
  expect([summer, winter, summer].map(london.hourOf)).toEqual([
    "2026-07-01T13",
    "2026-01-01T12",
    "2026-07-01T13",
  ]);
  expect(london.stampOf(winter)).toBe("2026-01-01 12:00:00 +00:00");
  expect(createHallTime("Asia/Kolkata").stampOf(winter)).toBe("2026-01-01 17:30:00 +05:30");
  expect(createHallTime("America/St_Johns").stampOf(winter)).toBe("2026-01-01 08:30:00 -03:30");
});

test("agrees with the calendar of the platform over a hundred years", () => {
  const zones = ["Asia/Shanghai", "Asia/Urumqi", "Europe/Moscow"];
  for (const timeZone of zones) {
    const time = createHallTime(timeZone);
    const plain = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
    for (let at = Date.UTC(1950, 0, 1); at < Date.UTC(2050, 0, 1); at += 86_400_000 * 11.37)
      expect(time.stampOf(at).slice(0, 19)).toBe(plain.format(at));
  }
});

test("a zone that does not exist is refused", () => {
  expect(() => createHallTime("Asia/Changling")).toThrow(RangeError);
});
