import { expect, test } from "vitest";
import { readToday } from "../../runtime/stats/read-today.ts";
import { presenceBegan } from "../journal/make-fact.ts";
import { at, hall, hallTime, makeJournal, play } from "./make-journal.ts";

const now = at("2026-11-21 14:26");

test("an empty journal gives a page of noughts, with every station and opening hour", () => {
  const today = readToday(makeJournal([]), { hall, hallTime, now });
  expect(today).toMatchObject({
    day: "2026-11-21",
    weekday: "星期六",
    time: "14:26",
    figures: { plays: 0, finished: 0, meanHeardMs: 0, presences: 0, interrupted: 0 },
  });
  expect(today.byHour.map(({ hour }) => hour)).toEqual([8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
  expect(today.stations).toHaveLength(7);
  expect(today.stations[4]).toEqual({
    id: "s5",
    numeral: "五",
    name: "社会主义革命和建设",
    plays: 0,
    finished: 0,
    meanHeardMs: 0,
  });
  expect(today.lastDays.map(({ day }) => day).at(0)).toBe("2026-11-15");
  expect(today.lastDays.at(-1)).toEqual({ day: "2026-11-21", plays: 0 });
});

test("counts the day of the hall, whole and by station", () => {
  const db = makeJournal([
    ["2026-11-20 23:59", presenceBegan()],
    ...play("2026-11-20 16:00"),
    ["2026-11-21 09:00", presenceBegan()],
    ["2026-11-21 09:01", presenceBegan({ station: "s2", placeName: "二 星火燎原" })],
    ...play("2026-11-21 09:02"),
    ...play("2026-11-21 09:10", { place: "s2", heardMs: 20_000, reason: "left" }),
    ...play("2026-11-21 14:20", { place: "s2", heardMs: 5000, reason: "interrupted" }),
  ]);
  const today = readToday(db, { hall, hallTime, now });
  expect(today.figures).toEqual({ plays: 3, finished: 1, meanHeardMs: 29_000, presences: 2, interrupted: 1 });
  expect(today.stations.slice(0, 3)).toMatchObject([
    { id: "s1", plays: 1, finished: 1, meanHeardMs: 62_000 },
    { id: "s2", plays: 2, finished: 0, meanHeardMs: 12_500 },
    { id: "s3", plays: 0, finished: 0, meanHeardMs: 0 },
  ]);
  expect(today.byHour.filter(({ plays }) => plays > 0)).toEqual([
    { hour: 9, plays: 2, usual: 0 },
    { hour: 14, plays: 1, usual: 0 },
  ]);
  expect(today.lastDays.slice(-2)).toEqual([
    { day: "2026-11-20", plays: 1 },
    { day: "2026-11-21", plays: 3 },
  ]);
});

test("what is usual is the mean of the same weekday in the last eight weeks, without the days that were closed", () => {
  const db = makeJournal([
    ...play("2026-09-19 09:00"), // nine weeks ago: too long
    ...play("2026-09-26 09:00"), // eight
    ...play("2026-11-07 09:00"),
    ...play("2026-11-07 09:30"),
    ["2026-11-14 10:00", presenceBegan()], // open, and nobody listened
    ...play("2026-11-20 09:00"), // a Friday
  ]);
  const today = readToday(db, { hall, hallTime, now });
  expect(today.byHour.find(({ hour }) => hour === 9)).toEqual({ hour: 9, plays: 0, usual: 1 });
});

test("an hour outside the opening is shown when somebody listened in it", () => {
  const db = makeJournal(play("2026-11-21 19:30"));
  const { byHour } = readToday(db, { hall, hallTime, now: at("2026-11-21 20:00") });
  expect(byHour.at(-1)).toEqual({ hour: 19, plays: 1, usual: 0 });
  expect(byHour).toHaveLength(12);
});

test("a play over midnight counts where it began, its end where it ended", () => {
  const db = makeJournal(play("2026-11-20 23:59", { endedAt: "2026-11-21 00:01" }));
  expect(readToday(db, { hall, hallTime, now }).figures).toMatchObject({
    plays: 0,
    finished: 1,
    meanHeardMs: 62_000,
  });
});

test("a station that was given another name keeps one line", () => {
  const db = makeJournal([
    ...play("2026-11-21 09:00"),
    ...play("2026-11-21 10:00", { placeName: "一 开天辟地（新）" }),
  ]);
  expect(readToday(db, { hall, hallTime, now }).stations[0]).toMatchObject({
    id: "s1",
    plays: 2,
    finished: 2,
  });
});
