import { tmpdir } from "node:os";
import { expect, test, vi } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { isPlausibleTime, watchClock } from "../../runtime/health/clock-watch.ts";
import { spaceOf, watchDisk } from "../../runtime/health/disk-watch.ts";
import { createHealth } from "../../runtime/health/health.ts";
import { fakeClock } from "../fakes/clock.ts";

function openHealth(clock = fakeClock()) {
  const health = createHealth({ clock, onFact: () => {} });
  return { clock, health, codes: () => health.faults().map((fault) => fault.code) };
}

test("less than a gigabyte is told and taken back when there is room again", async () => {
  const { clock, health, codes } = openHealth();
  let freeBytes = 900_000_000;
  const readSpace = vi.fn(async () => ({ freeBytes, totalBytes: 64e9 }));
  const watch = watchDisk({ folder: "data", clock, health, log: silentLog, readSpace });
  await vi.waitFor(() => expect(codes()).toEqual(["disk/low"]));
  expect(watch.space().freeBytes).toBe(900_000_000);
  freeBytes = 5e9;
  clock.advance(60_000);
  await vi.waitFor(() => expect(codes()).toEqual([]));
  watch.stop();
  clock.advance(600_000);
  expect(readSpace).toHaveBeenCalledTimes(2);
});

test("a disk that does not answer keeps what was known", async () => {
  const { clock, health, codes } = openHealth();
  let answers = true;
  const readSpace = async () => {
    if (!answers) throw new Error("EIO");
    return { freeBytes: 1, totalBytes: 2 };
  };
  const watch = watchDisk({ folder: "data", clock, health, log: silentLog, readSpace });
  await vi.waitFor(() => expect(codes()).toEqual(["disk/low"]));
  answers = false;
  clock.advance(60_000);
  await Promise.resolve();
  expect(watch.space()).toEqual({ freeBytes: 1, totalBytes: 2 });
  watch.stop();
});

test("the real disk says how much room it has", async () => {
  const space = await spaceOf(tmpdir());
  expect(space.totalBytes).toBeGreaterThan(space.freeBytes);
  expect(space.freeBytes).toBeGreaterThan(0);
});

test("a dead clock is told with its year and, once mended, noted as a jump", () => {
  const clock = fakeClock(Date.UTC(1970, 0, 1, 0, 5));
  const { health, codes } = openHealth(clock);
  const steps: Array<[from: number, to: number]> = [];
  const watch = watchClock({ clock, health, onStep: (from, to) => steps.push([from, to]) });
  expect(health.faults()[0]?.sentence).toContain("1970 年");
  expect(watch.isPlausible()).toBe(false);
  clock.advance(5000);
  const right = Date.UTC(2026, 10, 21, 1, 0, 0);
  clock.setWall(right);
  clock.advance(5000);
  expect(steps).toEqual([[Date.UTC(1970, 0, 1, 0, 5, 10), right + 5000]]);
  expect(codes()).toEqual(["clock/stepped"]);
  clock.advance(60 * 60_000);
  expect(codes()).toEqual([]);
  watch.stop();
});

test("the small corrections of network time are no jump", () => {
  const { clock, health, codes } = openHealth();
  const watch = watchClock({ clock, health, onStep: () => expect.unreachable() });
  clock.setWall(clock.now() + 2000);
  clock.advance(60_000);
  expect(codes()).toEqual([]);
  watch.stop();
});

test.each([
  [Date.UTC(1970, 0, 1), false],
  [Date.UTC(2024, 11, 31, 23), false],
  [Date.UTC(2025, 0, 1), true],
  [Date.UTC(2160, 0, 1), false],
])("%d: plausible is %s", (at, answer) => {
  expect(isPlausibleTime(at)).toBe(answer);
});
