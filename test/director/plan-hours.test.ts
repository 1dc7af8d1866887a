import { expect, test } from "vitest";
import { createHallTime } from "../../runtime/base/hall-time.ts";
import { Hall } from "../../runtime/contract/hall.ts";
import { hoursOn, planHours } from "../../runtime/director/plan-hours.ts";

const hallTime = createHallTime("Asia/Shanghai");
const hall = Hall.parse({
  hall: { id: "h", name: "馆", kioskId: "k-1" },
  pack: "red-ode",
  hours: {
    open: "08:30",
    close: "17:30",
    closedOn: ["monday"],
    special: [
      { from: "2026-10-01", to: "2026-10-07", close: "20:00" },
      { from: "2026-10-08", closed: true },
    ],
  },
  quiet: [
    { from: "12:00", to: "14:00", maxVolume: 0.4 },
    { from: "22:00", to: "06:00", maxVolume: 0.1 },
  ],
  corridor: {
    stations: [
      { id: "s1", section: "founding", atMetres: 1, maxVolume: 0.8 },
      { id: "s2", section: "spark", atMetres: 5, quiet: [{ from: "13:00", to: "15:00", maxVolume: 0.2 }] },
    ],
  },
});
const at = (stamp: string) => Date.parse(`${stamp}:00+08:00`);
const plan = (stamp: string, plausible = true) => planHours(hall, hallTime, at(stamp), plausible);

test.each([
  ["2026-11-24T08:29", false],
  ["2026-11-24T08:30", true],
  ["2026-11-24T17:29", true],
  ["2026-11-24T17:30", false],
  ["2026-11-23T10:00", false], // a Monday
  ["2026-10-05T10:00", true], // a Monday of the National Day week
  ["2026-10-05T19:59", true],
  ["2026-10-08T10:00", false],
])("at %s the hall is open: %s", (stamp, open) => {
  expect(plan(stamp).open).toBe(open);
});

test("the next opening skips the days on which the hall is closed", () => {
  expect(plan("2026-11-22T18:00").opensAt).toBe(at("2026-11-24T08:30"));
  expect(plan("2026-11-24T06:00").opensAt).toBe(at("2026-11-24T08:30"));
  expect(plan("2026-10-07T21:00").opensAt).toBe(at("2026-10-09T08:30"));
  expect(plan("2026-11-24T10:00").opensAt).toBeNull();
});

test("a station is no louder than its own ceiling, its quiet hours and those of the hall allow", () => {
  expect(plan("2026-11-24T10:00").ceilings).toEqual([0.8, 1]);
  expect(plan("2026-11-24T12:30").ceilings).toEqual([0.4, 0.4]);
  expect(plan("2026-11-24T13:30").ceilings).toEqual([0.4, 0.2]);
  expect(plan("2026-11-24T14:30").ceilings).toEqual([0.8, 0.2]);
});

test("quiet hours run over midnight", () => {
  expect(plan("2026-11-24T23:00").ceilings).toEqual([0.1, 0.1]);
  expect(plan("2026-11-24T05:59").ceilings).toEqual([0.1, 0.1]);
  expect(plan("2026-11-24T06:00").ceilings).toEqual([0.8, 1]);
});

test("a clock that cannot be right shuts nobody out, and the hall is as soft as in its quietest hour", () => {
  expect(plan("1970-01-05T03:00", false)).toEqual({ open: true, ceilings: [0.1, 0.1], opensAt: null });
});

test("of special days that overlap the last one counts", () => {
  const special = [
    { from: "2026-10-01", to: "2026-10-07", close: "20:00" },
    { from: "2026-10-03", closed: true as const },
  ];
  expect(hoursOn({ ...hall, hours: { ...hall.hours, special } }, "2026-10-03")).toBeNull();
});
